package dev.easel.compiler;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Definitions of known words in every style of YAML: some nearly sound, some nothing but words in disorder, with anchors, tags,
 * comments and characters from everywhere.
 */
final class RandomApp {
    private static final List<String> SECTIONS = List.of(
            "app",
            "package",
            "surfaces",
            "types",
            "settings",
            "attributes",
            "locale",
            "zone",
            "card_creation_options",
            "stored_data",
            "handlers",
            "flows",
            "canvases",
            "sheets",
            "fragments",
            "messages",
            "include");
    private static final List<String> WORDS = Stream.concat(
                    Components.NAMES.stream(),
                    Stream.of(
                            "type",
                            "id",
                            "text",
                            "label",
                            "submit",
                            "action",
                            "url",
                            "sheet",
                            "routes",
                            "default",
                            "when",
                            "for",
                            "else",
                            "limit",
                            "args",
                            "with",
                            "use",
                            "as",
                            "slot",
                            "to",
                            "store",
                            "results",
                            "complete",
                            "validate",
                            "keep",
                            "params",
                            "load",
                            "instead",
                            "live",
                            "content",
                            "canvas",
                            "components",
                            "options",
                            "items",
                            "value",
                            "style",
                            "configure",
                            "initialize",
                            "failure",
                            "stale",
                            "messenger",
                            "inbox",
                            "late",
                            "budget"))
            .toList();
    private static final List<String> NAMES = List.of(
            "menu", "home", "back", "order", "a", "class", "menu-2", "Ünïcode", "", "x".repeat(70), "k".repeat(1_900));
    private static final List<String> TEXTS = List.of(
            "Hello",
            "a: b",
            "**Bold** x",
            "[Docs](https://example.com)",
            "${name}",
            "${a ? \"b\" : \"c\"}",
            "$${",
            "${",
            "a #b",
            "null",
            "true",
            "12",
            "-1.5e3",
            "0x1F",
            "",
            "~",
            "!open && x",
            "\"a\" in xs",
            "k, v in m",
            "x in xs",
            "Size",
            "list<Drink>?",
            "list<",
            "int = 0",
            "string? = x",
            "f(a, b)",
            "m[?k]",
            "日本語",
            "\uD83D\uDE00",
            "it's",
            "\\",
            "C:\\new",
            "[$1](https://example.com/$2) \\$",
            "https://example.com/$a\\b",
            "https://example.com/a?b=c",
            "http://x",
            "header",
            "small",
            "string = \"a, b\"",
            "<<",
            "*a",
            "&a",
            "%",
            "@",
            "`",
            "|",
            ">",
            "- a",
            "? a",
            ": a",
            "{a",
            "[a",
            "a]",
            "a}",
            "#",
            "\u00A0",
            "\u2028");

    private static final String BOTH = " {messenger: [conversation, home], inbox: [conversation_details]}";
    private static final String BOTH_FLOWS =
            " {messenger: {initialize: menu, configure: home}, inbox: {initialize: back}}";
    private static final List<String> FLOWS =
            List.of(" {initialize: menu}", " {initialize: order, configure: home, failure: back}");

    private static final List<String> GUARDS = List.of(
            "when: cups > 0",
            "for: x in xs",
            "for: i, x in xs",
            "for: x in xs\nlimit: 3",
            "for: x in xs\nargs: {id: \"${x.id}\"}",
            "args: {id: 1, a: \"${a}\"}",
            "required: true",
            "when: a\nelse: None",
            "limit: 2",
            "if: a");

    private final Random random;
    private final int noise;

    private RandomApp(Random random) {
        this.random = random;
        this.noise = of(List.of(0, 0, 0, 0, 0, 1, 5, 30));
    }

    /** A definition, which the random numbers determine. */
    static String of(Random random) {
        RandomApp app = new RandomApp(random);
        String text = random.nextInt(10) == 0 ? app.disorder() : app.app();
        String broken = app.of("\n", "\n", "\n", "\r\n", "\r");
        return app.of("", "", "", "\uFEFF", "---\n", "# note\n")
                + text.replace("\n", broken)
                + app.of("", "", "", "...\n", "---\nx: y\n");
    }

    private String disorder() {
        return key(SECTIONS) + ":" + value(1, 0) + entries(random.nextInt(6), 0, i -> key(SECTIONS) + ":" + value(1, 0))
                + "\n";
    }

    private String app() {
        boolean both = random.nextInt(3) == 0;
        return "app: " + name() + "\n"
                + (isNoise() ? "package: " + name() + "\n" : "package: com.example\n")
                + section("surfaces", both ? BOTH : " {messenger: [home]}")
                + (random.nextBoolean()
                        ? section("types", " {Drink: {id: string}}", " {Size: [small, large: Large]}")
                        : "")
                + (random.nextInt(4) == 0 ? section("settings", " {desk: url?}", " {a: int = 1, b-c: Size}") : "")
                + section("stored_data", " {cups: int = 0}", " {a: string?, b: bool = true}")
                + section("handlers", " {order: [menu, back]}", " {order: [menu, home], find: [back]}")
                + section("flows", both ? BOTH_FLOWS : of(FLOWS))
                + "canvases:" + canvases() + "\n";
    }

    private String section(String name, String... right) {
        return name + ":" + (random.nextInt(20) == 0 || isNoise() ? value(1, 0) : of(right)) + "\n";
    }

    private String canvases() {
        return Stream.of("menu", "home", "back")
                .map(name -> "\n  " + name + ":"
                        + (random.nextInt(8) == 0 ? value(1, 2) : given() + "\n    components:" + components(6)))
                .collect(Collectors.joining());
    }

    private String given() {
        String params =
                random.nextInt(6) == 0 ? "\n    params:" + of(" {a: string?}", " {a-b: list<Size>}", value(2, 4)) : "";
        return params
                + (random.nextInt(6) == 0 ? "\n    load:" + of(" {xs: list<Drink>}", " {b: int}", value(2, 4)) : "");
    }

    private String components(int indent) {
        return entries(1 + random.nextInt(5), indent, i -> "- " + guarded(indent + 2));
    }

    private String guarded(int indent) {
        boolean group = indent < 30 && random.nextInt(12) == 0;
        String element = group ? "components:" + components(indent + 2) : component(indent);
        if (random.nextInt(10) >= (group ? 9 : 3)) {
            return element;
        }
        String below = "\n" + " ".repeat(indent);
        return of(GUARDS).replace("\n", below) + below + element;
    }

    private String component(int indent) {
        ComponentType type = of(Components.ALL);
        boolean isShort = type.shorthand() != null && random.nextBoolean();
        List<AttributeType> given = type.attributes().stream()
                .filter(attribute -> !(isShort && attribute.name().equals(type.shorthand())))
                .filter(attribute -> random.nextInt(10) < (attribute.required() ? 9 : 4))
                .toList();
        String head = isShort
                ? type.name() + ": " + right(type.attribute(type.shorthand()).orElseThrow())
                : "type: " + type.name();
        String action = type.action() == null
                ? ""
                : "\n" + " ".repeat(indent) + of("submit: menu", "submit: back", "url: https://a.b", "");
        return head + entries(given.size(), indent, i -> attribute(given.get(i), indent)) + action;
    }

    private String attribute(AttributeType attribute, int indent) {
        String value =
                random.nextInt(20) == 0 ? value(2, indent) : isNoise() ? " " + text(false) : " " + right(attribute);
        return key(List.of(attribute.name())) + ":" + value;
    }

    /** A value such as the attribute takes. */
    private String right(AttributeType attribute) {
        ValueType type = attribute.value();
        if (type instanceof ValueType.Choice choice) {
            return of(choice.words());
        } else if (type instanceof ValueType.Flag) {
            return of("true", "false");
        } else if (type instanceof ValueType.Pixels) {
            return of("1", "40", "40");
        } else if (type instanceof ValueType.Url) {
            return "https://example.com/a.png";
        } else if (type instanceof ValueType.OptionIds) {
            return "[a]";
        } else if (type instanceof ValueType.Parts parts) {
            return Stream.of("a", "b", "c")
                    .limit(2 + random.nextInt(2))
                    .map(id -> part(parts.part(), id))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return type instanceof ValueType.OptionId
                ? "a"
                : type instanceof ValueType.Id ? "i" + random.nextInt(1_000) : quoted(of(TEXTS));
    }

    private String part(ComponentType part, String id) {
        return part.attributes().stream()
                .filter(attribute -> attribute.required() || random.nextInt(4) == 0)
                .map(attribute -> attribute.name() + ": " + (attribute.name().equals("id") ? id : right(attribute)))
                .collect(Collectors.joining(", ", "{type: " + part.name() + ", ", "}"));
    }

    private String entries(int count, int indent, IntFunction<String> entry) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int odd = isNoise() ? random.nextInt(3) : 0;
            entries.add("\n" + (isNoise() ? "\t" : " ").repeat(indent + odd) + entry.apply(i) + comment());
        }
        return String.join("", entries);
    }

    private String value(int depth, int indent) {
        String mark = isNoise() ? of(" &a", " *a", " !t", " !!str", " !<x>") : "";
        int deeper = indent + of(List.of(1, 2, 2, 4));
        return mark
                + switch (random.nextInt(depth > 5 ? 4 : 8)) {
                    case 0, 1 -> " " + text(false);
                    case 2 ->
                        of(" |", " >", " |-", " >+", " |2") + "\n" + " ".repeat(deeper) + of("line", "${a}\n", "a")
                                + "\n";
                    case 3 -> " " + flow(depth + 1);
                    case 4, 5 ->
                        entries(1 + random.nextInt(4), deeper, i -> key(WORDS) + ":" + value(depth + 1, deeper));
                    case 6 -> entries(random.nextInt(4), deeper, i -> "-" + value(depth + 1, deeper + 1));
                    default -> "";
                };
    }

    private String flow(int depth) {
        int kind = random.nextInt(depth > 6 ? 1 : 4);
        int items = kind == 0 ? 0 : random.nextInt(4);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            parts.add((kind > 1 ? key(WORDS) + of(": ", ": ", ":", " : ", ":\n ") : "") + flow(depth + 1));
        }
        String joined = String.join(of(", ", ",", ",\n  "), parts);
        return switch (kind) {
            case 0 -> text(true);
            case 1 -> "[" + joined + (isNoise() ? "" : "]");
            default -> "{" + joined + (isNoise() ? "" : "}");
        };
    }

    private String key(List<String> words) {
        String word = isNoise() || words.isEmpty() ? name() : of(words);
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + word + "\"";
            case 1 -> "'" + word + "'";
            default -> word;
        };
    }

    private String text(boolean inBraces) {
        String text = random.nextInt(3) == 0 ? name() : of(TEXTS) + (isNoise() ? of("\u0085", "\uFEFF", "\u0000") : "");
        boolean bare = noise > 0 && random.nextInt(inBraces ? 4 : 2) == 0;
        return bare ? text : quoted(text);
    }

    private String quoted(String text) {
        if (isNoise()) {
            return "\"" + of("\\U0000D83D", "\\U0000de00", "\\U0001F600", "\\ud83d", "\\x41", "\\N") + of(TEXTS) + "\"";
        }
        return of(
                "'" + text.replace("'", "''") + "'",
                "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    private String name() {
        return NAMES.get(random.nextInt(isNoise() ? NAMES.size() : 4));
    }

    private String comment() {
        return isNoise() ? of(" # note", " #note", "\n# note", "\n\n") : "";
    }

    private boolean isNoise() {
        return random.nextInt(100) < noise;
    }

    private String of(String... some) {
        return of(List.of(some));
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
