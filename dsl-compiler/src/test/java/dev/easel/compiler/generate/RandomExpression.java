package dev.easel.compiler.generate;

import static dev.easel.compiler.type.Scalar.BOOL;
import static dev.easel.compiler.type.Scalar.DATETIME;
import static dev.easel.compiler.type.Scalar.DECIMAL;
import static dev.easel.compiler.type.Scalar.INT;
import static dev.easel.compiler.type.Scalar.STRING;

import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Random expressions about the café, right in their types. Numbers in them are small. */
final class RandomExpression {
    private static final List<RecordType> RECORDS = List.of(
            Cafe.DRINK,
            Cafe.ORDER,
            Cafe.CUSTOMER,
            Cafe.ADDRESS,
            ProtocolRecords.CONTACT.type(),
            ProtocolRecords.LOCATION.type());
    private static final List<Type> SINGLE = List.of(INT, DECIMAL, BOOL, STRING, Cafe.SIZE, DATETIME);
    private static final List<Type> ELEMENTS = List.of(INT, DECIMAL, STRING, Cafe.DRINK);
    private static final List<Type> OPTIONAL = List.of(
            INT, DECIMAL, BOOL, STRING, Cafe.SIZE, Cafe.DRINK, Cafe.CUSTOMER, Cafe.ADDRESS, new ListType(STRING));
    private static final List<String> TEXTS = List.of("\"\"", "\"a\"", "\"Ann\"", "\"caf\u00e9\"", "\"\\\"$\\n\"");

    /**
     * A name that a macro gives.
     *
     * @param name the name
     * @param type what its values are
     */
    private record Local(String name, Type type) {}

    private final Random random;
    private final List<Local> locals = new ArrayList<>();
    private int names;

    RandomExpression(Random random) {
        this.random = random;
    }

    /** One of any type that values can have. */
    String any(int depth) {
        Type type = switch (random.nextInt(4)) {
            case 0 -> pick(OPTIONAL).optional();
            case 1 -> new ListType(pick(ELEMENTS));
            default -> pick(SINGLE);
        };
        return of(type, depth);
    }

    private String of(Type type, int depth) {
        List<Supplier<String>> choices = new ArrayList<>();
        locals.stream().filter(local -> local.type().equals(type)).forEach(local -> choices.add(local::name));
        Cafe.all().stream()
                .filter(variable -> variable.type().equals(type))
                .forEach(variable -> choices.add(variable::name));
        if (depth > 0) {
            addFields(choices, type, depth - 1);
            addAny(choices, type, depth - 1);
            addOwn(choices, type, depth - 1);
        }
        boolean isLeast = depth == 0 && !(type.present() instanceof RecordType) && random.nextInt(3) == 0;
        return choices.isEmpty() || isLeast ? least(type) : pick(choices).get();
    }

    /** Something that needs nothing else. */
    private String least(Type type) {
        if (type.present() == Cafe.ADDRESS) {
            return "customer.home";
        }
        if (type.present() == ProtocolRecords.LOCATION.type()) {
            return "contact.location";
        }
        if (type instanceof RecordType record) {
            return record.name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof OptionalType optional) {
            return "[" + least(optional.present()) + "][?" + random.nextInt(2) + "]";
        }
        return type instanceof ListType list ? "[" + least(list.element()) + "]" : literal(type);
    }

    private String literal(Type type) {
        if (type == INT) {
            return String.valueOf(random.nextInt(12) - 2);
        }
        if (type == DECIMAL) {
            return random.nextInt(8) + pick(List.of(".0", ".25", ".5", ".50"));
        }
        if (type == BOOL) {
            return String.valueOf(random.nextBoolean());
        }
        if (type == STRING) {
            return pick(TEXTS);
        }
        return type == Cafe.SIZE ? pick(List.of("Size.small", "Size.large")) : "placed";
    }

    private void addFields(List<Supplier<String>> choices, Type type, int depth) {
        for (RecordType record : RECORDS) {
            for (Field field : Cafe.TYPES.fields(record)) {
                if (field.type().equals(type) && isKnown(record)) {
                    choices.add(() -> of(record, depth) + "." + field.name());
                }
                if (type.isOptional() && field.type().present().equals(type.present()) && record != Cafe.ORDER) {
                    choices.add(() -> of(record.optional(), depth) + "." + field.name());
                }
            }
        }
        if (type.present() == STRING) {
            Type of = type.isOptional() ? Cafe.SIZE.optional() : Cafe.SIZE;
            choices.add(() -> of(of, depth) + "." + pick(List.of("id", "text", "detail")));
        }
    }

    private boolean isKnown(RecordType record) {
        return record == Cafe.DRINK
                || record == Cafe.ORDER
                || locals.stream().anyMatch(local -> local.type() == record);
    }

    private void addAny(List<Supplier<String>> choices, Type type, int depth) {
        choices.add(() -> "(" + of(BOOL, depth) + " ? " + of(type, depth) + " : " + of(type, depth) + ")");
        if (!type.isOptional()) {
            choices.add(() -> of(type.optional(), depth) + ".orValue(" + of(type, depth) + ")");
            return;
        }
        choices.add(() -> of(type, depth) + ".or(" + of(type, depth) + ")");
        choices.add(() -> optMap(pick(OPTIONAL), random.nextBoolean() ? type : type.present(), depth));
        if (!(type.present() instanceof RecordType record) || isKnown(record)) {
            choices.add(
                    () -> "(" + of(BOOL, depth) + " ? " + of(type, depth) + " : " + of(type.present(), depth) + ")");
        }
        if (ELEMENTS.contains(type.present())) {
            choices.add(() -> of(new ListType(type.present()), depth) + "[?" + of(INT, depth) + "]");
        }
    }

    private String optMap(Type from, Type to, int depth) {
        if (to instanceof RecordType record && !isKnown(record)) {
            return optMap(from, to.optional(), depth);
        }
        String of = of(from.optional(), depth);
        return of + with(".optMap(", from, () -> of(to, depth));
    }

    /** A call that has a name for values, and says something of them. */
    private String with(String call, Type type, Supplier<String> body) {
        Local local = new Local("v" + names++, type);
        locals.add(local);
        String said = body.get();
        locals.remove(local);
        return call + local.name() + ", " + said + ")";
    }

    private void addOwn(List<Supplier<String>> choices, Type type, int depth) {
        if (type == INT) {
            choices.add(() -> "size(" + of(pick(List.of(STRING, new ListType(STRING))), depth) + ")");
            choices.add(() -> arithmetic(INT, INT, depth));
            choices.add(() -> "-(" + of(INT, depth) + ")");
        } else if (type == DECIMAL) {
            choices.add(() -> arithmetic(pick(List.of(INT, DECIMAL)), DECIMAL, depth));
            choices.add(() -> arithmetic(DECIMAL, INT, depth));
        } else if (type == STRING) {
            choices.add(() -> "(" + of(STRING, depth) + " + " + of(STRING, depth) + ")");
            choices.add(() -> "string(" + of(INT, depth) + ")");
        } else if (type.equals(INT.optional())) {
            choices.add(() -> "stock[?" + of(STRING, depth) + "]");
        } else if (type.equals(STRING.optional())) {
            choices.add(() -> "numbered[?" + of(INT, depth) + "]");
        } else if (type instanceof ListType list) {
            addLists(choices, list.element(), depth);
        } else if (type == BOOL) {
            addTests(choices, depth);
        }
    }

    private String arithmetic(Type left, Type right, int depth) {
        // products of products soon have more digits than a double
        return random.nextInt(3) == 0
                ? "(" + of(left, depth) + " * " + literal(right) + ")"
                : "(" + of(left, depth) + pick(List.of(" + ", " - ")) + of(right, depth) + ")";
    }

    private void addLists(List<Supplier<String>> choices, Type element, int depth) {
        ListType type = new ListType(element);
        Type from = pick(ELEMENTS);
        choices.add(() -> "(" + of(type, depth) + " + " + of(type, depth) + ")");
        choices.add(() -> "[" + of(element, depth) + ", ?" + of(element.optional(), depth) + "]");
        choices.add(() -> of(type, depth) + with(".filter(", element, () -> of(BOOL, depth)));
        choices.add(() -> of(new ListType(from), depth) + with(".map(", from, () -> of(element, depth)));
        choices.add(() ->
                of(new ListType(from), depth) + with(".map(", from, () -> of(BOOL, depth) + ", " + of(element, depth)));
    }

    private void addTests(List<Supplier<String>> choices, int depth) {
        Type type = pick(SINGLE);
        Type element = pick(ELEMENTS);
        choices.add(() -> "(" + of(BOOL, depth) + pick(List.of(" && ", " || ")) + of(BOOL, depth) + ")");
        choices.add(() -> "!" + of(BOOL, depth));
        choices.add(() -> of(pick(OPTIONAL).optional(), depth) + ".hasValue()");
        choices.add(() -> "(" + maybe(type, depth) + pick(List.of(" == ", " != ")) + maybe(type, depth) + ")");
        choices.add(() -> "(" + of(INT, depth) + " == " + maybe(DECIMAL, depth) + ")");
        String operator = pick(List.of(" == ", " != "));
        choices.add(() -> objects(operator, depth));
        choices.add(() -> "(" + of(INT.optional(), depth) + operator + of(INT.optional(), depth) + ")");
        choices.add(() -> order(pick(List.of(INT, DECIMAL, STRING, DATETIME)), depth));
        choices.add(() -> "(" + of(STRING, depth) + " in " + pick(List.of("names", "stock")) + ")");
        choices.add(() -> "(" + of(INT, depth) + " in " + pick(List.of("counts", "numbered")) + ")");
        choices.add(() -> in(pick(List.of(INT, DECIMAL, STRING)), depth));
        choices.add(() -> of(STRING, depth) + ".contains(" + of(STRING, depth) + ")");
        for (String macro : List.of("exists", "exists_one", "all")) {
            choices.add(
                    () -> of(new ListType(element), depth) + with("." + macro + "(", element, () -> of(BOOL, depth)));
        }
    }

    private String in(Type type, int depth) {
        return "(" + of(type, depth) + " in " + of(new ListType(type), depth) + ")";
    }

    /** Compares numbers that Java has as objects: each of a list's with each of another's. */
    private String objects(String operator, int depth) {
        ListType numbers = new ListType(INT);
        Local each = new Local("v" + names++, INT);
        locals.add(each);
        String others = of(numbers, depth);
        Local other = new Local("v" + names++, INT);
        locals.remove(each);
        return "%s.exists(%s, %s.exists(%s, %s%s%s))"
                .formatted(of(numbers, depth), each.name(), others, other.name(), each.name(), operator, other.name());
    }

    private String maybe(Type type, int depth) {
        return of(random.nextInt(3) == 0 ? type.optional() : type, depth);
    }

    private String order(Type type, int depth) {
        return "(" + of(type, depth) + pick(List.of(" < ", " <= ", " > ", " >= ")) + of(type, depth) + ")";
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
