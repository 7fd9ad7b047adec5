package dev.easel.compiler.proof.offered;

import dev.easel.compiler.proof.offered.Asked.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes fields of a form: whatever can be asked for. */
final class RandomFields {
    private static final List<String> OPTIONS = List.of("x", "y", "m~%", "\u00e9", "large");

    private final Plan plan;
    private final Random random;
    private final List<Asked> asked;

    /** Adds what it asks for to what is asked. */
    RandomFields(Plan plan, Random random, List<Asked> asked) {
        this.plan = plan;
        this.random = random;
        this.asked = asked;
    }

    /** A field as the definition writes it, without its braces. */
    String field(String id, String guard) {
        return plan.kind(id).isTyped() ? typed(id, guard) : chosen(id, guard);
    }

    private String typed(String id, String guard) {
        Kind kind = plan.kind(id);
        Map<String, Object> asks = new LinkedHashMap<>();
        String component = kind == Kind.TEXT && random.nextBoolean() ? "textarea" : "input";
        switch (kind) {
            case TEXT -> {
                maybe("min_length", 2, asks);
                maybe("max_length", 5, asks);
                maybe("pattern", "[a-z \u00e9]+", asks);
            }
            case INT, DECIMAL -> {
                maybe("min", -3, asks);
                maybe("max", 12, asks);
            }
            default -> {}
        }
        maybe("required", true, asks);
        String format = kind == Kind.TEXT ? "" : ", format: " + kind.name().toLowerCase(Locale.ROOT);
        asked.add(new Asked(id, kind, plan.keys(id), guard, asks, List.of()));
        return component + ": " + id + ", label: L" + format + words(asks);
    }

    private void maybe(String word, Object value, Map<String, Object> asks) {
        if (random.nextInt(3) == 0) {
            asks.put(word, value);
        }
    }

    private static String words(Map<String, Object> asks) {
        StringBuilder words = new StringBuilder();
        asks.forEach((word, value) -> words.append(", ")
                .append(word)
                .append(": ")
                .append(value instanceof String ? "\"" + value + "\"" : value));
        return words.toString();
    }

    private String chosen(String id, String guard) {
        Kind kind = plan.kind(id);
        Map<String, Object> asks = new LinkedHashMap<>();
        maybe("required", true, asks);
        boolean data = !plan.enums() && random.nextInt(3) == 0;
        List<String> options = plan.enums()
                ? RandomForms.SIZES
                : data ? List.of() : OPTIONS.subList(0, 2 + random.nextInt(OPTIONS.size() - 1));
        String component = kind == Kind.MANY ? "checkbox" : random.nextBoolean() ? "dropdown" : "single-select";
        String blocked = of("", "", "", "", ", disabled: true", ", save_state: saved");
        String value = data || random.nextBoolean() ? "" : ", value: " + value(kind, options);
        asked.add(new Asked(id, kind, plan.keys(id), data ? id : guard, asks, options));
        return component + ": " + id + ", label: L, options: " + options(options, data) + blocked + value + words(asks);
    }

    private String value(Kind kind, List<String> options) {
        String option = "\"" + options.get(random.nextInt(options.size())) + "\"";
        return kind == Kind.MANY ? "[" + option + "]" : option;
    }

    private String options(List<String> options, boolean data) {
        if (plan.enums()) {
            return "Size";
        }
        if (data) {
            return "[{for: word in stored_data.words, limit: 8, option: \"${word}\", text: T, disabled: \"${word == 'y'}\", else: None}]";
        }
        return options.stream()
                .map(option -> "{option: \"" + option + "\", text: T"
                        + (!option.equals("x") && random.nextInt(3) == 0 ? ", disabled: true" : "") + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String of(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
