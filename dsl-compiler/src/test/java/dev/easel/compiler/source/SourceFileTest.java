package dev.easel.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SourceFileTest {
    @Example
    void linesEndAtLfCrlfAndCr() {
        SourceFile file = SourceFile.of("a", "one\ntwo\r\nthree\rfour");

        assertThat(file.lineCount()).isEqualTo(4);
        assertThat(file.line(1)).isEqualTo("one");
        assertThat(file.line(2)).isEqualTo("two");
        assertThat(file.line(3)).isEqualTo("three");
        assertThat(file.line(4)).isEqualTo("four");
        assertThat(file.line(5)).isEmpty();
    }

    @Example
    void columnsCountCodePoints() {
        SourceFile file = SourceFile.of("a", "\uD83D\uDE00x\n\u00E9\uD83D\uDE00\uD83D\uDE00y");

        assertThat(file.index(1, 2)).isEqualTo(2);
        assertThat(file.index(2, 4)).isEqualTo(file.text().indexOf('y'));
        assertThat(file.index(1, 99)).isEqualTo(3);
        assertThat(file.lineLength(2)).isEqualTo(4);
        assertThat(file.span(2, 3)).isEqualTo(new SourceSpan(file, 1, 2, 1, 3));
    }

    @Property
    void everyIndexBetweenCharactersIsAPlaceAndBack(@ForAll String text) {
        SourceFile file = SourceFile.of("a", text);
        for (int i = 0; i <= file.text().length(); i++) {
            SourceSpan span = file.span(i, i);
            boolean between = file.text().offsetByCodePoints(0, file.text().codePointCount(0, i)) == i;
            boolean breaks =
                    i > 0 && file.text().charAt(i - 1) == '\r' && file.text().startsWith("\n", i);
            if (between && !breaks) {
                assertThat(file.index(span.line(), span.column())).isEqualTo(i);
            }
        }
    }

    @Example
    void aByteOrderMarkIsNotPartOfTheText() {
        byte[] bytes = "\uFEFFapp".getBytes(StandardCharsets.UTF_8);

        assertThat(SourceFile.of("a", bytes).text()).isEqualTo("app");
        assertThat(SourceFile.of("a", "\uFEFFapp").text()).isEqualTo("app");
    }

    @Example
    void bytesThatAreNotUtf8AreFound() {
        byte[] latin = "\u00FCber caf\u00E9".getBytes(StandardCharsets.UTF_8);
        byte[] broken = "ab\u00FC?".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SourceFile.of("a", latin).malformedAt()).isEmpty();
        assertThat(SourceFile.of("a", broken).malformedAt()).hasValue(2);
        assertThat(SourceFile.of("a", new byte[] {'a', (byte) 0xC3}).malformedAt())
                .hasValue(1);
    }

    @Example
    void aStreamIsReadNoFurtherThanADefinitionMayGo() throws IOException {
        int most = 1 << 20;
        byte[] largest = ("\uFEFF" + "x".repeat(most)).getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(largest), new ByteArrayInputStream(new byte[16 * most]));
        SourceFile file = SourceFile.of("a", endless);

        assertThat(SourceFile.of("a", new ByteArrayInputStream(largest)).isTooLarge())
                .isFalse();
        assertThat(file.isTooLarge()).isTrue();
        assertThat(file.text()).hasSize(most + 1);
        assertThat(endless.read()).isZero();
    }

    @Example
    void theSizeOfAFileIsThatOfItsBytes() {
        byte[] latin = new byte[1 << 20];
        Arrays.fill(latin, (byte) 0xE9);

        assertThat(SourceFile.of("a", latin).isTooLarge()).isFalse();
        assertThat(SourceFile.of("a", "\u00E9".repeat(1 << 19)).isTooLarge()).isFalse();
        assertThat(SourceFile.of("a", "\u00E9".repeat(1 << 19) + "x").isTooLarge())
                .isTrue();
        assertThat(SourceFile.of("a", "\uD83D\uDE00".repeat(1 << 18)).isTooLarge())
                .isFalse();
    }

    @Example
    void aSpanEndsAtOrAfterItsStart() {
        SourceFile file = SourceFile.of("a", "text");

        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(file, 1, 3, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(file, 0, 1, 1, 2));
    }

    @Example
    void theFirstLineOfASpanEndsWithTheLine() {
        SourceFile file = SourceFile.of("a", "one\ntwo");

        assertThat(file.span(1, 6).firstLine()).isEqualTo(new SourceSpan(file, 1, 2, 1, 4));
    }
}
