package dev.easel.compiler.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that goes on and on is read, or its mistake is said: no depth and no patience of the reader's runs out. */
@Tag("any-jdk")
class LongLinesTest {
    private static final List<String> STARTS = List.of("", "a: {", "a: \"", "- x\nb", "a: x");
    private static final List<String> ENDS =
            List.of(": 1}\nc: d: e", "\n  b: c: d", "\" 'x", ": {a, b: (} {", "y\n  z #a");
    private static final int LONGEST_MENDED = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k", "1.", " ", "- ", ":", ": ", "a:b ", "\"", "'", "\\", "{", "[", ",", "{a: ", " #", "//", "${", "(",
                "? ", "="
            })
    void whateverItRepeats(String unit) {
        for (String start : STARTS) {
            for (String end : ENDS) {
                isAnswered(start + unit.repeat(100_000 / unit.length()) + end);
                isAnswered(start + unit.repeat((LONGEST_MENDED - 30) / unit.length()) + end);
            }
        }
    }

    private static void isAnswered(String text) {
        Diagnostics said = new Diagnostics();
        Optional<? extends YamlNode> root = YamlReader.read(SourceFile.of("a.yaml", text), said);

        assertThat(root.isPresent() || !said.sorted().isEmpty()).isTrue();
    }
}
