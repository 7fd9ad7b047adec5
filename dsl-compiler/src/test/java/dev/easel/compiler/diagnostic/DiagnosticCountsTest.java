package dev.easel.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticCountsTest {
    @Test
    void countsErrorsWarningsAndHintsApart() {
        SourceSpan place = SourceFile.of("a.easel.yaml", "text: a #b").span(0, 4);
        Diagnostic error = Diagnostic.of(DiagnosticCode.TAG, place, "a tag");
        Diagnostic warning = Diagnostic.of(DiagnosticCode.CUT_BY_COMMENT, place, "cut");

        Diagnostic hint = Diagnostic.of(DiagnosticCode.MANY_RESULTS, place, "many");

        assertThat(DiagnosticCounts.of(List.of(error, warning, error, hint))).isEqualTo(new DiagnosticCounts(2, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, no errors in 1 definition",
        "0, 0, 0, 2, no errors in 2 definitions",
        "1, 0, 0, 1, 1 error in 1 definition",
        "0, 1, 0, 1, 1 warning in 1 definition",
        "0, 0, 1, 1, 1 hint in 1 definition",
        "2, 1, 0, 3, 2 errors and 1 warning in 3 definitions",
        "0, 1, 2, 3, 1 warning and 2 hints in 3 definitions",
        "2, 1, 1, 3, '2 errors, 1 warning and 1 hint in 3 definitions'"
    })
    void saysSoInWords(int errors, int warnings, int hints, int definitions, String words) {
        assertThat(new DiagnosticCounts(errors, warnings, hints).in(definitions))
                .isEqualTo(words);
    }
}
