package dev.easel.exchange;

import dev.easel.protocol.json.Json;

/** Bodies of submits. */
public final class Submits {
    private Submits() {}

    /** A use of a component of a canvas with these components, and with this entered. */
    public static String of(String componentId, String components, String inputValues) {
        return of(componentId, components, inputValues, "{\"$canvas\":\"form\",\"step\":2}");
    }

    public static String of(String componentId, String components, String inputValues, String storedData) {
        return with(
                componentId,
                "{\"content\":{\"components\":" + components + "},\"stored_data\":" + storedData + "}",
                inputValues);
    }

    /** A use of a component of this canvas. */
    public static String with(String componentId, String currentCanvas, String inputValues) {
        return "{\"workspace_id\":\"w\",\"component_id\":\"" + componentId + "\",\"input_values\":" + inputValues
                + ",\"current_canvas\":" + currentCanvas + "}";
    }

    /** A use of a component of the canvas that a reply showed. */
    public static String on(Reply reply, String componentId, String inputValues) {
        Json canvas = reply.json().get("canvas");
        return with(componentId, canvas.toString(), inputValues);
    }
}
