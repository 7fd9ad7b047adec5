/** Proof from outside: what is compiled and sent, held against what real apps send and against Canvas Kit's rules as another reads them. */
@NullMarked
package dev.easel.compiler.proof;

import org.jspecify.annotations.NullMarked;
