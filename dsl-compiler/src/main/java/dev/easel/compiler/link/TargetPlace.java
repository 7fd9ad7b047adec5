package dev.easel.compiler.link;

import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.expression.Variable.Origin;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.RecordType;
import java.util.List;

/**
 * Where a target stands.
 *
 * @param carried the names that have a value when it is followed, beside what was entered
 * @param scope all names that have a value when it is followed
 * @param inputs what people enter on the canvas that it stands on
 * @param submits whether a submit leads there, and not the start of a flow
 */
record TargetPlace(Scope carried, Scope scope, List<InputField> inputs, boolean submits) {
    /** What expressions call what was entered. */
    private static final String INPUT = "input";

    /** What was entered, as a record, whatever that is. */
    static final RecordType ENTERED = RecordType.ofPlace(INPUT, List.of());

    /** Where flows start. */
    static TargetPlace ofFlow(Scope scope) {
        return new TargetPlace(scope, scope, List.of(), false);
    }

    /** Where what the page of a sheet has submitted leads. */
    static TargetPlace ofSheet(Scope scope) {
        return new TargetPlace(scope, scope, List.of(), true);
    }

    /** On a canvas. */
    static TargetPlace onCanvas(Scope carried, List<InputField> inputs) {
        return new TargetPlace(carried, carried.with(input(inputs)), inputs, true);
    }

    /** The same for what stands under these conditions and loops. */
    TargetPlace under(List<Guard> guards) {
        if (guards.isEmpty() || inputs.stream().allMatch(InputField::always)) {
            return this;
        }
        return onCanvas(
                carried, inputs.stream().map(input -> input.seenFrom(guards)).toList());
    }

    /** The same for what carries these arguments. */
    TargetPlace carrying(List<Arg> args) {
        return new TargetPlace(carried, ArgsLinker.scope(scope, args), inputs, submits);
    }

    /** What was entered, as a record. */
    private static Variable input(List<InputField> inputs) {
        List<Field> fields = inputs.stream()
                .map(field -> new Field(field.identifier(), field.checked()))
                .toList();
        return new Variable(INPUT, RecordType.ofPlace(INPUT, fields), Origin.APP);
    }
}
