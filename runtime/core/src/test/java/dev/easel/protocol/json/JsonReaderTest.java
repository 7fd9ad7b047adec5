package dev.easel.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void membersComeInOrderAndTextsAreRead() {
        List<String> met = new ArrayList<>();
        try (JsonReader reader = reader("{\"a\":\"1\",\"b\":2,\"\\u0063\":\"\\u00e9\"}")) {
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                met.add(name + "=" + reader.string());
            }
            reader.requireEnd();
        }

        assertThat(met).containsExactly("a=1", "b=null", "c=é");
    }

    @Test
    void elementsComeInOrderAndAreKnownToTheByte() {
        String json = "{\"a\": [ \"é\" , 5,{\"b\":[]} ,[[]],null ,\"\" ] ,\"z\":1}";
        List<String> met = new ArrayList<>();
        try (JsonReader reader = reader(json)) {
            reader.nextName();
            assertThat(reader.enterArray()).isTrue();
            while (reader.nextElement()) {
                int start = reader.tokenStart();
                ByteSpan span = reader.skip();
                assertThat(span.start()).isEqualTo(start);
                met.add(cut(json, span));
            }
            assertThat(json.getBytes(StandardCharsets.UTF_8)[reader.position() - 1])
                    .isEqualTo((byte) ']');
            assertThat(reader.nextName()).isEqualTo("z");
        }

        assertThat(met).containsExactly("\"é\"", "5", "{\"b\":[]}", "[[]]", "null", "\"\"");
    }

    @Test
    void elementsAreEnteredAndReadAsMembersAre() {
        try (JsonReader reader = reader("{\"a\":[{\"b\":[\"x\",[1,{}],\"\u00fc\"]},\"y\",[\"n\"]],\"c\":[]}")) {
            reader.nextName();
            reader.enterArray();
            assertThat(reader.nextElement() && reader.enter()).isTrue();
            assertThat(reader.nextName()).isEqualTo("b");
            assertThat(reader.texts()).containsExactly("x", "ü");
            assertThat(reader.nextName()).isNull();
            assertThat(reader.nextElement()).isTrue();
            assertThat(reader.string()).isEqualTo("y");
            assertThat(reader.nextElement() && reader.enterArray()).isTrue();
            assertThat(reader.nextElement()).isTrue();
            assertThat(reader.enterArray()).isFalse();
            assertThat(reader.nextElement()).isFalse();
            assertThat(reader.nextElement()).isFalse();
            assertThat(reader.nextName()).isEqualTo("c");
            assertThat(reader.texts()).isEmpty();
            assertThat(reader.nextName()).isNull();
            reader.requireEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[", "{\"a\":[1", "{\"a\":[\"x", "{\"a\":[1}", "{\"a\":[,1]}", "{\"a\":[1,]}"})
    void anArrayThatIsNoneIsMalformed(String json) {
        assertThatThrownBy(() -> {
                    try (JsonReader reader = reader(json)) {
                        reader.nextName();
                        reader.texts();
                        reader.nextName();
                        reader.requireEnd();
                    }
                })
                .isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void aFlagThatIsNotSetIsFalseOrNull() {
        List<Boolean> met = new ArrayList<>();
        try (JsonReader reader =
                reader("{\"a\":false,\"b\":null,\"c\":true,\"d\":\"false\",\"e\":0,\"f\":[false],\"g\":{}}")) {
            while (reader.nextName() != null) {
                met.add(reader.isFalse());
            }
        }

        assertThat(met).containsExactly(true, true, false, false, false, false, false);
    }

    @Test
    void textsAreOneOrThoseOfAList() {
        List<List<String>> met = new ArrayList<>();
        try (JsonReader reader = reader("{\"a\":\"x\",\"b\":[\"y\",1,\"z\"],\"c\":{\"d\":\"x\"},\"e\":5}")) {
            while (reader.nextName() != null) {
                met.add(reader.texts());
            }
        }

        assertThat(met).containsExactly(List.of("x"), List.of("y", "z"), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\"",
                "\"é\\\"\uD83D\uDE00\\n\"",
                "\"\"",
                "1",
                "-1.5e10",
                "0",
                "true",
                "false",
                "null",
                "{}",
                "[]",
                "{\"a\":[1,{\"b\":\"}]\"}]}",
                "[ 1 , [ ] , \"]\" ]",
                "1e999",
                "{ \"é\" : {} }"
            })
    void aSkippedValueIsKnownToTheByte(String value) {
        for (String after : List.of("}", " }", ",\"z\":1}", "\t, \"z\":1}")) {
            String json = "{ \"ü\" : \"\uD83D\uDE00\", \"v\"\t:\n " + value + after;
            try (JsonReader reader = reader(json)) {
                assertThat(reader.nextName()).isEqualTo("ü");
                reader.skip();
                assertThat(reader.nextName()).isEqualTo("v");
                ByteSpan span = new ByteSpan(reader.tokenStart(), reader.skip().end());
                assertThat(cut(json, span)).isEqualTo("\"v\"\t:\n " + value);
            }
        }
    }

    @Test
    void anObjectIsKeptAndAnythingElseSkipped() {
        String json = "{\"a\":{\"b\":1},\"c\":[{}],\"d\":\"{}\",\"e\":null}";
        try (JsonReader reader = reader(json)) {
            reader.nextName();
            ByteSpan object = reader.skipObject();
            assertThat(object).isNotNull();
            assertThat(cut(json, object)).isEqualTo("{\"b\":1}");
            for (String name : List.of("c", "d", "e")) {
                assertThat(reader.nextName()).isEqualTo(name);
                assertThat(reader.skipObject()).isNull();
            }
            assertThat(reader.nextName()).isNull();
        }
    }

    @Test
    void anEnteredObjectIsReadMemberByMember() {
        String json = "{\"a\": {\"b\":1} ,\"c\":2}";
        try (JsonReader reader = reader(json)) {
            reader.nextName();
            assertThat(reader.enter()).isTrue();
            int start = reader.tokenStart();
            assertThat(reader.nextName()).isEqualTo("b");
            reader.skip();
            assertThat(reader.nextName()).isNull();
            assertThat(cut(json, new ByteSpan(start, reader.position()))).isEqualTo("{\"b\":1}");
            assertThat(reader.nextName()).isEqualTo("c");
            assertThat(reader.enter()).isFalse();
            assertThat(reader.nextName()).isNull();
            reader.requireEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"{}\"", "42", "\uFEFF{}", "x{}", "\u00A0{}", "\0{}"})
    void whatIsNoObjectInUtf8IsMalformed(String json) {
        assertThatThrownBy(() -> JsonReader.of(bytes(json)))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("not a JSON object in UTF-8");
    }

    @Test
    void otherEncodingsAreMalformed() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"))) {
            for (String json : List.of("{}", " {\"a\":1}", "\n{}")) {
                assertThatThrownBy(() -> JsonReader.of(json.getBytes(charset)))
                        .isInstanceOf(MalformedJsonException.class);
            }
        }
    }

    @Test
    void nestingIsBounded() {
        readAll(bytes("{\"a\":" + "[".repeat(499) + "]".repeat(499) + "}"));
        assertMalformed(bytes("{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}"));
        assertMalformed(bytes("{\"a\":".repeat(100_000)));
        assertMalformed(bytes("{\"a\":" + "[".repeat(100_000)));
    }

    /** Every kind of byte that is not UTF-8, by the names of the Unicode Standard, section 3.9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C3",
                "C080",
                "C1BF",
                "E282",
                "E08080",
                "E09FBF",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB880",
                "F09F98",
                "F0808080",
                "F08FBFBF",
                "F4908080",
                "F5808080",
                "F8888080",
                "FE",
                "FF",
                "C328",
                "E28228"
            })
    void bytesThatAreNotUtf8AreMalformedWhereverTheyStand(String hex) {
        String bad = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        for (String place : List.of(
                "{\"%s\":1}",
                "{\"a\":\"%s\"}",
                "{\"a\":\"x%sx\",\"b\":1}",
                "{\"a\":{\"b\":[\"%s\"]}}",
                "{\"a\":{\"%s\":1}}",
                "{\"a\":1}%s",
                "%s{\"a\":1}",
                "{%s\"a\":1}")) {
            assertMalformed(place.formatted(bad).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{\"a\":1}}",
                "{\"a\":1} x",
                "{\"a\":1}{\"a\":1}",
                "{\"a\":1} {}",
                "{\"a\":1}\0",
                "{\"a\":\"\0\"}",
                "{\"a\":\"\n\"}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":.5}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\ud83\"}",
                "{\"a\":{\"b\":\"\\x\"}}",
                "{\"a\":{\"b\":\"\t\"}}",
                "{\"a\":[1 2]}",
                "{/**/\"a\":1}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\" 1}",
                "{\"a\":[-]}"
            })
    void whatIsNotWellFormedIsMalformed(String json) {
        assertMalformed(bytes(json));
    }

    /** What one pass takes, a later look at its parts must take too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999",
                "1E-999",
                "-0",
                "0.0",
                "1e999999999",
                "1e2147483647",
                "\"\\ud83d\"",
                "\"\\u0000\"",
                "123456789012345678901234567890"
            })
    void whatPassesCanBeReadLater(String value) {
        assertPassesAndCanBeReadLater("{\"a\":[" + value + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483649", "1e-2147483649", "1e99999999999"})
    void anExponentBeyond32BitsIsMalformed(String value) {
        assertMalformed(bytes("{\"a\":[" + value + "]}"));
    }

    @Test
    void aNumberMayHave1000Characters() {
        assertPassesAndCanBeReadLater("{\"a\":" + "9".repeat(1_000) + "}");
        assertPassesAndCanBeReadLater("{\"a\":0." + "9".repeat(998) + "}");
        for (String format : List.of("%s", "0.%s", "1e%s", "%s.5e3")) {
            for (int digits : List.of(1_001, 100_000)) {
                assertMalformed(bytes("{\"a\":" + format.formatted("9".repeat(digits)) + "}"));
            }
        }
    }

    /** A parser remembers thousands of names between texts: were they long, they would fill the heap for good. */
    @Test
    void namesThatAreTooLongToBeRememberedAreMalformed() {
        readAll(bytes("{\"" + "n".repeat(1_000) + "\":{\"" + "m".repeat(1_000) + "\":1}}"));
        for (String name : List.of("n".repeat(1_100), "\\u006e".repeat(1_100), "ü".repeat(1_100))) {
            assertMalformed(bytes("{\"" + name + "\":1}"));
            assertMalformed(bytes("{\"a\":[{\"" + name + "\":1}]}"));
        }
    }

    private static void assertPassesAndCanBeReadLater(String text) {
        byte[] json = bytes(text);
        readAll(json);
        assertThat(Json.parse(json, new ByteSpan(0, json.length)).isObject()).isTrue();
    }

    private static void assertMalformed(byte[] json) {
        assertThatThrownBy(() -> readAll(json))
                .as(new String(json, 0, Math.min(json.length, 100), StandardCharsets.ISO_8859_1))
                .isInstanceOf(MalformedJsonException.class);
    }

    private static void readAll(byte[] json) {
        try (JsonReader reader = JsonReader.of(json)) {
            while (reader.nextName() != null) {
                reader.skip();
            }
            reader.requireEnd();
        }
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(bytes(json));
    }

    private static String cut(String json, ByteSpan span) {
        return new String(bytes(json), span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
