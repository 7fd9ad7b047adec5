package dev.easel.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {
    @Test
    void codesAreDistinctAndInOrder() {
        assertThat(Stream.of(DiagnosticCode.values()).map(DiagnosticCode::code))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("EZ[0-4][0-9]{3}"));
    }

    @Test
    void titlesAreWordsAndExplanationsAreSentences() {
        assertThat(DiagnosticCode.values()).allSatisfy(code -> {
            assertThat(code.title()).isNotBlank().doesNotEndWith(".");
            assertThat(code.explanation()).isNotBlank().endsWith(".");
        });
    }
}
