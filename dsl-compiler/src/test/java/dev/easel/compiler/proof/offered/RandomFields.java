package dev.easel.compiler.proof.offered;

import dev.easel.compiler.proof.offered.Asked.Kind;
import java.math.BigDecimal;
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

    /** A field as the definition writes it, without its braces; what is greyed out may depend on an expression. */
    String field(String id, String guard, String blocking) {
        return (plan.kind(id).isTyped() ? typed(id, guard) : chosen(id, guard)) + blocked(id, blocking);
    }

    private String typed(String id, String guard) {
        Kind kind = plan.kind(id);
        Map<String, Object> asks = new LinkedHashMap<>();
        switch (kind) {
            case TEXT -> {
                maybe("min_length", 1 + random.nextInt(3), asks);
                maybe("pattern", of("[a-z \u00e9]+", ".*[ab].*"), asks);
            }
            case INT -> {
                maybe("min", new BigDecimal(random.nextInt(6) - 3), asks);
                maybe("max", new BigDecimal(5 + random.nextInt(9)), asks);
            }
            case DECIMAL -> {
                maybe("min", new BigDecimal(of("-3", "1.5", "0.00")), asks);
                maybe("max", new BigDecimal(of("1.50", "12", "5.0")), asks);
            }
            default -> {}
        }
        if (random.nextBoolean()) {
            maybe("max_length", 3 + random.nextInt(13), asks);
        }
        maybe("required", true, asks);
        asked.add(new Asked(id, kind, plan.keys(id), guard, asks, List.of()));
        String format = kind == Kind.TEXT ? "" : ", format: " + kind.name().toLowerCase(Locale.ROOT);
        String value = random.nextInt(3) > 0 ? "" : ", value: \"" + value(kind) + "\"";
        return component(kind) + ": " + id + ", label: L" + format + value + words(asks);
    }

    private String component(Kind kind) {
        return switch (kind) {
            case MANY -> "checkbox";
            case ONE -> of("dropdown", "single-select");
            case TEXT -> of("input", "textarea");
            default -> "input";
        };
    }

    private String value(Kind kind) {
        return switch (kind) {
            case INT -> of("5", "${stored_data.step}", " 7 ", "99", "many");
            case DECIMAL -> of("1.50", "-9", "one");
            case DATE -> of("2026-05-17", "today");
            case EMAIL -> of("jo@example.com", "jo");
            case URL -> of("https://example.com/a?b=c", "example.com");
            case PHONE -> of("+1 555 010 9999", "112");
            default -> of("ab", "x", "${stored_data.note.orValue('')}", "ABCDEFGH", " abc ");
        };
    }

    private String blocked(String id, String blocking) {
        String saved = plan.kind(id) == Kind.TEXT ? "" : ", save_state: saved";
        return of("", "", "", "", "", "", ", disabled: true", ", disabled: \"${" + blocking + "}\"", saved);
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
        String value = data || random.nextBoolean() ? "" : ", value: " + value(kind, options);
        asked.add(new Asked(id, kind, plan.keys(id), data ? id : guard, asks, options));
        return component(kind) + ": " + id + ", label: L, options: " + options(options, data) + value + words(asks);
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
