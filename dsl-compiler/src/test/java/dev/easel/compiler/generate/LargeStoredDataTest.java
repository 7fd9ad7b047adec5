package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.content.JsonText;
import dev.easel.protocol.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stored data of any legal size, and of any text, is legal Java and arrives as it was written. */
class LargeStoredDataTest {
    private static final String EMOJI = "\ud83d\ude00";

    @Test
    void asManyValuesAsFit() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < 6_500; i++) {
            values.put(Integer.toString(i, Character.MAX_RADIX), "1");
        }

        assertArrive(values);
    }

    // Java holds an emoji in six bytes where UTF-8 has four, so that one constant does not do.
    @Test
    void oneValueOfSixtyFourKilobytes() {
        Stream.of(
                        EMOJI.repeat(16_000),
                        EMOJI.repeat(8_000) + "\"".repeat(16_000),
                        " ".repeat(65_000),
                        "x".repeat(65_000))
                .forEach(text -> assertArrive(Map.of("note", JsonText.string(text))));
    }

    @Test
    void manyValuesOfEmoji() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < 700; i++) {
            values.put(EMOJI + i, JsonText.string(EMOJI.repeat(19)));
        }

        assertArrive(values);
    }

    @Test
    void namesAndValuesOfAnyText() {
        Map<String, String> values = new LinkedHashMap<>();
        List.of("\"\"\"", "\\", "\\u0022", "${a}", "$T $L", " ", "\n", "\u2028", "\u3000", "\u202e", "*/", "")
                .forEach(text -> values.put(text, JsonText.string(text)));

        assertArrive(values);
    }

    private static void assertArrive(Map<String, String> values) {
        Generated generated = Generated.from(new AppBuilder("app")
                .messenger(AppBuilder.toCanvas("start"))
                .storing("start", values)
                .build());
        Json reply = new ServedApp(generated.run("com.example.app.App")).start("/messenger/initialize");

        StringBuilder expected = new StringBuilder("{\"$canvas\":\"start\"");
        values.forEach((name, json) ->
                expected.append(',').append(JsonText.string(name)).append(':').append(json));
        assertThat(reply.get("canvas").get("stored_data")).isEqualTo(Json.parse(expected + "}"));
    }
}
