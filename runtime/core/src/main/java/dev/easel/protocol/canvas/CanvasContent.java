package dev.easel.protocol.canvas;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * What a canvas shows, {@code content} (Canvas Kit, "Canvas object"): its components from top to bottom. Canvas Kit knows no maximum of
 * them, only 64 KB of JSON.
 *
 * @param components the components, in order
 */
public record CanvasContent(List<Component> components) {
    private static final String COMPONENTS = "components";
    private static final Segment OPEN = Segment.of("{\"components\":[");
    private static final Segment COMMA = Segment.of(",");
    private static final Segment CLOSE = Segment.of("]}");

    /**
     * Copies the list.
     *
     * @param components the components, in order
     */
    public CanvasContent {
        components = List.copyOf(components);
    }

    /**
     * Reads the content of a canvas. Members that Canvas Kit does not know are dropped.
     *
     * @param json an object with an array {@code components}
     * @return the content
     * @throws MalformedCanvasException if it has no such array, or a component is malformed, which is then named by its number, from 1
     */
    public static CanvasContent read(Json json) {
        List<Json> given = new Attributes(json, "content").array(COMPONENTS, "an array of components");
        List<Component> components = new ArrayList<>(given.size());
        for (Json component : given) {
            components.add(ComponentReader.read(component, "component " + (components.size() + 1)));
        }
        return new CanvasContent(components);
    }

    /**
     * Writes the content as compact JSON.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        out.segment(OPEN);
        for (int i = 0; i < components.size(); i++) {
            if (i > 0) {
                out.segment(COMMA);
            }
            components.get(i).writeTo(out);
        }
        out.segment(CLOSE);
    }
}
