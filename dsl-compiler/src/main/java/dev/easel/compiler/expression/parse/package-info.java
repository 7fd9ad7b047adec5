/** From texts to trees of expressions. */
@NullMarked
package dev.easel.compiler.expression.parse;

import org.jspecify.annotations.NullMarked;
