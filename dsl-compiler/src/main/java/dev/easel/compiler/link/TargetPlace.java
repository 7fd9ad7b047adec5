package dev.easel.compiler.link;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.expression.Variable.Origin;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a target stands.
 *
 * @param carried the names that have a value when it is followed, beside what was entered
 * @param scope all names that have a value when it is followed
 * @param inputs what people enter on the canvas, or in the fragment, that it stands on
 * @param submits whether a submit leads there, and not the start of a flow
 * @param within the fragment that it stands in
 */
record TargetPlace(Scope carried, Scope scope, List<InputField> inputs, boolean submits, Here.Within within) {
    /** What expressions call what was entered. */
    static final String INPUT = "input";

    /** What was entered, as a record, whatever that is. */
    static final RecordType ENTERED = RecordType.ofPlace(INPUT, List.of());

    /** Where flows start. */
    static TargetPlace ofFlow(Scope scope) {
        return new TargetPlace(scope, scope, List.of(), false, Here.Within.CANVAS);
    }

    /** Where what the page of a sheet has submitted leads. */
    static TargetPlace ofSheet(Scope scope) {
        return new TargetPlace(scope, scope, List.of(), true, Here.Within.CANVAS);
    }

    /** On a canvas. */
    static TargetPlace onCanvas(Scope carried, List<InputField> inputs) {
        return inFragment(carried, inputs, Here.Within.CANVAS);
    }

    /** In a fragment, which calls its inputs by their own names. */
    static TargetPlace inFragment(Scope carried, List<InputField> inputs, Here.Within within) {
        RecordType type =
                RecordType.ofPlace(INPUT, fields(inputs, within.groups().size()));
        Variable input = new Variable(INPUT, type, Origin.APP);
        Scope entered = carried.with(input);
        boolean grouped = inputs.stream().anyMatch(field -> !field.groups().isEmpty());
        if (!within.groups().isEmpty()) {
            entered = new GivingScope(entered, Map.of(input, ofGroups(within)), entered);
        } else if (grouped) {
            entered = GivingScope.open(entered);
        }
        return new TargetPlace(carried, entered, inputs, true, within);
    }

    /** What was entered in these uses of fragments, among all that was entered on the canvas. */
    private static Expr ofGroups(Here.Within within) {
        SourceSpan span = within.uses().get(0);
        RecordType all = RecordType.ofPlace(INPUT, List.of());
        Expr input = new Expr.Name(new Variable(INPUT, all, Origin.APP), span);
        String names = within.groups().stream().map(TargetPlace::identifier).collect(Collectors.joining("_"));
        return new Expr.Member(input, names, all, span, span);
    }

    /** The same for what stands under these conditions and loops. */
    TargetPlace under(List<Guard> guards) {
        if (guards.isEmpty() || inputs.stream().allMatch(InputField::always)) {
            return this;
        }
        return inFragment(
                carried, inputs.stream().map(input -> input.seenFrom(guards)).toList(), within);
    }

    /** The same for what carries these arguments. */
    TargetPlace carrying(List<Arg> args) {
        return new TargetPlace(carried, ArgsLinker.scope(scope, args), inputs, submits, within);
    }

    /** The same with a name more. */
    TargetPlace knowing(Scope more) {
        return new TargetPlace(carried, more, inputs, submits, within);
    }

    /** The id of an input as it is called here. */
    String nameOf(InputField field) {
        return field.id().substring(within.prefix().length());
    }

    /** What was entered as fields of a record: what is grouped deeper than this stands in records of its own. */
    private static List<Field> fields(List<InputField> inputs, int depth) {
        Map<String, List<InputField>> groups = new LinkedHashMap<>();
        List<Field> fields = new ArrayList<>();
        for (InputField field : inputs) {
            if (field.groups().size() == depth) {
                fields.add(new Field(field.ownIdentifier(), field.checked()));
            } else {
                groups.computeIfAbsent(field.groups().get(depth), group -> new ArrayList<>())
                        .add(field);
            }
        }
        groups.forEach((group, members) ->
                fields.add(new Field(identifier(group), RecordType.ofPlace(group, fields(members, depth + 1)))));
        return fields;
    }

    private static String identifier(String group) {
        return group.replace('-', '_');
    }
}
