package dev.easel.cli.export;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.MalformedJsonException;

/** The values that a canvas is to be shown with, by name. */
public final class CanvasValues {
    private static final String EXAMPLE = "--values '{\"drink\": \"latte\"}'";

    private final Json object;

    private CanvasValues(Json object) {
        this.object = object;
    }

    /**
     * Reads values as people write them: one JSON object.
     *
     * @throws NotExportableException if it is none
     */
    public static CanvasValues parse(String written) {
        Json json = json(written);
        if (!json.isObject()) {
            throw new NotExportableException("the values are JSON, but no object: give each a name, as in " + EXAMPLE);
        }
        return new CanvasValues(json);
    }

    /** The values as one JSON object. */
    Json object() {
        return object;
    }

    private static Json json(String written) {
        try {
            return Json.parse(written);
        } catch (MalformedJsonException e) {
            throw new NotExportableException("the values are not JSON: write an object, in single quotes so that the"
                    + " shell leaves the double ones alone, as in " + EXAMPLE);
        }
    }
}
