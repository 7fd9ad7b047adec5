package dev.easel.compiler.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** JSON as different programs print it: indented by blanks or tabs or not at all, with LF or CRLF, escaped much or little. */
final class RandomJson {
    private static final List<String> LETTERS = List.of(
            "a",
            "Z",
            "0",
            " ",
            "  ",
            "/",
            "\\",
            "\"",
            "'",
            "\n",
            "\r",
            "\t",
            ":",
            ": ",
            ",",
            "#",
            " #",
            "- ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "<<",
            "---",
            "...",
            "${x}",
            "$",
            "~",
            "null",
            "true",
            "é",
            "\u00A0",
            "\u2028",
            "\u2029",
            "\u200B",
            "\uFFFD",
            "日本",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDCBB");
    private static final List<String> NUMBERS =
            List.of("0", "-0", "1", "-1", "12", "0.5", "-1.50", "1e3", "1E+2", "2.5e-3", "9007199254740993", "1e400");

    private final Random random;
    private final String lineBreak;
    private final String indent;
    private final String beforeColon;
    private final String afterColon;
    private final int escapes;

    private RandomJson(long seed) {
        this.random = new Random(seed);
        this.lineBreak = of("", "\n", "\r\n", "\r");
        this.indent = of("", "  ", "\t", " \t");
        this.beforeColon = of("", "", " ", "\t");
        this.afterColon = of("", "", " ", "\t", "\n\t");
        this.escapes = random.nextInt(4);
    }

    /** A document, which the seed determines. */
    static String of(long seed) {
        RandomJson json = new RandomJson(seed);
        String mark = json.of("", "\uFEFF");
        String root = json.random.nextBoolean() ? json.object(0) : json.array(0);
        return mark + json.blank() + root + json.blank();
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 5 ? 4 : 8)) {
            case 0 -> of("true", "false", "null");
            case 1 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            case 2, 3 -> string();
            case 4, 5 -> array(depth);
            default -> object(depth);
        };
    }

    private String array(int depth) {
        return collection("[", "]", depth, () -> value(depth + 1));
    }

    private String object(int depth) {
        Set<String> keys = new HashSet<>();
        return collection("{", "}", depth, () -> {
            String key = text();
            while (!keys.add(key)) {
                key += "x";
            }
            return quoted(key) + beforeColon + ":" + afterColon + value(depth + 1);
        });
    }

    private String collection(String open, String close, int depth, Supplier<String> item) {
        String line = lineBreak + indent.repeat(depth + 1);
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(line + item.get() + blank());
        }
        return open + String.join(",", items) + (items.isEmpty() ? blank() : lineBreak + indent.repeat(depth)) + close;
    }

    private String string() {
        return quoted(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return text.toString();
    }

    private String quoted(String text) {
        return text.codePoints().mapToObj(this::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private String escaped(int c) {
        boolean must = c == '"' || c == '\\' || c < ' ';
        if (!must && random.nextInt(4) >= escapes) {
            return Character.toString(c);
        }
        int known = "\"\\/\n\r\t".indexOf(c);
        if (known >= 0 && random.nextBoolean()) {
            return "\\" + "\"\\/nrt".charAt(known);
        }
        String format = of("\\u%04x", "\\u%04X");
        return Character.toString(c).chars().mapToObj(format::formatted).collect(Collectors.joining());
    }

    private String blank() {
        return of("", "", "", " ", "\t", lineBreak);
    }

    private String of(String... some) {
        return some[random.nextInt(some.length)];
    }
}
