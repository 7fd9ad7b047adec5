package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object under construction: members in the order in which they are put. */
final class JsonObject {
    private final Map<String, Json> members = new LinkedHashMap<>();

    static JsonObject of(Json object) {
        JsonObject copy = new JsonObject();
        object.names().forEach(name -> copy.put(name, object.get(name)));
        return copy;
    }

    static Json text(@Nullable String text) {
        return Json.parse(text == null ? "null" : quote(text));
    }

    static Json texts(List<String> texts) {
        return Json.parse(
                "[" + String.join(",", texts.stream().map(JsonObject::quote).toList()) + "]");
    }

    JsonObject put(String name, Json value) {
        if (value.isPresent()) {
            members.put(name, value);
        }
        return this;
    }

    JsonObject put(String name, @Nullable String text) {
        return put(name, text(text));
    }

    Json toJson() {
        return Json.parse(toString());
    }

    @Override
    public String toString() {
        List<String> printed = members.entrySet().stream()
                .map(member -> quote(member.getKey()) + ":" + member.getValue())
                .toList();
        return "{" + String.join(",", printed) + "}";
    }

    private static String quote(String text) {
        JsonWriter out = new JsonWriter(text.length() + 2);
        return StandardCharsets.UTF_8.decode(out.string(text).finish()).toString();
    }
}
