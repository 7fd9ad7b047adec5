package dev.easel.runtime.app;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.type.JsonType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code stored_data} name by name, each as the definition types it. What is not there, or of another type, reads as the value given
 * for that case; nothing that a request can hold is an exception. A value of another type is logged by its name.
 */
public final class StoredReader {
    private static final Logger LOG = LoggerFactory.getLogger(StoredReader.class);

    private final Json storedData;
    private final String whose;
    private final @Nullable Request request;

    private StoredReader(Json storedData, String whose, @Nullable Request request) {
        this.storedData = storedData;
        this.whose = whose;
        this.request = request;
    }

    /**
     * Reads what a request carries. A mistake is logged once, however often a request is read.
     *
     * @param request the request
     * @param app the app's name, for the log
     * @return a reader
     */
    public static StoredReader of(Request request, String app) {
        return new StoredReader(request.storedData(), "app=" + app + " flow=" + request.flow(), request);
    }

    /**
     * Reads what a canvas sets.
     *
     * @param canvas the canvas
     * @return a reader
     */
    public static StoredReader of(Canvas canvas) {
        return new StoredReader(canvas.storedValues().parsed(), "canvas=" + canvas.canvasName(), null);
    }

    /**
     * Reads a value.
     *
     * @param name its name
     * @param type its type
     * @param otherwise the value if none is there, or one of another type
     * @param <T> its type in Java
     * @return the value
     */
    public <T> T read(String name, JsonType<T> type, T otherwise) {
        Json json = storedData.get(name);
        if (!json.isPresent() || json.isNull()) {
            return otherwise;
        }
        T value = type.read(json);
        return value == null ? mistaken(name, otherwise) : value;
    }

    /**
     * Reads a value that may be missing.
     *
     * @param name its name
     * @param type its type
     * @param otherwise the value, or null, if nothing is there, or a value of another type
     * @param <T> its type in Java
     * @return the value, or null, which JSON's null is too
     */
    public <T> @Nullable T readOptional(String name, JsonType<T> type, @Nullable T otherwise) {
        Json json = storedData.get(name);
        if (json.isNull() || !json.isPresent()) {
            return json.isNull() ? null : otherwise;
        }
        T value = type.read(json);
        return value == null ? mistaken(name, otherwise) : value;
    }

    private <T extends @Nullable Object> T mistaken(String name, T otherwise) {
        if (request == null || request.isFirst("stored_data." + name)) {
            LOG.warn("EZ9123 `{}` of the stored data is of another type than declared, and not read {}", name, whose);
        }
        return otherwise;
    }
}
