/** From trees to expressions whose every part has its meaning and its type. */
@NullMarked
package dev.easel.compiler.expression.check;

import org.jspecify.annotations.NullMarked;
