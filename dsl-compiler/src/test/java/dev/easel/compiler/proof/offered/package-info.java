/** Proof that of what is submitted nothing but what was offered, and is valid, comes to handlers. */
@NullMarked
package dev.easel.compiler.proof.offered;

import org.jspecify.annotations.NullMarked;
