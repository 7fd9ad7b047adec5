package dev.easel.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class JsonWriterPropertyTest {
    // all 65,536 chars, so that lone surrogates come up, and often enough the ones that need care
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> any = Arbitraries.chars().all();
        Arbitrary<Character> delicate = Arbitraries.of(
                '"', '\\', '\0', '\u001f', '\n', '\u007f', '\u0080', '\u00ff', '\u0100', '\u0141', '\u07ff', '\u0800',
                '\ud83d', '\ude00', '\uffff');
        return Arbitraries.oneOf(any, delicate).list().ofMaxSize(60).map(JsonWriterPropertyTest::join);
    }

    @Property
    void anyTextParsesBackAsItself(@ForAll("texts") String text, @ForAll @IntRange(max = 200) int capacity)
            throws CharacterCodingException {
        JsonWriter out = new JsonWriter(capacity);
        out.string(text);

        ByteBuffer bytes = out.finish();
        assertThat(bytes.remaining()).isEqualTo(out.size());
        String strictlyDecoded =
                StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        assertThat(Json.parse(strictlyDecoded).text()).isEqualTo(withoutLoneSurrogates(text));
    }

    @Property
    void textsOneAfterAnotherDoNotDisturbEachOther(@ForAll("texts") String one, @ForAll("texts") String other) {
        JsonWriter out = new JsonWriter(1);
        out.segment(Segment.of("["))
                .string(one)
                .segment(Segment.of(","))
                .string(other)
                .segment(Segment.of("]"));

        Json array = Json.parse(StandardCharsets.UTF_8.decode(out.finish()).toString());
        assertThat(array.items())
                .extracting(Json::text)
                .containsExactly(withoutLoneSurrogates(one), withoutLoneSurrogates(other));
    }

    @Property
    void segmentsOfAnyLengthStandAsTheyAre(
            @ForAll List<@StringLength(max = 100) @CharRange(from = ' ', to = '\u00ff') String> segments,
            @ForAll @IntRange(max = 200) int capacity) {
        JsonWriter out = new JsonWriter(capacity);
        segments.forEach(segment -> out.segment(Segment.of(segment)).raw('|'));

        assertThat(StandardCharsets.UTF_8.decode(out.finish()).toString())
                .isEqualTo(segments.stream().map(segment -> segment + "|").collect(Collectors.joining()));
    }

    private static String join(Iterable<Character> chars) {
        StringBuilder text = new StringBuilder();
        chars.forEach(text::append);
        return text.toString();
    }

    private static String withoutLoneSurrogates(String text) {
        return text.codePoints()
                .map(c -> c <= 0xFFFF && Character.isSurrogate((char) c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
