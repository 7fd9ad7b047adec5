package dev.easel.compiler;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Definitions that went wrong in a place or two. */
final class Damage {
    static final List<String> SCRAPS = List.of(
            "",
            " ",
            "  ",
            "\n",
            "\t",
            ":",
            ": ",
            "- ",
            "#",
            " #x",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "<<: ",
            "---\n",
            "...\n",
            "${",
            "$${",
            "}",
            "\\",
            "\\u",
            "\\ud83d",
            "\\U0000d83d",
            "\\U0000DE00",
            "\\U0001f600",
            "$1",
            "\\$",
            "](https://example.com/$a\\b)",
            "k".repeat(1_900),
            "\nx: {" + "k".repeat(1_900) + ": 1}\n",
            "- ".repeat(50),
            "\uFFFE",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D",
            "\uD83D\uDE00",
            "é",
            "text",
            "button",
            "type: ",
            "submit: ",
            "null",
            "true",
            "1",
            "to: ",
            "results: {}",
            "\r",
            "\r\n");

    private Damage() {}

    static Arbitrary<String> definitions() {
        List<String> sound = Stream.concat(Fixtures.valid().stream(), Fixtures.broken().stream())
                .map(file -> Fixtures.source(file).text())
                .filter(text -> text.length() < 10_000)
                .toList();
        Arbitrary<Edit> edit = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(SCRAPS))
                .as(Edit::new);
        return Combinators.combine(
                        Arbitraries.of(sound), edit.list().ofMinSize(1).ofMaxSize(5))
                .as((text, edits) -> edits.stream().reduce(text, (broken, next) -> next.of(broken), (a, b) -> b));
    }

    private record Edit(double place, int removed, String inserted) {
        String of(String text) {
            int at = (int) (place * text.length());
            int end = Math.min(text.length(), at + removed);
            return text.substring(0, at) + inserted + text.substring(end);
        }
    }
}
