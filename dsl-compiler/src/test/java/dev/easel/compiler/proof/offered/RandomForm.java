package dev.easel.compiler.proof.offered;

import dev.easel.compiler.proof.offered.Asked.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one form: fields under conditions or not, in loops or not, and ways that check all of them, some or nothing. */
final class RandomForm {
    private static final List<String> OPTIONS = List.of("x", "y", "m~%", "\u00e9", "large");
    private static final Map<String, String> ARGS =
            Map.of("p", "\"it~%7E\"", "q", "\"${stored_data.step}\"", "r", "true", "s", "\"${Size.medium}\"");

    private final String name;
    private final Plan plan;
    private final Random random;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<String> components = new ArrayList<>();

    private RandomForm(String name, Plan plan, Random random) {
        this.name = name;
        this.plan = plan;
        this.random = random;
    }

    /**
     * A form, and how its definition writes it.
     *
     * @param form the form
     * @param components its components
     */
    record Made(Form form, List<String> components) {}

    static Made of(String name, Plan plan, Random random) {
        RandomForm making = new RandomForm(name, plan, random);
        Plan.ALONE.forEach(making::alone);
        Plan.REPEATED.forEach(making::repeated);
        making.ways();
        return new Made(new Form(name, List.copyOf(making.asked), List.copyOf(making.ways)), making.components);
    }

    private void alone(String id) {
        if (random.nextInt(4) == 0) {
            return;
        }
        boolean always = random.nextInt(3) > 0;
        components.add("{" + field(id, always) + (always ? "" : ", when: stored_data.step > 0") + "}");
    }

    private void repeated(String id) {
        if (random.nextInt(2) == 0) {
            return;
        }
        List<String> keys = plan.keys(id);
        boolean texts = keys.equals(List.of("p")) && random.nextBoolean();
        String loop = texts ? "for: name in names" : "for: row in rows" + of("", ", when: row.q > 0");
        String args = written(keys, key -> texts ? "\"${name}\"" : "\"${row." + key + "}\"");
        if (random.nextBoolean()) {
            components.add("{" + loop + ", " + field(id, false) + args + "}");
            return;
        }
        String hidden = texts ? of("", ", when: \"name != 'x'\"") : of("", ", when: row.r");
        components.add("{" + loop + ", components: [{text: Row}, {" + field(id, false) + args + hidden + "}]}");
    }

    private String field(String id, boolean always) {
        return plan.kind(id).isTyped() ? typed(id, always) : chosen(id, always);
    }

    private String typed(String id, boolean always) {
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
        asked.add(new Asked(id, kind, plan.keys(id), always, asks, List.of()));
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

    private String chosen(String id, boolean always) {
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
        asked.add(new Asked(id, kind, plan.keys(id), always && !data, asks, options));
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

    private void ways() {
        for (int handler = 0; handler < RandomForms.HANDLERS; handler++) {
            button("go" + handler, "h" + handler);
        }
        button("by", "h" + random.nextInt(RandomForms.HANDLERS));
        button("to", "c" + random.nextInt(RandomForms.FORMS));
        rows("h" + random.nextInt(RandomForms.HANDLERS));
    }

    private void button(String id, String target) {
        List<String> args = new ArrayList<>(random.nextBoolean() ? List.of() : List.of("p", "q", "r", "s"));
        args.removeIf(arg -> random.nextInt(3) == 0);
        @Nullable List<String> checked = target.startsWith("h") ? checked() : null;
        String disabled = random.nextInt(6) == 0 ? ", disabled: true" : "";
        components.add("{button: " + id + ", label: L" + disabled + written(args, ARGS::get) + ", submit: "
                + written(target, checked) + "}");
        ways.add(new Way(id, args, target, checked));
    }

    private void rows(String target) {
        List<String> args = random.nextBoolean() ? List.of("p") : List.of("s", "p", "q");
        @Nullable List<String> checked = checked();
        components.add("list: [{for: word in stored_data.words, item: row, title: T, disabled: \"${word == 'y'}\""
                + written(args, arg -> arg.equals("p") ? "\"${word}\"" : String.valueOf(ARGS.get(arg)))
                + ", submit: " + written(target, checked) + ", else: None}]");
        ways.add(new Way("row", args, target, checked));
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

    private static String written(String target, @Nullable List<String> checked) {
        return checked == null
                ? target
                : "{to: " + target + ", validate: " + (checked.isEmpty() ? "false" : checked) + "}";
    }

    private static String written(List<String> args, java.util.function.UnaryOperator<@Nullable String> value) {
        return args.isEmpty()
                ? ""
                : args.stream()
                        .map(arg -> arg + ": " + value.apply(arg))
                        .collect(Collectors.joining(", ", ", args: {", "}"));
    }

    private String of(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
