package dev.easel.compiler.link;

import dev.easel.compiler.expression.Scope;

/**
 * Where something stands on a canvas.
 *
 * @param scope the names that have a value there
 * @param loops in how many loops over lists or maps it stands
 */
record Here(Scope scope, int loops) {}
