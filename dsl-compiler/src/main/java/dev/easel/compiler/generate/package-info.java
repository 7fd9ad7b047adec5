/** From the model to Java: a generator for each generated type, an emitter for each kind of piece. */
@NullMarked
package dev.easel.compiler.generate;

import org.jspecify.annotations.NullMarked;
