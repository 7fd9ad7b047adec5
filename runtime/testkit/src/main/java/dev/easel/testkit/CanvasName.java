package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which canvas a reply shows.
 *
 * @param name as the definition names it; the empty string if it has no name
 * @param builtIn the built-in answer that is shown in place of any canvas of the app, or null
 */
record CanvasName(String name, @Nullable BuiltInAnswer builtIn) {
    private static final int BUILT_IN_CAPACITY = 256;

    /** Reads it from a canvas with its stored data. Built-in answers carry the name on of the canvas that they take the place of. */
    static CanvasName of(Json canvas) {
        for (BuiltInAnswer answer : BuiltInAnswer.values()) {
            if (canvas.get("content").equals(content(answer))) {
                return new CanvasName("", answer);
            }
        }
        String name = canvas.get("stored_data").get(Request.CANVAS_KEY).text();
        return new CanvasName(Objects.requireNonNullElse(name, ""), null);
    }

    private static Json content(BuiltInAnswer answer) {
        JsonWriter out = new JsonWriter(BUILT_IN_CAPACITY);
        answer.writeTo(out);
        return Json.parse(StandardCharsets.UTF_8.decode(out.finish()).toString());
    }

    /** Tells whether this is the canvas that the compiler generates a class for: {@code sold-out} and {@code SoldOutCanvas}. */
    boolean isOf(Class<? extends Canvas> canvas) {
        return !name.isEmpty() && canvas.getSimpleName().equals(className());
    }

    private String className() {
        StringBuilder type = new StringBuilder();
        for (String word : name.split("[-_]+")) {
            if (!word.isEmpty()) {
                type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return type.append("Canvas").toString();
    }

    @Override
    public String toString() {
        if (builtIn != null) {
            return "the built-in answer " + builtIn;
        }
        return name.isEmpty() ? "a canvas without a name" : "`" + name + "`";
    }
}
