package dev.easel.compiler.expression;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes expressions of a wanted type at random, from the names of {@link SampleScope} and whatever gives such a value. */
final class RandomTyped {
    private static final List<Type> PLAIN = List.of(
            Scalar.STRING,
            Scalar.INT,
            Scalar.DECIMAL,
            Scalar.BOOL,
            Scalar.DATE,
            Scalar.DATETIME,
            Scalar.URL,
            new ListType(Scalar.STRING),
            new ListType(Scalar.INT),
            Scalar.STRING.optional(),
            Scalar.DECIMAL.optional());

    private final Random random;
    private final SampleScope sample;
    private int fresh;

    RandomTyped(Random random, SampleScope sample) {
        this.random = random;
        this.sample = sample;
    }

    /** An expression of one of many types. */
    String make() {
        Type type = random.nextInt(3) == 0
                ? sample.type(one(List.of("Size", "Drink", "list<Drink>", "Drink?", "Size?", "list<Size>")))
                : one(PLAIN);
        return make(type, 1 + random.nextInt(4), sample);
    }

    private String make(Type type, int depth, Scope scope) {
        List<String> leaves = leaves(type, scope);
        boolean leaf = depth <= 0 || random.nextInt(6) == 0;
        if (leaf && !leaves.isEmpty()) {
            return one(leaves);
        }
        String made = depth < -3 ? "" : composed(type, depth - 1, scope);
        return made.isEmpty() ? leaves.isEmpty() ? wrapped(type, scope) : one(leaves) : made;
    }

    /** A value of a type that no name has. */
    private String wrapped(Type type, Scope scope) {
        return type instanceof ListType list
                ? "[" + make(list.element(), 0, scope) + "]"
                : "[" + make(type.present(), 0, scope) + "][?0]";
    }

    private List<String> leaves(Type type, Scope scope) {
        List<String> found = new ArrayList<>(literals(type));
        for (String name : scope.names()) {
            Type known = scope.variable(name).orElseThrow().type();
            if (known.equals(type)) {
                found.add(name);
            }
            if (known.present() instanceof RecordType record) {
                sample.types().fields(record).stream()
                        .filter(field -> (known.isOptional() ? field.type().optional() : field.type()).equals(type))
                        .map(Field::name)
                        .forEach(field -> found.add(name + "." + field));
            }
        }
        return found;
    }

    private List<String> literals(Type type) {
        if (type instanceof EnumType choice) {
            return choice.entries().stream()
                    .map(entry -> choice.name() + "." + entry.name())
                    .toList();
        }
        if (type instanceof ListType list && list.element() instanceof EnumType choice) {
            return List.of(choice.name() + ".all");
        }
        return type instanceof Scalar scalar ? literals(scalar) : List.of();
    }

    private static List<String> literals(Scalar type) {
        return switch (type) {
            case STRING -> List.of("\"a\"", "'b\"'", "\"\\\\\"");
            case INT -> List.of("1", "-2", "0x10");
            case DECIMAL -> List.of("2.50", "-.5");
            case BOOL -> List.of("true", "false");
            default -> List.of();
        };
    }

    private String composed(Type type, int depth, Scope scope) {
        return switch (random.nextInt(8)) {
            case 0 ->
                "(" + make(Scalar.BOOL, depth, scope) + " ? " + make(type, depth, scope) + " : "
                        + make(type, depth, scope) + ")";
            case 1 ->
                type.isOptional()
                        ? ""
                        : "(" + make(type.optional(), depth, scope) + ").orValue(" + make(type, depth, scope) + ")";
            case 2, 3 -> called(type, depth, scope);
            default -> special(type, depth, scope);
        };
    }

    private String called(Type type, int depth, Scope scope) {
        List<Function.Signature> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Function function : Functions.ALL) {
            for (Function.Signature signature : function.signatures()) {
                if (signature.result().equals(type) && signature.literals().isEmpty()) {
                    all.add(signature);
                    names.add(function.name());
                }
            }
        }
        if (all.isEmpty()) {
            return "";
        }
        int chosen = random.nextInt(all.size());
        List<String> arguments = all.get(chosen).parameters().stream()
                .map(parameter -> make(taken(parameter), depth, scope))
                .toList();
        return random.nextBoolean()
                ? names.get(chosen) + "(" + String.join(", ", arguments) + ")"
                : "(" + arguments.get(0) + ")." + names.get(chosen) + "("
                        + arguments.stream().skip(1).collect(Collectors.joining(", ")) + ")";
    }

    /** What can be given for a parameter: of a decimal a whole number, too. */
    private Type taken(Type parameter) {
        if (parameter instanceof ListType list && list.element() == TypeVariable.T) {
            return new ListType(Scalar.STRING);
        }
        if (parameter == Scalar.DECIMAL && random.nextBoolean()) {
            return Scalar.INT;
        }
        return parameter instanceof MapType ? new MapType(Scalar.INT) : parameter;
    }

    private String special(Type type, int depth, Scope scope) {
        if (type == Scalar.BOOL) {
            return condition(depth, scope);
        }
        if (type == Scalar.STRING) {
            return "(" + make(type, depth, scope) + " + " + make(type, depth, scope) + ")";
        }
        if (type == Scalar.INT || type == Scalar.DECIMAL) {
            Type other = type == Scalar.DECIMAL && random.nextBoolean() ? Scalar.INT : type;
            return "(" + make(type, depth, scope) + one(List.of(" + ", " - ", " * ")) + make(other, depth, scope) + ")";
        }
        if (type instanceof ListType list) {
            return list(list, depth, scope);
        }
        return type.isOptional() ? optional(type.present(), depth, scope) : "";
    }

    private String list(ListType type, int depth, Scope scope) {
        String first = make(type.element(), depth, scope);
        String second = "?" + make(type.element().optional(), depth, scope);
        Type from = random.nextBoolean() ? Scalar.STRING : sample.type("Drink");
        Variable variable = new Variable("v" + fresh++, from, Variable.Origin.LOCAL);
        String all = make(new ListType(from), depth, scope);
        return switch (random.nextInt(5)) {
            case 0 -> "[" + first + ", " + second + "]";
            case 1 -> "(" + make(type, depth, scope) + " + " + make(type, depth, scope) + ")";
            case 2 ->
                "(" + all + ").map(" + variable.name() + ", " + make(type.element(), depth, scope.with(variable)) + ")";
            case 3 -> {
                Variable own = new Variable("v" + fresh++, type.element(), Variable.Origin.LOCAL);
                yield "(" + make(type, depth, scope) + ").filter(" + own.name() + ", "
                        + make(Scalar.BOOL, depth, scope.with(own)) + ")";
            }
            default -> "[" + first + "]";
        };
    }

    private String optional(Type present, int depth, Scope scope) {
        Type from = random.nextBoolean() ? Scalar.STRING : sample.type("Drink");
        Variable variable = new Variable("v" + fresh++, from, Variable.Origin.LOCAL);
        String some = make(from.optional(), depth, scope);
        return switch (random.nextInt(5)) {
            case 0 -> "(" + make(new ListType(present), depth, scope) + ")[?" + make(Scalar.INT, depth, scope) + "]";
            case 1 ->
                "(" + make(present.optional(), depth, scope) + ").or(" + make(present.optional(), depth, scope) + ")";
            case 2 ->
                "(" + some + ").optMap(" + variable.name() + ", " + make(present, depth, scope.with(variable)) + ")";
            case 3 ->
                "(" + some + ").optMap(" + variable.name() + ", "
                        + make(present.optional(), depth, scope.with(variable)) + ")";
            default ->
                "(" + make(Scalar.BOOL, depth, scope) + " ? " + make(present, depth, scope) + " : "
                        + make(present.optional(), depth, scope) + ")";
        };
    }

    private String condition(int depth, Scope scope) {
        List<Type> comparable = List.of(
                Scalar.STRING, Scalar.INT, Scalar.DECIMAL, Scalar.BOOL, Scalar.DATE, Scalar.URL, sample.type("Size"));
        Type type = one(comparable);
        Type some = random.nextInt(3) == 0 ? type.optional() : type;
        Type ordered =
                one(List.of(Scalar.STRING, Scalar.INT, Scalar.DECIMAL, Scalar.DATE, Scalar.TIME, Scalar.DATETIME));
        Variable variable = new Variable("v" + fresh++, type, Variable.Origin.LOCAL);
        return switch (random.nextInt(7)) {
            case 0 -> "!(" + make(Scalar.BOOL, depth, scope) + ")";
            case 1 ->
                "(" + make(Scalar.BOOL, depth, scope) + one(List.of(" && ", " || ")) + make(Scalar.BOOL, depth, scope)
                        + ")";
            case 2 -> "(" + make(some, depth, scope) + one(List.of(" == ", " != ")) + make(type, depth, scope) + ")";
            case 3 ->
                "(" + make(ordered, depth, scope) + one(List.of(" < ", " >= ")) + make(ordered, depth, scope) + ")";
            case 4 -> "(" + make(type, depth, scope) + " in " + make(new ListType(type), depth, scope) + ")";
            case 5 -> "(" + make(type.optional(), depth, scope) + ").hasValue()";
            default ->
                "(" + make(new ListType(type), depth, scope) + ")." + one(List.of("exists", "all", "exists_one")) + "("
                        + variable.name() + ", " + make(Scalar.BOOL, depth, scope.with(variable)) + ")";
        };
    }

    private <E> E one(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
