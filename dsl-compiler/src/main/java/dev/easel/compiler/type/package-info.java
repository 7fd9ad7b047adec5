/** The types of the language. */
@NullMarked
package dev.easel.compiler.type;

import org.jspecify.annotations.NullMarked;
