package dev.easel.runtime.sheet;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.runtime.type.JsonType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the page of a sheet has submitted name by name, each as the definition types it. It comes from the end user: what is missing or of
 * another type is no submit of this app, and a {@link StaleSubmitException}. Names that the definition does not have are not read.
 */
public final class SheetReader {
    private final Json values;

    private SheetReader(Json values) {
        this.values = values;
    }

    /**
     * Reads the values that a request carries.
     *
     * @param request the request
     * @return a reader
     */
    public static SheetReader of(Request request) {
        return new SheetReader(request.sheetValues());
    }

    /**
     * Reads a value.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type in Java
     * @return the value
     * @throws StaleSubmitException if there is none, or one of another type
     */
    public <T> T required(String name, JsonType<T> type) {
        T value = type.read(values.get(name));
        if (value == null) {
            throw new StaleSubmitException("value `" + name + "` of the sheet is missing, or not of its type");
        }
        return value;
    }

    /**
     * Reads a value that may be missing.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type in Java
     * @return the value, or null, which JSON's null is too
     * @throws StaleSubmitException if there is one of another type
     */
    public <T> @Nullable T optional(String name, JsonType<T> type) {
        Json json = values.get(name);
        return json.isNull() || !json.isPresent() ? null : required(name, type);
    }
}
