/** Generated files as values, and the trees they are written to. */
@NullMarked
package dev.easel.compiler.output;

import org.jspecify.annotations.NullMarked;
