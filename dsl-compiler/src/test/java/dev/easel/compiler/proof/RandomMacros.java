package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes macros of lists, and what else takes lists apart. What is asked of an element cannot fail, since how many are asked is up to what
 * is done with the list.
 */
final class RandomMacros {
    private static final List<String> ELEMENTS = List.of("string", "int", "decimal", "Size", "Drink");

    private final Random random;
    private final RandomExpressions expressions;

    RandomMacros(Random random, RandomExpressions expressions) {
        this.random = random;
        this.expressions = expressions;
    }

    /** A question about an element whose name is {@code m}. */
    private record Test(String source, BiPredicate<Object, Values> holds) {}

    private Test test(String type) {
        Known text = of(expressions.named("string"));
        Known number = of(expressions.named("int"));
        Known amount = of(expressions.named("decimal"));
        return switch (type) {
            case "string" ->
                random.nextBoolean()
                        ? new Test("m == " + text.source(), (m, v) -> m.equals(text.in(v)))
                        : new Test("m.contains(" + text.source() + ")", (m, v) -> ((String) m).contains(text.text(v)));
            case "int" -> new Test("m >= " + number.source(), (m, v) -> (Long) m >= number.count(v));
            case "decimal" ->
                new Test(
                        "m < " + amount.source(),
                        (m, v) -> ((BigDecimal) m).compareTo(amount.in(v, BigDecimal.class)) < 0);
            case "Size" -> new Test("m != Size.medium", (m, v) -> !m.equals(Constant.ALL.get(1)));
            default ->
                new Test(
                        "m.count == " + number.source(),
                        (m, v) ->
                                RandomExpressions.member(m, "count") instanceof Long count && count == number.count(v));
        };
    }

    /** Whether some or all elements of a list are such, or none or one. */
    Known bool(int depth) {
        String type = of(ELEMENTS);
        Known list = expressions.of("list<" + type + ">", depth);
        Test test = test(type);
        String macro = of(List.of("exists", "all", "exists_one"));
        return new Known(list.source() + "." + macro + "(m, " + test.source() + ")", "bool", v -> {
            long held = list.list(v).stream()
                    .filter(m -> test.holds().test(Objects.requireNonNull(m), v))
                    .count();
            return switch (macro) {
                case "exists" -> held > 0;
                case "all" -> held == list.list(v).size();
                default -> held == 1;
            };
        });
    }

    /** A list made of another. */
    @Nullable
    Known list(String type, int depth) {
        String element = type.substring("list<".length(), type.length() - 1);
        if (!ELEMENTS.contains(element)) {
            return null;
        }
        Known list = expressions.of(type, depth);
        Test test = test(element);
        return switch (random.nextInt(element.equals("string") ? 4 : 2)) {
            case 0 -> made(list, ".filter(m, " + test.source() + ")", type, v -> filtered(list, test, v));
            case 1 ->
                made(list, ".reversed()", type, v -> {
                    List<Object> reversed = new ArrayList<>();
                    list.list(v).forEach(m -> reversed.add(0, m));
                    return reversed;
                });
            case 2 -> {
                Known text = of(expressions.named("string"));
                yield made(
                        list,
                        ".map(m, m + " + text.source() + ")",
                        type,
                        v -> list.list(v).stream().map(m -> m + text.text(v)).toList());
            }
            default -> {
                Known drinks = expressions.of("list<Drink>", depth);
                yield made(
                        drinks,
                        ".map(m, m.name)",
                        type,
                        v -> drinks.list(v).stream()
                                .map(m -> RandomExpressions.member(m, "name"))
                                .toList());
            }
        };
    }

    private static Known made(Known list, String call, String type, Function<Values, @Nullable Object> of) {
        return new Known(list.source() + call, type, of);
    }

    private static List<?> filtered(Known list, Test test, Values values) {
        return list.list(values).stream()
                .filter(m -> test.holds().test(Objects.requireNonNull(m), values))
                .toList();
    }

    /** An element of a list, or this where there is none. */
    Known element(Known otherwise, int depth) {
        Known list = expressions.of("list<" + otherwise.type() + ">", depth);
        int at = random.nextInt(3);
        boolean first = at == 0 && random.nextBoolean();
        String call = first ? ".first()" : "[?" + at + "]";
        return new Known(list.source() + call + ".orValue(" + otherwise.source() + ")", otherwise.type(), v -> {
            List<?> all = list.list(v);
            return at < all.size() ? all.get(at) : otherwise.in(v);
        });
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
