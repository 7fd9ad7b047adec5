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
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands.
 *
 * @param carried the names that have a value when it is followed, beside what was entered
 * @param scope all names that have a value when it is followed
 * @param inputs what people enter on the canvas, or in the fragment, that it stands on
 * @param submits whether a submit leads there, and not the start of a flow
 * @param within the fragment that it stands in
 * @param absent inputs that it knows and that are not there, since what is passed to its fragment takes them away
 */
record TargetPlace(
        Scope carried,
        Scope scope,
        List<InputField> inputs,
        boolean submits,
        Here.Within within,
        List<InputField> absent) {
    /** What expressions call what was entered. */
    static final String INPUT = "input";

    /** What was entered, as a record, whatever that is. */
    static final RecordType ENTERED = RecordType.ofPlace(INPUT, List.of());

    /** Where flows start. */
    static TargetPlace ofFlow(Scope scope) {
        return new TargetPlace(scope, scope, List.of(), false, Here.Within.CANVAS, List.of());
    }

    /** Where what the page of a sheet has submitted leads. */
    static TargetPlace ofSheet(Scope scope) {
        return new TargetPlace(scope, scope, List.of(), true, Here.Within.CANVAS, List.of());
    }

    /** On a canvas. */
    static TargetPlace onCanvas(Scope carried, List<InputField> inputs) {
        return inFragment(carried, inputs, Here.Within.CANVAS);
    }

    /** In a fragment, which calls its inputs by their own names. */
    static TargetPlace inFragment(Scope carried, List<InputField> inputs, Here.Within within) {
        Variable input = input(fields(inputs, within.groups().size()));
        Scope entered = carried.with(input);
        boolean grouped = inputs.stream().anyMatch(field -> !field.groups().isEmpty());
        if (!within.groups().isEmpty()) {
            entered = grouped(entered, input, within);
        } else if (grouped) {
            entered = GivingScope.open(entered);
        }
        return new TargetPlace(carried, entered, inputs, true, within, List.of());
    }

    /**
     * The same for a target that knows other inputs than those that are there: what is passed to its fragment may make one certain that may
     * be missing for it, or take it away; and in a loop there is one in each copy, of which it means that of its own.
     */
    TargetPlace declaredWith(List<InputField> declared) {
        Map<String, InputField> there = inputs.stream().collect(Collectors.toMap(this::nameOf, field -> field));
        Map<String, Expr> parts = new HashMap<>();
        List<InputField> known = declared.stream().map(this::inPlace).toList();
        for (InputField field : known) {
            given(field, there.get(nameOf(field))).ifPresent(given -> parts.put(path(field), given));
        }
        List<InputField> absent = known.stream()
                .filter(field -> !there.containsKey(nameOf(field)))
                .toList();
        Variable input = input(fields(known, within.groups().size()));
        Scope entered = GivingScope.ofParts(carried.with(input), parts);
        boolean isNamed = !within.groups().isEmpty();
        return new TargetPlace(
                carried, isNamed ? grouped(entered, input, within) : entered, inputs, submits, within, absent);
    }

    /** An input of a fragment as its use calls it. */
    private InputField inPlace(InputField declared) {
        return declared.in(within.prefix(), within.groups());
    }

    /** What stands for an input where it is not there, or is certain though it may be missing for the target. */
    private static Optional<Expr> given(InputField known, @Nullable InputField there) {
        Type type = known.checked();
        if (there == null) {
            return Optional.of(nothing(type, known.span()));
        }
        boolean isCopy = there.isRepeated() && !known.isRepeated();
        // a submit that is not known yet may be where nothing else decides about it
        Type read =
                !isCopy ? there.checked() : type.isOptional() ? there.alone().checked() : type;
        boolean isCertain = type.isOptional() && !read.isOptional();
        if (!isCopy && !isCertain) {
            return Optional.empty();
        }
        SourceSpan span = known.span();
        Expr entered = isCopy
                ? new Expr.Copy(all(span), there.identifier(), ArgsLinker.read(there.args()), read, span)
                : new Expr.Member(all(span), there.identifier(), read, span, span);
        return Optional.of(isCertain ? new Expr.Widened(entered, type, span) : entered);
    }

    private static Expr nothing(Type type, SourceSpan span) {
        if (type instanceof ListType list) {
            return new Expr.ListOf(List.of(), list, span);
        }
        if (type instanceof MapType map) {
            return new Expr.EmptyMap(map, span);
        }
        return type.optional() instanceof OptionalType missing ? new Expr.Missing(missing, span) : new Expr.Wrong(span);
    }

    /** An input as it is written behind {@code input}. */
    private String path(InputField field) {
        return Stream.concat(
                        field.groups().stream().skip(within.groups().size()).map(TargetPlace::identifier),
                        Stream.of(field.ownIdentifier()))
                .collect(Collectors.joining("."));
    }

    private static Variable input(List<Field> fields) {
        return new Variable(INPUT, RecordType.ofPlace(INPUT, fields), Origin.APP);
    }

    private static Scope grouped(Scope entered, Variable input, Here.Within within) {
        return new GivingScope(entered, Map.of(input, ofGroups(within)), entered);
    }

    /** What was entered in these uses of fragments, among all that was entered on the canvas. */
    private static Expr ofGroups(Here.Within within) {
        SourceSpan span = within.uses().get(0);
        String names = within.groups().stream().map(TargetPlace::identifier).collect(Collectors.joining("_"));
        return new Expr.Member(all(span), names, ENTERED, span, span);
    }

    /** All that was entered on the canvas. */
    private static Expr all(SourceSpan span) {
        return new Expr.Name(new Variable(INPUT, ENTERED, Origin.APP), span);
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
        return new TargetPlace(carried, ArgsLinker.scope(scope, args), inputs, submits, within, absent);
    }

    /** The same with a name more. */
    TargetPlace knowing(Scope more) {
        return new TargetPlace(carried, more, inputs, submits, within, absent);
    }

    /** Whether this is an input that is not there. */
    boolean lacks(String name) {
        return absent.stream().anyMatch(field -> nameOf(field).equals(name));
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
