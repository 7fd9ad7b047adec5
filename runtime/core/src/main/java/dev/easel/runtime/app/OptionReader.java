package dev.easel.runtime.app;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.type.JsonType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code card_creation_options} name by name, each as the definition types it. What is not there, or of another type, takes its
 * default. A value of another type is logged by its name, once for each request.
 */
public final class OptionReader {
    private static final Logger LOG = LoggerFactory.getLogger(OptionReader.class);

    private final Json options;
    private final Request request;
    private final String app;

    private OptionReader(Request request, String app) {
        this.options = request.cardCreationOptions();
        this.request = request;
        this.app = app;
    }

    /**
     * Reads what configure, or a submit of the Inbox, handed to initialize.
     *
     * @param request the request
     * @param app the app's name, for the log
     * @return a reader
     */
    public static OptionReader of(Request request, String app) {
        return new OptionReader(request, app);
    }

    /**
     * Reads an option.
     *
     * @param name its name
     * @param type its type
     * @param otherwise the value if none is there, or one of another type
     * @param <T> its type in Java
     * @return the value
     */
    public <T> T read(String name, JsonType<T> type, T otherwise) {
        T value = readOptional(name, type);
        return value == null ? otherwise : value;
    }

    /**
     * Reads an option that may be missing.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type in Java
     * @return the value, or null if none is there, or one of another type
     */
    public <T> @Nullable T readOptional(String name, JsonType<T> type) {
        Json json = options.get(name);
        if (!json.isPresent() || json.isNull()) {
            return null;
        }
        T value = type.read(json);
        if (value == null && request.isFirst("card_creation_options." + name)) {
            LOG.warn(
                    "EZ9126 `{}` of card_creation_options is of another type than declared, and not read app={} flow={}",
                    name,
                    app,
                    request.flow());
        }
        return value;
    }

    /**
     * Reads an option that has to be there.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type in Java
     * @return the value
     * @throws MissingOptionException if none is there, or one of another type
     */
    public <T> T readRequired(String name, JsonType<T> type) {
        T value = readOptional(name, type);
        if (value == null) {
            throw new MissingOptionException(name);
        }
        return value;
    }
}
