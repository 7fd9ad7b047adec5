package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes expressions of the names that are known at one place. */
final class RandomExpressions {
    private static final int DEEPEST = 2;

    private final Random random;
    private final List<Known> names;
    private int macros;

    RandomExpressions(Random random, List<Known> names) {
        this.random = random;
        this.names = new ArrayList<>();
        names.forEach(name -> add(name, 0));
    }

    private void add(Known name, int depth) {
        names.add(name);
        if (depth == DEEPEST) {
            return;
        }
        Declared.members(name.present()).forEach((member, type) -> {
            boolean optional = name.isOptional() && !type.endsWith("?");
            add(
                    new Known(
                            name.source() + "." + member,
                            optional ? type + "?" : type,
                            values -> member(name.in(values), member)),
                    depth + 1);
        });
    }

    static @Nullable Object member(@Nullable Object record, String member) {
        return record == null ? null : ((Map<?, ?>) record).get(member);
    }

    /** Names and members of one of these types. */
    List<Known> named(String... types) {
        return names.stream()
                .filter(name -> List.of(types).contains(name.type()))
                .toList();
    }

    /** An expression of one of these types, if there is a name of one or something can be made of others. */
    Known of(String... types) {
        return of(of(List.of(types)), 0);
    }

    Known of(String type, int depth) {
        List<Known> known = named(type);
        boolean made = depth < DEEPEST && random.nextInt(3) == 0 || known.isEmpty();
        Known expression = made ? made(type, depth + 1) : null;
        return expression == null ? of(known) : expression;
    }

    private @Nullable Known made(String type, int depth) {
        return switch (type) {
            case "string" -> string(depth);
            case "int" -> integer(depth);
            case "decimal" -> decimal(depth);
            case "bool" -> bool(depth);
            case "Size" -> size();
            default -> type.startsWith("list<") ? new RandomMacros(random, this).list(type, depth) : null;
        };
    }

    private Known string(int depth) {
        Known a = of("string", depth);
        return switch (random.nextInt(12)) {
            case 0 -> both("(%s + %s)", a, of("string", depth), "string", (x, y) -> (String) x + y);
            case 1 -> orElse(a);
            case 2 -> choice(a, of("string", depth), depth);
            case 3 -> {
                Known number = of("int", depth);
                yield new Known("string(" + number.source() + ")", "string", v -> "" + number.count(v));
            }
            case 4 -> {
                Known list = of("list<string>", depth);
                yield new Known(
                        "join(" + list.source() + ", \", \")",
                        "string",
                        v -> list.list(v).stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
            case 5 -> {
                Known size = of("Size", depth);
                yield new Known(
                        size.source() + ".text",
                        "string",
                        v -> size.in(v, Constant.class).text());
            }
            case 6 -> new RandomMacros(random, this).element(a, depth);
            case 7 -> {
                Known mood = of(named("Mood"));
                yield new Known(
                        mood.source() + ".icon",
                        "string",
                        v -> mood.in(v, Constant.class).icon());
            }
            case 8, 9, 10 -> new RandomCalls(random, this).any(depth);
            default -> Known.constant("\"](\\\\ ;\\\"\"", "string", "](\\ ;\"");
        };
    }

    /** Something that a lambda asks, behind a text that looks like the end of a statement. */
    private Known exists(Known also) {
        Known list = of(named("list<string>"));
        String word = "word_" + macros++;
        return new Known(
                "%s.exists(%s, %s != \"a;b\" && %s)".formatted(list.source(), word, word, also.source()),
                "bool",
                v -> list.list(v).stream().anyMatch(text -> !text.equals("a;b") && also.holds(v)));
    }

    private Known orElse(Known otherwise) {
        Known optional = of(named(otherwise.type() + "?"));
        return new Known(
                optional.source() + ".orValue(" + otherwise.source() + ")",
                otherwise.type(),
                v -> Objects.requireNonNullElseGet(optional.in(v), () -> otherwise.in(v)));
    }

    private Known choice(Known yes, Known no, int depth) {
        Known condition = of("bool", depth);
        return new Known(
                "(" + condition.source() + " ? " + yes.source() + " : " + no.source() + ")",
                yes.type(),
                v -> condition.holds(v) ? yes.in(v) : no.in(v));
    }

    private Known integer(int depth) {
        Known a = of("int", depth);
        return switch (random.nextInt(7)) {
            case 6 -> new RandomMacros(random, this).element(a, depth);
            case 0 -> both("(%s + %s)", a, of("int", depth), "int", (x, y) -> Math.addExact((Long) x, (Long) y));
            case 1 -> both("(%s * %s)", a, of("int", depth), "int", (x, y) -> Math.multiplyExact((Long) x, (Long) y));
            case 2 -> orElse(a);
            case 3 -> choice(a, of("int", depth), depth);
            case 4 -> {
                Known list = of("list<string>", "list<int>", "list<Size>", "list<Drink>", "list<list<string>>");
                yield new Known(list.source() + ".size()", "int", v ->
                        (long) list.list(v).size());
            }
            default -> Known.constant("7", "int", 7L);
        };
    }

    private Known decimal(int depth) {
        Known a = of("decimal", depth);
        return switch (random.nextInt(5)) {
            case 3 -> orElse(a);
            case 4 -> new RandomMacros(random, this).element(a, depth);
            case 0 ->
                both("(%s + %s)", a, of("decimal", depth), "decimal", (x, y) -> ((BigDecimal) x).add((BigDecimal) y));
            case 1 -> choice(a, of("decimal", depth), depth);
            default -> Known.constant("1.50", "decimal", new BigDecimal("1.50"));
        };
    }

    private Known bool(int depth) {
        Known a = of("bool", depth);
        return switch (random.nextInt(12)) {
            case 8 -> new RandomMacros(random, this).bool(depth);
            case 9 -> moments();
            case 10 -> {
                Known mood = of(named("Mood", "Mood?"));
                yield new Known(
                        "(" + mood.source() + " == Mood.shut)",
                        "bool",
                        v -> Constant.MOODS.get(1).equals(mood.in(v)));
            }
            case 0 -> new Known("!" + a.source(), "bool", v -> !a.holds(v));
            case 1 -> both("(%s && %s)", a, of("bool", depth), "bool", (x, y) -> (Boolean) x && (Boolean) y);
            case 2 -> both("(%s == %s)", of("string", depth), of("string", depth), "bool", Object::equals);
            case 3 -> both("(%s > %s)", of("int", depth), of("int", depth), "bool", (x, y) -> (Long) x > (Long) y);
            case 4 -> both("(%s == %s)", of("Size", depth), size(), "bool", Object::equals);
            case 5 -> {
                Known optional =
                        of(named("string?", "int?", "decimal?", "Drink?", "Size?", "url?", "json?", "datetime?"));
                yield new Known(optional.source() + ".hasValue()", "bool", v -> optional.in(v) != null);
            }
            case 6 -> {
                Known text = of("string", depth);
                Known list = of("list<string>", depth);
                yield new Known(
                        "(" + text.source() + " in " + list.source() + ")",
                        "bool",
                        v -> list.list(v).contains(text.in(v)));
            }
            case 7 -> exists(a);
            default ->
                both(
                        "(%s >= %s)",
                        of("decimal", depth),
                        of("decimal", depth),
                        "bool",
                        (x, y) -> ((BigDecimal) x).compareTo((BigDecimal) y) >= 0);
        };
    }

    private Known moments() {
        String type = of(List.of("date", "time", "datetime"));
        return both("(%s < %s)", of(named(type)), of(named(type)), "bool", (x, y) -> compared(x, y) < 0);
    }

    private static int compared(Object x, Object y) {
        if (x instanceof LocalDate day) {
            return day.compareTo((LocalDate) y);
        }
        return x instanceof LocalTime time ? time.compareTo((LocalTime) y) : ((Instant) x).compareTo((Instant) y);
    }

    private static Known both(
            String source, Known a, Known b, String type, BiFunction<Object, Object, @Nullable Object> of) {
        return new Known(
                source.formatted(a.source(), b.source()),
                type,
                v -> of.apply(Objects.requireNonNull(a.in(v)), Objects.requireNonNull(b.in(v))));
    }

    private Known size() {
        int constant = random.nextInt(Constant.ALL.size());
        return Known.constant("Size." + Constant.NAMES.get(constant), "Size", Constant.ALL.get(constant));
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
