package dev.easel.compiler.proof.offered;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes targets of a form: handlers that check all of it, some or nothing, and canvases that say what was entered; one or several to choose from. */
final class RandomTargets {
    private final Random random;
    private final List<Asked> asked;
    private final List<String> args;
    private final Around around;

    /** For what has these arguments. */
    RandomTargets(Random random, List<Asked> asked, List<String> args, Around around) {
        this.random = random;
        this.asked = asked;
        this.args = args;
        this.around = around;
    }

    /**
     * Where a target stands.
     *
     * @param guard under what
     * @param enums whether what is chosen there are constants
     * @param hasAdmin whether it is always a teammate who uses it
     */
    record Around(String guard, boolean enums, boolean hasAdmin) {}

    /** A target that leads somewhere, or elsewhere under conditions. */
    Target to(String name) {
        List<Target.Case> cases = new ArrayList<>();
        for (int left = random.nextInt(4) - 1; left > 0; left--) {
            cases.add(new Target.Case(condition(), one(anywhere())));
        }
        return new Target(cases, one(name));
    }

    private String anywhere() {
        return switch (random.nextInt(4)) {
            case 0 -> "h" + random.nextInt(RandomForms.HANDLERS);
            case 1 -> "c" + random.nextInt(RandomForms.FORMS);
            default -> Target.SHOWN;
        };
    }

    private Target.To one(String name) {
        return new Target.To(
                name,
                name.startsWith("h") ? checked() : null,
                name.equals(Target.SHOWN) ? said() : null,
                name.startsWith("c") && random.nextBoolean());
    }

    private @Nullable List<String> checked() {
        if (asked.isEmpty() || random.nextBoolean()) {
            return null;
        }
        return asked.stream()
                .map(Asked::id)
                .filter(id -> random.nextInt(3) == 0)
                .toList();
    }

    private Expression<Boolean> condition() {
        return switch (random.nextInt(5)) {
            case 0 -> Expression.ofStored("stored_data.step > 0", facts -> facts.step() > 0);
            case 1 -> args.isEmpty() ? condition() : ofArg(of(args));
            default -> asked.isEmpty() ? condition() : ofInput(of(asked));
        };
    }

    private static Expression<Boolean> ofArg(String arg) {
        return switch (arg) {
            case "q" -> Expression.ofArg("args.q > 0", arg, facts -> Long.parseLong(facts.arg("q")) > 0);
            case "r" -> Expression.ofArg("args.r", arg, facts -> facts.arg("r").equals("true"));
            case "s" ->
                Expression.ofArg(
                        "args.s == Size.small", arg, facts -> facts.arg("s").equals("small"));
            default ->
                Expression.ofArg("args.p == 'x'", arg, facts -> facts.arg("p").equals("x"));
        };
    }

    private Expression<Boolean> ofInput(Asked one) {
        String id = one.id();
        if (one.isRepeated()) {
            return ofCopies(one);
        }
        return switch (one.kind()) {
            case TEXT -> is(one, "'ab'", "ab");
            case EMAIL -> is(one, "'jo@example.com'", "jo@example.com");
            case PHONE -> is(one, "'(030) 12345'", "(030) 12345");
            case INT -> whole(one, number -> number > 2, isSure(one) ? " > 2" : ".orValue(0) > 2");
            case DECIMAL ->
                Expression.ofInput(
                        "input." + id + " == 1.5",
                        id,
                        facts -> facts.input(id) instanceof BigDecimal number
                                && number.compareTo(new BigDecimal("1.5")) == 0);
            case URL, DATE -> isThere(one);
            case ONE -> around.enums() ? is(one, "Size.small", "small") : isThere(one);
            case MANY -> several(one);
        };
    }

    private Expression<Boolean> several(Asked one) {
        String id = one.id();
        return random.nextBoolean()
                ? Expression.ofInput("input." + id + ".size() > 1", id, facts -> size(facts.input(id)) > 1)
                : Expression.ofInput(
                        (around.enums() ? "Size.small" : "'x'") + " in input." + id,
                        id,
                        facts -> ((List<?>) facts.input(id)).contains(around.enums() ? "small" : "x"));
    }

    private Expression<Boolean> ofCopies(Asked one) {
        String id = one.id();
        String arg = one.keys().get(0);
        if (one.keys().size() > 1 || !args.contains(arg) || random.nextInt(3) == 0) {
            return Expression.ofInput("input." + id + ".size() > 1", id, facts -> size(facts.input(id)) > 1);
        }
        return Expression.ofCopy(
                "input." + id + "[?args." + arg + "].hasValue()",
                id,
                arg,
                facts -> ((List<?>) facts.input(id))
                        .stream()
                                .anyMatch(copy ->
                                        ((Map.Entry<?, ?>) copy).getKey().equals(List.of(facts.arg(arg)))));
    }

    private static int size(@Nullable Object list) {
        return list instanceof List<?> items ? items.size() : 0;
    }

    private static Expression<Boolean> is(Asked one, String literal, String value) {
        return Expression.ofInput(
                "input." + one.id() + " == " + literal, one.id(), facts -> value.equals(facts.input(one.id())));
    }

    private static Expression<Boolean> whole(Asked one, Function<Long, Boolean> test, String text) {
        return Expression.ofInput(
                "input." + one.id() + text,
                one.id(),
                facts -> test.apply(facts.input(one.id()) instanceof Long number ? number : 0L));
    }

    private Expression<Boolean> isThere(Asked one) {
        return isSure(one)
                ? Expression.ofStored("stored_data.step > 0", facts -> facts.step() > 0)
                : Expression.ofInput(
                        "input." + one.id() + ".hasValue()", one.id(), facts -> facts.input(one.id()) != null);
    }

    /** Whether an expression need not say what stands for a value that is missing. */
    private boolean isSure(Asked one) {
        return one.isRequired() && (one.guard().isEmpty() || one.guard().equals(around.guard()));
    }

    private Expression<String> said() {
        return switch (random.nextInt(5)) {
            case 0 ->
                around.hasAdmin()
                        ? Expression.ofStored("By ${admin.id.orValue('nobody')}", facts -> "By " + facts.admin())
                        : Expression.ofStored("Step ${stored_data.step}", facts -> "Step " + facts.step());
            case 1 -> args.isEmpty() ? said() : sayingArg(of(args));
            default -> asked.isEmpty() ? said() : saying(of(asked));
        };
    }

    private static Expression<String> sayingArg(String arg) {
        return switch (arg) {
            case "p", "q" -> Expression.ofArg("Arg ${args." + arg + "}", arg, facts -> "Arg " + facts.arg(arg));
            case "r" ->
                Expression.ofArg(
                        "Arg ${args.r ? 't' : 'f'}",
                        arg,
                        facts -> "Arg " + (facts.arg("r").equals("true") ? 't' : 'f'));
            default ->
                Expression.ofArg(
                        "Arg ${args.s == Size.small ? 's' : 'm'}",
                        arg,
                        facts -> "Arg " + (facts.arg("s").equals("small") ? 's' : 'm'));
        };
    }

    private Expression<String> saying(Asked one) {
        String id = one.id();
        if (one.isRepeated() || one.kind() == Asked.Kind.MANY) {
            return Expression.ofInput("Size ${input." + id + ".size()}", id, facts -> "Size " + size(facts.input(id)));
        }
        return switch (one.kind()) {
            case TEXT, EMAIL, PHONE -> printed(one, ".orValue('none')", "none");
            case INT -> printed(one, ".orValue(0)", "0");
            case DECIMAL -> printed(one, ".orValue(1.5)", "1.5");
            default -> {
                Expression<Boolean> condition = isThere(one);
                yield new Expression<>(
                        "Is ${" + condition.text() + " ? 't' : 'f'}",
                        condition.inputs(),
                        condition.args(),
                        facts -> "Is " + (condition.value().apply(facts) ? 't' : 'f'));
            }
        };
    }

    private Expression<String> printed(Asked one, String or, String none) {
        String id = one.id();
        return Expression.ofInput("Text ${input." + id + (isSure(one) ? "" : or) + "}", id, facts -> {
            Object value = facts.input(id);
            return "Text "
                    + (value == null ? none : value instanceof BigDecimal number ? number.toPlainString() : value);
        });
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
