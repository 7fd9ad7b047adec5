/** Expressions: CEL's syntax with Easel's own parser and checker, from text to typed trees. */
@NullMarked
package dev.easel.compiler.expression;

import org.jspecify.annotations.NullMarked;
