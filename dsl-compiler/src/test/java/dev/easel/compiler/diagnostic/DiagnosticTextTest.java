package dev.easel.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTextTest {
    private static final DiagnosticCode CODE = DiagnosticCode.UNKNOWN_WORD;

    @Test
    void showsTheLineTheCaretTheSuggestionAndTheReasons() {
        SourceFile file = SourceFile.of("app.easel.yaml", "one: 1\ntwoo: 2\n");
        Diagnostic diagnostic = Diagnostic.of(CODE, file.span(7, 11), "`twoo` is wrong")
                .suggesting("did you mean `two`?")
                .note("it knows `two`");

        assertThat(DiagnosticText.plain().format(diagnostic)).isEqualTo("""
                        error[EZ1001]: `twoo` is wrong
                         --> app.easel.yaml:2:1
                          |
                        2 | twoo: 2
                          | ^^^^ did you mean `two`?
                          |
                          = it knows `two`
                          = Each part of a definition has its own small set of words.
                        """);
    }

    @Test
    void relatedPlacesStandInTheSameSnippetInTheOrderOfTheFile() {
        SourceFile file = SourceFile.of("a", "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n");
        Diagnostic diagnostic = Diagnostic.of(CODE, span(file, 10, 1, 4), "m")
                .related(span(file, 9, 1, 5), "just before")
                .related(span(file, 2, 2, 3), "far before");

        assertThat(snippet(diagnostic)).isEqualTo("""
                        2  | two
                           |  - far before
                        ...
                        9  | nine
                           | ---- just before
                        10 | ten
                           | ^^^
                        """);
    }

    @Test
    void relatedPlacesOfOtherFilesStandInSnippetsOfTheirOwn() {
        SourceFile file = SourceFile.of("a", "one");
        SourceFile other = SourceFile.of("b", "two");
        Diagnostic diagnostic = Diagnostic.of(CODE, span(file, 1, 1, 4), "m").related(span(other, 1, 1, 4), "there");

        assertThat(snippet(diagnostic)).isEqualTo("""
                        1 | one
                          | ^^^
                         ::: b
                        1 | two
                          | --- there
                        """);
    }

    @Test
    void theCaretIsRightUnderTheTokenAfterTabsAndWideCharacters() {
        SourceFile file = SourceFile.of("a", "\tk: 漢字e\u0301\uD83D\uDE00 x\n");
        int at = file.text().indexOf('x');

        assertThat(snippet(Diagnostic.of(CODE, file.span(at, at + 1), "m")))
                .isEqualTo("1 |     k: 漢字e\u0301\uD83D\uDE00 x\n  | " + " ".repeat(4 + 3 + 4 + 1 + 2 + 1) + "^\n");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceFile file = SourceFile.of("a", "x".repeat(500) + "HERE" + "y".repeat(500));
        String[] lines = snippet(Diagnostic.of(CODE, file.span(500, 504), "m")).split("\n");

        assertThat(lines[0])
                .hasSizeLessThan(120)
                .contains("xHEREy")
                .startsWith("1 | ...")
                .endsWith("...");
        assertThat(lines[1].indexOf("^^^^")).isEqualTo(lines[0].indexOf("HERE"));
    }

    @Test
    void aPlaceOfSeveralLinesIsShownByItsFirst() {
        SourceFile file = SourceFile.of("a", "one\ntwo\n");

        assertThat(snippet(Diagnostic.of(CODE, file.span(1, 6), "m"))).isEqualTo("1 | one\n  |  ^^\n");
    }

    @Test
    void anEmptyPlaceHasACaret() {
        SourceFile file = SourceFile.of("a", "");

        assertThat(snippet(Diagnostic.of(CODE, file.span(0, 0), "m"))).isEqualTo("1 |\n  | ^\n");
    }

    @Test
    void nothingThatATerminalWouldObeyReachesIt() {
        SourceFile file = SourceFile.of("a\u001B]0;title", "x: \u001B[31m \u202Eevil\n");
        String text = DiagnosticText.plain().format(Diagnostic.of(CODE, file.span(0, 1), "bad \u001B[2J"));

        assertThat(text).doesNotContain("\u001B", "\u202E").contains("x: \uFFFD[31m \uFFFDevil");
    }

    @Test
    void coloursAreOnlyThereWhenAskedFor() {
        SourceFile file = SourceFile.of("a", "one");
        Diagnostic diagnostic = Diagnostic.of(CODE, file.span(0, 3), "m").note("n");
        String coloured = DiagnosticText.coloured().format(diagnostic);

        assertThat(coloured).contains("\u001B[1;31merror[EZ1001]\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(DiagnosticText.plain().format(diagnostic));
    }

    @ParameterizedTest
    @CsvSource({"TAG, 31, error", "MARKDOWN, 33, warning", "MANY_RESULTS, 32, hint"})
    void eachSeverityHasItsWordAndItsColour(DiagnosticCode code, int colour, String word) {
        SourceFile file = SourceFile.of("a", "one");
        String text = DiagnosticText.coloured().format(Diagnostic.of(code, file.span(0, 3), "m"));

        assertThat(text).startsWith("\u001B[1;" + colour + "m" + word + "[").contains("\u001B[1;" + colour + "m^^^");
    }

    private static SourceSpan span(SourceFile file, int line, int column, int endColumn) {
        return new SourceSpan(file, line, column, line, endColumn);
    }

    /** The lines between the frames. */
    private static String snippet(Diagnostic diagnostic) {
        String text = DiagnosticText.plain().format(diagnostic);
        String frame = text.lines().skip(2).findFirst().orElseThrow() + "\n";
        int start = text.indexOf(frame) + frame.length();
        return text.substring(start, text.indexOf("\n" + frame, start) + 1);
    }
}
