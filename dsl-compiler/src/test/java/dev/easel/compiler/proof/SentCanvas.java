package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Holds the content of a canvas against what was expected of it. */
final class SentCanvas {
    private static final String MEANT = "[]()!*\\";
    private static final int MOST_OF_A_SIGN = 6;

    private SentCanvas() {}

    static void check(Json content, List<Map<String, Object>> expected, String made) {
        List<Json> sent = content.get("components").items();
        for (int i = 0; i < Math.min(sent.size(), expected.size()); i++) {
            assertThat(read(sent.get(i))).as(made).isEqualTo(read(expected.get(i)));
        }
        assertThat(sent).as(made).hasSameSizeAs(expected);
    }

    /** The bytes that this takes at most when it is sent: what keeps values from being Markdown is not expected of them. */
    static long mostBytes(List<Map<String, Object>> expected) {
        String json = JsonPrinter.compact(expected);
        long signs = json.chars().filter(c -> MEANT.indexOf(c) >= 0).count();
        return json.getBytes(StandardCharsets.UTF_8).length + signs * MOST_OF_A_SIGN;
    }

    private static Object read(Object value) {
        if (value instanceof Json json) {
            return json.isArray() ? json.items().stream().map(SentCanvas::read).toList() : json(json);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((name, member) -> members.put((String) name, read(Objects.requireNonNull(member))));
            return component(members);
        }
        return value instanceof List<?> list
                ? list.stream().map(SentCanvas::read).toList()
                : value;
    }

    private static Object json(Json json) {
        if (!json.isObject()) {
            Object number = Objects.requireNonNullElse(json.integer(), json);
            Object text = Objects.requireNonNullElse(json.text(), number);
            return Objects.requireNonNullElse(json.bool(), text);
        }
        Map<String, Object> members = new TreeMap<>();
        json.names().forEach(name -> members.put(name, read(json.get(name))));
        if (members.get("text") instanceof String text && "text".equals(members.get("type"))) {
            assertThat(text).doesNotContainPattern("[\\n\\r\\u2028\\u2029\\u0085]");
            members.put("text", LinksAndBold.read(text));
        }
        return component(members);
    }

    /** Without what is so anyway, and with what depends on where in the definition an entry stands made alike. */
    private static Map<String, Object> component(Map<String, Object> members) {
        if ("option".equals(members.get("type"))) {
            members.remove("disabled", false);
        }
        if (members.get("id") instanceof String id && id.startsWith("easel-else")) {
            members.put("id", "easel-else");
        }
        return members;
    }
}
