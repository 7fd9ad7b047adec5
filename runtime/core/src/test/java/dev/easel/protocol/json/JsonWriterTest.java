package dev.easel.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private final JsonWriter out = new JsonWriter(0);

    @Test
    void segmentsAndStringsFollowOneAnother() {
        out.segment(Segment.of("{\"text\":")).string("Café ✓ \uD83D\uDE00").segment(Segment.of("}"));

        assertThat(written()).isEqualTo("{\"text\":\"Café ✓ \uD83D\uDE00\"}");
    }

    @Test
    void wholeNumbersAreDigits() {
        out.integer(Long.MIN_VALUE).segment(Segment.of(",")).integer(0);

        assertThat(written()).isEqualTo("-9223372036854775808,0");
    }

    @Test
    void whatJsonCannotHoldIsEscaped() {
        out.string("\"\\\n\r\t\b\f\0\u001f\u007f/<&>\u2028");

        assertThat(written()).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0008\\u000c\\u0000\\u001f\u007f/<&>\u2028\"");
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud83d, \uFFFD",
        "\\ude00, \uFFFD",
        "\\ude00\\ud83d, \uFFFD\uFFFD",
        "a\\ud83d, a\uFFFD",
        "\\ud83d\\ud83d\\ude00, \uFFFD\uD83D\uDE00",
        "\\ud83dx, \uFFFDx"
    })
    void aSurrogateWithoutItsPartnerBecomesTheReplacementCharacter(String escaped, String expected) {
        out.string(Json.parse("\"" + escaped + "\"").text());

        assertThat(written()).isEqualTo("\"" + expected + "\"");
    }

    @Test
    void aPieceThatWasReceivedIsCopiedAsItStands() {
        byte[] received = "{\"a\" : 1e0}".getBytes(StandardCharsets.UTF_8);

        out.copy(received, new ByteSpan(1, 10));

        assertThat(written()).isEqualTo("\"a\" : 1e0");
    }

    @Test
    void theSizeCountsBytes() {
        out.string("é");

        assertThat(out.size()).isEqualTo(4);
    }

    @Test
    void whatWasWrittenAfterAPointCanBeForgotten() {
        out.string("kept");
        int point = out.size();
        out.string("dropped").truncate(point);

        assertThat(written()).isEqualTo("\"kept\"");
    }

    @Test
    void truncatingNeverAddsAnything() {
        out.string("a").truncate(100);

        assertThat(written()).isEqualTo("\"a\"");
    }

    @Test
    void aWriterHoldsNoMoreThanItMay() {
        JsonWriter bounded = new JsonWriter(3, 10);
        bounded.string("12345678");

        assertThat(bounded.size()).isEqualTo(10);
        assertThatThrownBy(() -> bounded.integer(1))
                .isInstanceOf(OverlongJsonException.class)
                .hasMessage("more than 10 bytes");
        assertThat(StandardCharsets.UTF_8.decode(bounded.finish()).toString()).isEqualTo("\"12345678\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 63, 64, 65, 72, 73})
    void aSegmentFillsAWriterToTheLastByteItMayHold(int length) {
        String segment = "x".repeat(length);
        JsonWriter bounded = new JsonWriter(0, length);
        bounded.segment(Segment.of(segment));

        assertThatThrownBy(() -> bounded.segment(Segment.of("0"))).isInstanceOf(OverlongJsonException.class);
        assertThat(StandardCharsets.UTF_8.decode(bounded.finish()).toString()).isEqualTo(segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u00ff", "\u0100", "\u0122", "\u0141", "\u015c", "\u017f", "\u2122", "\uff41"})
    void aCharacterBehindAsciiIsItselfWhateverItsLowByteIs(String character) {
        out.string(character).string("a" + character + "b");

        assertThat(written()).isEqualTo("\"" + character + "\"\"a" + character + "b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xxxxxxxxx", "éé✓✓", "\"\"\"\"\"", "\0\0"})
    void whateverIsWritten(String value) {
        assertThatThrownBy(() -> new JsonWriter(0, 8).string(value)).isInstanceOf(OverlongJsonException.class);
    }

    @Test
    void whatIsFinishedCannotBeChanged() {
        ByteBuffer finished = out.string("a").finish();

        assertThatThrownBy(() -> finished.put((byte) 0)).isInstanceOf(ReadOnlyBufferException.class);
    }

    @Test
    void aSegmentPrintsAsItsText() {
        assertThat(Segment.of("\"é\"")).hasToString("\"é\"");
    }

    private String written() {
        return StandardCharsets.UTF_8.decode(out.finish()).toString();
    }
}
