package dev.easel.compiler.link;

import dev.easel.compiler.expression.Scope;

/**
 * Where a target stands.
 *
 * @param scope the names that have a value when it is followed
 * @param submits whether a submit leads there, and not the start of a flow
 */
record TargetPlace(Scope scope, boolean submits) {}
