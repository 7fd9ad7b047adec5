package dev.easel.compiler.proof.offered;

import dev.easel.compiler.proof.offered.Asked.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes definitions of forms: whatever can be asked for, under conditions or not, and ways that check all of it, some or nothing. */
final class RandomForms {
    static final int FORMS = 3;
    private static final int HANDLERS = 3;
    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final List<String> OPTIONS = List.of("x", "y", "m~%", "\u00e9", "large");
    static final List<String> SIZES = List.of("small", "m~%");
    private static final Map<String, String> ARGS =
            Map.of("p", "\"it~%7E\"", "q", "\"${stored_data.step}\"", "r", "true", "s", "\"${Size.medium}\"");

    private final Random random;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final boolean enums;
    private final StringBuilder yaml = new StringBuilder();
    private final List<Form> forms = new ArrayList<>();

    private RandomForms(Random random) {
        this.random = random;
        this.enums = random.nextBoolean();
        IDS.forEach(id -> kinds.put(id, Kind.values()[random.nextInt(Kind.values().length)]));
    }

    /**
     * A definition, and what it asks for in other words.
     *
     * @param name its app
     * @param text the definition
     * @param forms its forms
     */
    record Made(String name, String text, List<Form> forms) {}

    static Made of(String name, Random random) {
        RandomForms making = new RandomForms(random);
        making.head(name);
        for (int form = 0; form < FORMS; form++) {
            making.form("c" + form);
        }
        return new Made(name, making.yaml.toString(), List.copyOf(making.forms));
    }

    private void head(String name) {
        yaml.append("""
                app: %1$s
                package: com.example.%1$s
                surfaces: {messenger: [home]}
                locale: en
                types: {Size: [small, {id: "m~%%", name: medium, text: M}]}
                stored_data: {step: int = 0, words: "list<string> = []"}
                handlers: {h0: [done], h1: [done], h2: [done]}
                flows: {initialize: done, stale: old, failure: sorry}
                canvases:
                  old: {components: [{text: Old.}]}
                  sorry: {components: [{text: Sorry.}]}
                  done:
                    components:
                """.formatted(name));
        List<Way> ways = new ArrayList<>();
        for (int form = 0; form < FORMS; form++) {
            ways.add(new Way("open" + form, List.of(), "c" + form, null));
            line("{button: open%1$d, label: Open, submit: c%1$d}".formatted(form));
        }
        forms.add(new Form("done", List.of(), ways));
        forms.add(new Form("old", List.of(), List.of()));
        forms.add(new Form("sorry", List.of(), List.of()));
    }

    private void line(String component) {
        yaml.append("      - ").append(component).append('\n');
    }

    private void form(String name) {
        yaml.append("  ").append(name).append(":\n    components:\n");
        List<Asked> asked = new ArrayList<>();
        for (String id : IDS) {
            if (random.nextInt(4) > 0) {
                asked.add(kinds.get(id).isTyped() ? typed(id) : chosen(id));
            }
        }
        List<Way> ways = new ArrayList<>();
        for (int handler = 0; handler < HANDLERS; handler++) {
            ways.add(button("go" + handler, "h" + handler, asked));
        }
        ways.add(button("by", "h" + random.nextInt(HANDLERS), asked));
        ways.add(button("to", "c" + random.nextInt(FORMS), asked));
        ways.add(rows("h" + random.nextInt(HANDLERS), asked));
        forms.add(new Form(name, asked, ways));
    }

    private Asked typed(String id) {
        Kind kind = kinds.get(id);
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
        String format = kind == Kind.TEXT ? "" : ", format: " + kind.name().toLowerCase(java.util.Locale.ROOT);
        boolean always = random.nextInt(3) > 0;
        line("{" + component + ": " + id + ", label: L" + format + words(asks) + guard(always) + "}");
        return new Asked(id, kind, always, asks, List.of());
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

    private static String guard(boolean always) {
        return always ? "" : ", when: stored_data.step > 0";
    }

    private Asked chosen(String id) {
        Kind kind = kinds.get(id);
        Map<String, Object> asks = new LinkedHashMap<>();
        maybe("required", true, asks);
        boolean data = !enums && random.nextInt(3) == 0;
        boolean always = random.nextInt(3) > 0;
        List<String> options =
                enums ? SIZES : data ? List.of() : OPTIONS.subList(0, 2 + random.nextInt(OPTIONS.size() - 1));
        String component = kind == Kind.MANY ? "checkbox" : random.nextBoolean() ? "dropdown" : "single-select";
        String blocked = of("", "", "", "", ", disabled: true", ", save_state: saved");
        String value = data || random.nextBoolean() ? "" : ", value: " + value(kind, options);
        line("{" + component + ": " + id + ", label: L, options: " + options(options, data) + blocked + value
                + words(asks) + guard(always) + "}");
        return new Asked(id, kind, always && !data, asks, options);
    }

    private String value(Kind kind, List<String> options) {
        String option = "\"" + options.get(random.nextInt(options.size())) + "\"";
        return kind == Kind.MANY ? "[" + option + "]" : option;
    }

    private String options(List<String> options, boolean data) {
        if (enums) {
            return "Size";
        }
        if (data) {
            return "[{for: word in stored_data.words, limit: 8, option: \"${word}\", text: T, disabled: \"${word == 'y'}\", else: None}]";
        }
        StringBuilder list = new StringBuilder("[");
        for (String option : options) {
            String disabled = !option.equals("x") && random.nextInt(3) == 0 ? ", disabled: true" : "";
            list.append("{option: \"")
                    .append(option)
                    .append("\", text: T")
                    .append(disabled)
                    .append("}, ");
        }
        return list.append("]").toString();
    }

    private Way button(String name, String target, List<Asked> asked) {
        List<String> args = new ArrayList<>(random.nextBoolean() ? List.of() : List.of("p", "q", "r", "s"));
        args.removeIf(arg -> random.nextInt(3) == 0);
        @Nullable List<String> checked = target.startsWith("h") ? checked(asked) : null;
        String disabled = random.nextInt(6) == 0 ? ", disabled: true" : "";
        line("{button: " + name + ", label: L" + disabled + written(args, ARGS.get("p")) + ", submit: "
                + written(target, checked) + "}");
        return new Way(name, args, target, checked);
    }

    private Way rows(String target, List<Asked> asked) {
        List<String> args = random.nextBoolean() ? List.of("p") : List.of("s", "p", "q");
        @Nullable List<String> checked = checked(asked);
        line("list: [{for: word in stored_data.words, item: row, title: T, disabled: \"${word == 'y'}\""
                + written(args, "\"${word}\"") + ", submit: " + written(target, checked) + ", else: None}]");
        return new Way("row", args, target, checked);
    }

    private @Nullable List<String> checked(List<Asked> asked) {
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

    private static String written(List<String> args, String p) {
        StringBuilder written = new StringBuilder();
        for (String arg : args) {
            written.append(written.isEmpty() ? ", args: {" : ", ")
                    .append(arg)
                    .append(": ")
                    .append(arg.equals("p") ? p : ARGS.get(arg));
        }
        return written.isEmpty() ? "" : written.append("}").toString();
    }

    private String of(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
