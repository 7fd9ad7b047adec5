package dev.easel.compiler.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each character of a scalar is found where it is written. */
class ScalarPositionsTest {
    @Example
    void plain() {
        assertThat(written("a: one two", "two")).isEqualTo("1:8 two");
    }

    @Example
    void plainOverLines() {
        assertThat(written("a: one\n  two\n\n  three", "three")).isEqualTo("4:3 three");
    }

    @Example
    void singleQuotes() {
        assertThat(written("a: 'it''s here'", "'")).isEqualTo("1:7 ''");
        assertThat(written("a: 'it''s here'", "here")).isEqualTo("1:11 here");
    }

    @Example
    void escapes() {
        String yaml = "a: \"\\x41\\u00e9\\U0001F600\\t\\ud83d\\ude00 end\"";

        assertThat(written(yaml, "A")).isEqualTo("1:5 \\x41");
        assertThat(written(yaml, "\u00E9")).isEqualTo("1:9 \\u00e9");
        assertThat(written(yaml, "\uD83D\uDE00\t")).isEqualTo("1:15 \\U0001F600\\t");
        assertThat(written(yaml, "\t\uD83D\uDE00")).isEqualTo("1:25 \\t\\ud83d\\ude00");
        assertThat(written(yaml, "end")).isEqualTo("1:40 end");
    }

    @Example
    void longEscapesOfHalvesOfPairs() {
        assertThat(written("a: \"\\U0000D83D\"", "\uD83D")).isEqualTo("1:5 \\U0000D83D");
        assertThat(written("a: \"x\\U0000D83D\\U0000DE00 end\"", "\uDE00")).isEqualTo("1:16 \\U0000DE00");
        assertThat(written("a: \"x\\U0000D83D\\U0000DE00 end\"", "end")).isEqualTo("1:27 end");
    }

    @Example
    void doubleQuotesOverLines() {
        assertThat(written("a: \"one \\\n    two\n  three\"", "two")).isEqualTo("2:5 two");
        assertThat(written("a: \"one \\\n    two\n  three\"", "three")).isEqualTo("3:3 three");
    }

    @Example
    void literal() {
        assertThat(written("a: |  # note\n  one\n    two\n\n  three\n", "three"))
                .isEqualTo("5:3 three");
        assertThat(written("a: |  # note\n  one\n    two\n\n  three\n", "two")).isEqualTo("3:5 two");
    }

    @Example
    void folded() {
        assertThat(written("a: >-\n  one\n  two\n\n  three\n", "two\nthree")).isEqualTo("3:3 two\n\n  three");
    }

    @Example
    void afterCharactersOutsideTheBasicPlane() {
        assertThat(written("\uD83D\uDE00: \uD83D\uDE00 x", "x")).isEqualTo("1:6 x");
    }

    @Property
    void aMarkIsFoundBehindAnyJsonText(@ForAll("jsonText") String before) {
        String yaml = "a: \"" + before + "\u2603\"";

        assertThat(written(yaml, "\u2603"))
                .isEqualTo("1:" + (5 + before.codePointCount(0, before.length())) + " \u2603");
    }

    @Provide
    Arbitrary<String> jsonText() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "\\n",
                        "\\\"",
                        "\\\\",
                        "\\u00e9",
                        "\\ud83d\\ude00",
                        "\uD83D\uDE00",
                        "'",
                        "\\/",
                        "#",
                        ": ")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    /** The place of a part of the value of `a` (or of whatever the only key is), and what stands there. */
    private static String written(String yaml, String part) {
        SourceFile file = SourceFile.of("a.yaml", yaml);
        Diagnostics said = new Diagnostics();
        YamlMapping root = (YamlMapping) YamlReader.read(file, said).orElseThrow();
        YamlScalar scalar = (YamlScalar) root.entries().get(0).value();
        int start = scalar.text().indexOf(part);
        assertThat(start).isNotNegative();
        SourceSpan span = scalar.span(start, start + part.length());
        return span.line() + ":" + span.column() + " " + span.text();
    }
}
