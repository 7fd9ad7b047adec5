package dev.easel.compiler.proof;

import java.util.List;
import java.util.Random;

/** Texts as nobody hopes to meet them: whatever means something to YAML, to JSON, to Java or to Easel. */
final class RandomTexts {
    private static final int LONG = 12_000;
    private static final List<String> WHOLE = List.of(
            "yes",
            "no",
            "Off",
            "null",
            "~",
            "true",
            "False",
            "1",
            "-0",
            "1_000",
            "0x1F",
            "1e5",
            ".5",
            ".nan",
            "2024-01-01",
            "12:30:45",
            "<<",
            "=",
            "-",
            "?",
            "---",
            "...",
            "text",
            "type",
            "submit",
            "default");
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\n",
            "\\u0041",
            ":",
            ": ",
            " #",
            "#",
            "- ",
            "-",
            "@",
            "`",
            "%",
            "&a",
            "*a",
            "**bold**",
            "!t",
            "|",
            ">",
            "|-",
            "{",
            "}",
            "[",
            "]",
            ",",
            "? ",
            "${x}",
            "$${x}",
            "$",
            "${",
            "{{a.b | c}}",
            "\n",
            "\n\n",
            "\r",
            "\t",
            " ",
            "  ",
            "é",
            "ß",
            "\u00A0",
            "\u2028",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uFFFD",
            "日本",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\"\"\"",
            "*/",
            "{@code",
            "<b>",
            "&amp;",
            "[a](https://a.b)",
            "_",
            "0",
            "7",
            "a",
            "word",
            "some words",
            "Zürich",
            "---",
            "...",
            "\n- a",
            "\n# b",
            "\n  c");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    /** Any text; one in eighty is very long. */
    String any() {
        if (random.nextInt(80) == 0) {
            return of(WHOLE) + (of(PIECES) + "x").repeat(random.nextInt(LONG / 20));
        }
        return random.nextInt(5) == 0 ? of(WHOLE) : pieces(random.nextInt(7));
    }

    /** A text that can be an id: not empty, not very long. */
    String id() {
        String text = random.nextInt(4) == 0 ? of(WHOLE) : pieces(1 + random.nextInt(4));
        return text.startsWith("easel-") ? "x" + text : text;
    }

    /** An address that Canvas Kit takes. */
    String address() {
        return "https://" + of(List.of("example.com", "a.b:8443", "xn--zrich-kva.example"))
                + of(List.of("", "/", "/a/b.png"))
                + of(List.of("", "?q=1&r=%20", "?q={{a.b}}", "?a=b#c", "#:~:text=x", "?$${x}=${y}"));
    }

    private String pieces(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(of(PIECES));
        }
        return text.toString();
    }

    private String of(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
