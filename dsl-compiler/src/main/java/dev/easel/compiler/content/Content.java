package dev.easel.compiler.content;

import dev.easel.compiler.model.Canvas;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The content of a canvas as JSON without blanks, in lines that are sent with nothing between them.
 *
 * @param lines the start, a line for each component and for each part of one, and the end
 */
public record Content(List<String> lines) {

    /** Freezes the list. */
    public Content {
        lines = List.copyOf(lines);
    }

    /** The content of this canvas: of each component its type, then its attributes in the catalog's order, then its action. */
    public static Content of(Canvas canvas) {
        String json = "{\"components\":" + ComponentJson.of(canvas.components()) + "}";
        return new Content(json.lines().filter(line -> !line.isEmpty()).toList());
    }

    /** How many bytes of UTF-8 it takes. */
    public int size() {
        return lines.stream()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
