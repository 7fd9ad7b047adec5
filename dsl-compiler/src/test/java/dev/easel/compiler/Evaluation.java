package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Function.Need;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.catalog.RuntimeMethods;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.ExpressionText;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.parse.ExpressionParser;
import dev.easel.compiler.source.SourceFile;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What calls of functions give: the runtime's methods do the work, on literals, lists of them and a few names.
 *
 * @param locale the app's locale
 */
record Evaluation(Locale locale) {
    static final Map<String, Object> NAMES = Map.of(
            "placed", Instant.parse("2026-03-05T14:05:09Z"),
            "arrives", Instant.parse("2026-03-08T20:00:00Z"),
            "due", LocalDate.of(2026, 3, 9),
            "opens", LocalTime.of(8, 30));

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(long.class, Long.class, boolean.class, Boolean.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-05T16:30:00Z");

    /** What an expression gives, as it prints. */
    String of(String expression) {
        Diagnostics said = new Diagnostics();
        SourceFile file = SourceFile.of("example", expression);
        Tree tree = new ExpressionParser(said).parse(new ExpressionText(expression, file::span));
        assertThat(said.sorted()).isEmpty();
        return String.valueOf(value(tree));
    }

    private @Nullable Object value(Tree tree) {
        if (tree instanceof Tree.Literal literal) {
            return literal.value();
        }
        if (tree instanceof Tree.Name name) {
            return Objects.requireNonNull(NAMES.get(name.name()), name.name());
        }
        if (tree instanceof Tree.ListOf list) {
            return elements(list);
        }
        if (tree instanceof Tree.At at) {
            List<?> list = (List<?>) Objects.requireNonNull(value(at.of()));
            int index = Math.toIntExact((Long) Objects.requireNonNull(value(at.key())));
            return index < list.size() ? list.get(index) : null;
        }
        if (tree instanceof Tree.Call call) {
            return call(call);
        }
        throw new AssertionError(tree);
    }

    private List<Object> elements(Tree.ListOf list) {
        List<Object> elements = new ArrayList<>();
        for (Tree.Element element : list.elements()) {
            Object value = value(element.value());
            if (value != null || !element.ifPresent()) {
                elements.add(Objects.requireNonNull(value));
            }
        }
        return elements;
    }

    private @Nullable Object call(Tree.Call call) {
        List<@Nullable Object> arguments = new ArrayList<>();
        Stream.concat(Stream.ofNullable(call.of()), call.arguments().stream())
                .map(this::value)
                .forEach(arguments::add);
        return switch (call.name()) {
            case "hasValue" -> arguments.get(0) != null;
            case "orValue" -> arguments.get(0) == null ? arguments.get(1) : arguments.get(0);
            default -> call(Functions.named(call.name()).orElseThrow(), arguments);
        };
    }

    private @Nullable Object call(Function function, List<@Nullable Object> arguments) {
        for (Function.Signature signature : function.signatures()) {
            Method method = RuntimeMethods.of(function, signature);
            Class<?>[] types = method.getParameterTypes();
            if (signature.parameters().size() == arguments.size() && fit(arguments, types)) {
                signature
                        .literals()
                        .forEach((position, rule) -> assertThat(rule.mistakeIn(String.valueOf(arguments.get(position))))
                                .isEmpty());
                return invoke(method, withNeeds(signature, arguments, types));
            }
        }
        throw new AssertionError(function.name() + arguments);
    }

    private static boolean fit(List<@Nullable Object> arguments, Class<?>[] types) {
        return IntStream.range(0, arguments.size()).allMatch(i -> {
            Object argument = arguments.get(i);
            return BOXES.getOrDefault(types[i], types[i]).isInstance(argument) || widens(argument, types[i]);
        });
    }

    private static boolean widens(@Nullable Object argument, Class<?> type) {
        return argument instanceof Long && type == BigDecimal.class;
    }

    private Object[] withNeeds(Function.Signature signature, List<@Nullable Object> arguments, Class<?>[] types) {
        List<@Nullable Object> all = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            all.add(widens(argument, types[i]) ? BigDecimal.valueOf((Long) argument) : argument);
        }
        Map<Need, Object> needs = Map.of(Need.LOCALE, locale, Need.ZONE, ZONE, Need.CLOCK, NOW);
        Arrays.stream(Need.values())
                .filter(signature.needs()::contains)
                .map(needs::get)
                .forEach(all::add);
        return all.toArray();
    }

    private static @Nullable Object invoke(Method method, Object[] arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
