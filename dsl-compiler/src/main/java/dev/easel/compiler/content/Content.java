package dev.easel.compiler.content;

import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of a canvas as JSON without blanks, in lines that are sent with nothing between them.
 *
 * @param lines the start, a line for each component, and the end
 */
public record Content(List<String> lines) {

    /** Freezes the list. */
    public Content {
        lines = List.copyOf(lines);
    }

    /** The content of this canvas: of each component its type, then its attributes in the catalog's order, then its action. */
    public static Content of(Canvas canvas) {
        List<String> lines = new ArrayList<>();
        lines.add("{\"components\":[");
        int last = canvas.components().size() - 1;
        for (int i = 0; i <= last; i++) {
            lines.add(json(canvas.components().get(i)) + (i < last ? "," : ""));
        }
        lines.add("]}");
        return new Content(lines);
    }

    /** How many bytes of UTF-8 it takes. */
    public int size() {
        return lines.stream()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static String json(Component component) {
        StringBuilder json = new StringBuilder("{\"type\":");
        json.append(JsonText.string(component.type().name()));
        for (Attribute attribute : component.attributes()) {
            json.append(',').append(JsonText.string(attribute.type().name())).append(':');
            json.append(json(attribute.value()));
        }
        if (component.submit() != null) {
            json.append(",\"action\":{\"type\":\"submit\"}");
        }
        return json.append('}').toString();
    }

    private static String json(Value value) {
        if (value instanceof Value.Text text) {
            return JsonText.string(text.text());
        }
        if (value instanceof Value.Choice choice) {
            return JsonText.string(choice.word());
        }
        return String.valueOf(((Value.Flag) value).value());
    }
}
