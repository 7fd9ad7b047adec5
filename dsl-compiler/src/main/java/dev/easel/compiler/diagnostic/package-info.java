/** Mistakes as values (what is wrong, where, why, what to write instead) and the formats that show them. */
@NullMarked
package dev.easel.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
