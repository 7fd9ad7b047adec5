package dev.easel.compiler.link;

import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.InputField;
import java.util.List;

/**
 * Where a target stands.
 *
 * @param scope the names that have a value when it is followed
 * @param inputs what people enter on the canvas that it stands on
 * @param submits whether a submit leads there, and not the start of a flow
 */
record TargetPlace(Scope scope, List<InputField> inputs, boolean submits) {}
