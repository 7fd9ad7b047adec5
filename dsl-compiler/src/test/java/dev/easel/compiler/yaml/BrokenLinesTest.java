package dev.easel.compiler.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Related;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a line that is no YAML, and where. */
class BrokenLinesTest {
    /** In each, {@code ^} stands where the comma is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"b\"^ \"c\": \"d\"}",
                "{\"a\": \"b\"^\"c\": \"d\"}",
                "{\"a\": \"b\"^ c: d}",
                "{'a': 'b'^ 'c': 'd'}",
                "{\"a\": 100^ \"c\": 50}",
                "{\"a\": true^ \"c\": 50}",
                "{\"a\": {\"b\": 1}^ \"c\": 2}",
                "{\"a\": [1]^ \"c\": 2}",
                "[{\"a\": 1}^ {\"b\": 2}]",
                "[\"a\"^ \"b\"]",
                "{\"a\": 1,\n \"b\": \"c\"^ \"d\": 1}",
                "k:\n  - {a: \"b\"^ c: d}"
            })
    void aMissingCommaIsSaidWhereItIsMissing(String marked) {
        int place = marked.indexOf('^');
        String text = marked.replace("^", "");

        for (String path : List.of("a.easel.yaml", "a.json")) {
            Diagnostic said = only(SourceFile.of(path, text));
            assertThat(said.message()).isEqualTo("a `,` is missing here");
            assertThat(said.code()).isEqualTo(DiagnosticCode.NOT_YAML);
            assertThat(said.span().file().index(said.span().line(), said.span().column()))
                    .isEqualTo(place);
            assertThat(said.fix()).isNull();
        }
    }

    @Test
    void aMissingColonIsSaidWhereItIsMissing() {
        for (String marked : List.of("{\"a\"^ \"b\"}", "{c: d, \"a\"^ \"b\", e: f}", "{\n  \"a\"^ \"b\"\n}")) {
            Diagnostic said = only(SourceFile.of("a.json", marked.replace("^", "")));

            assertThat(said.message()).isEqualTo("a `:` is missing here");
            assertThat(said.span().file().index(said.span().line(), said.span().column()))
                    .isEqualTo(marked.indexOf('^'));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: \"${x ? \" \" : \" \"}\"}",
                "{a: \"b \"\"c\"\" d\"}",
                "{a: \"I said \"hi: x\" to\"}",
                "{a: {b} {c}}",
                "{a: 3 things: b}"
            })
    void aTextThatLacksQuotesIsNotTakenForAMissingComma(String text) {
        assertThat(only(SourceFile.of("a.easel.yaml", text)).code()).isEqualTo(DiagnosticCode.NEEDS_QUOTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n ^// one\n \"a\": 1}",
                "{\n \"a\": 1, ^// one\n \"b\": 2}",
                "{\n \"a\": [ ^// one\n {\"b\": 2}]}",
                "{\n \"a\": {\"b\": 1} ^// one\n}",
                "{\n \"a\": {\"b\": 1} ^/* one */\n}",
                "{\n \"a\": 1, ^// one\n}",
                "{\"a\": \"https://example.com/x\", ^// one\n \"b\": 2}",
                "a: ^// one\n  b: 1",
                "^// one\na: 1"
            })
    void aCommentOfAnotherLanguageIsSaidWhereItStarts(String marked) {
        SourceFile file = SourceFile.of("a.json", marked.replace("^", ""));
        Diagnostic said = only(file);

        assertThat(said.message()).isIn("`//` does not start a comment", "`/*` does not start a comment");
        assertThat(file.index(said.span().line(), said.span().column())).isEqualTo(marked.indexOf('^'));
        assertThat(said.notes()).containsExactly("JSON has no comments; YAML's start with `#`");
    }

    @Test
    void aValueBelowItsKeyIsToBeIndentedDeeper() {
        for (String value : List.of("{\n\"a\": 1\n}", "{\"a\": 1}", "[1]", "\"a\"")) {
            for (String after : List.of("", "\n", "\nother: 1\n")) {
                assertThat(only(SourceFile.of("a.easel.yaml", "canvas:\n" + value + after))
                                .message())
                        .isEqualTo("the value of `canvas` starts on its line, or is indented deeper");
            }
        }
    }

    /** A line that fits in nowhere, and what the label on which line says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- a: 1\n  b: 2\n c: 3'         | 2 | starts in another column",
                "'- a: 1\n  b: 2\nc: 3'          | 2 | starts in another column",
                "'k:\n  - a: 1\n    b: 2\n - c: 3' | 2 | starts in another column",
                "'k:\n    l:\n      m: 1\n   n: 2'  | 2 | starts in another column",
                "'k:\n  l:\n    m: 1\n  n:\n    o: 1\n   p: 2'  | 5 | starts in another column",
                "'a: 1\n- b'                     | 1 | 'starts in the same column, and is no item of a list'",
                "'k:\n- b\nl: 1\n- c'            | 3 | 'starts in the same column, and is no item of a list'"
            })
    void aLineThatFitsInNowhereIsHeldAgainstTheNearestOfItsKind(String text, int line, String label) {
        Diagnostic said = only(SourceFile.of("a.easel.yaml", text));

        assertThat(said.message()).isEqualTo("this line fits in with none of those above");
        Related above = said.related().get(0);
        assertThat(above.span().line()).isEqualTo(line);
        assertThat(above.message()).isEqualTo(label);
    }

    @Test
    void anItemIndentedDeeperThanTheOneAboveIsSaidSo() {
        Diagnostic said = only(SourceFile.of("a.easel.yaml", "- a: b\n   - c: d"));

        assertThat(said.message()).isEqualTo("this `-` is indented deeper than the one above it");
        assertThat(said.related().get(0).span().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'it\\'s'             | it's",
                "\"it\\'s\"           | it's",
                "'it's'               | it's",
                "'it\\'s a \"b\"'     | it's a \"b\"",
                "'C:\\new\\'s'        | C:\\new's",
                "\"C:\\new \\\"x\\\"\" | C:\\new \"x\""
            })
    void theQuotesToWriteReadBackAsWhatWasMeant(String written, String meant) {
        SourceFile mended = SourceFile.of("a.easel.yaml", "a: " + Quoting.quoted(written));
        Optional<YamlNode> root = YamlReader.read(mended, new Diagnostics());

        YamlScalar value =
                (YamlScalar) ((YamlMapping) root.orElseThrow()).entries().get(0).value();
        assertThat(value.text()).isEqualTo(meant);
    }

    private static Diagnostic only(SourceFile file) {
        Diagnostics said = new Diagnostics();
        YamlReader.read(file, said);
        assertThat(said.sorted()).hasSize(1);
        return said.sorted().get(0);
    }
}
