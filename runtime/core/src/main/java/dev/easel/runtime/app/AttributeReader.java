package dev.easel.runtime.app;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Conversation;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.type.JsonType;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code custom_attributes} name by name, each as the definition types it. A value of another type reads as absent; where the
 * request is known, it is logged by the attribute's name, once for each request.
 */
public final class AttributeReader {
    /** {@code datetime}: unix seconds, as Intercom sends times, or ISO 8601. */
    public static final JsonType<Instant> DATETIME = AttributeReader::time;

    private static final Logger LOG = LoggerFactory.getLogger(AttributeReader.class);

    private final Json attributes;
    private final @Nullable Place place;

    private record Place(Request request, String owner, String app) {}

    private AttributeReader(Json attributes, @Nullable Place place) {
        this.attributes = attributes;
        this.place = place;
    }

    /**
     * Reads attributes, and logs nothing.
     *
     * @param attributes an object, or {@link Json#MISSING}
     * @return a reader
     */
    public static AttributeReader of(Json attributes) {
        return new AttributeReader(attributes, null);
    }

    /**
     * Reads the attributes of the person concerned.
     *
     * @param request the request
     * @param app the app's name, for the log
     * @return a reader, which finds none where the request carries no person
     */
    public static AttributeReader contact(Request request, String app) {
        Contact contact = request.contact();
        Json attributes = contact == null ? Json.MISSING : contact.customAttributes();
        return new AttributeReader(attributes, new Place(request, "contact", app));
    }

    /**
     * Reads the attributes of the conversation.
     *
     * @param request the request
     * @param app the app's name, for the log
     * @return a reader, which finds none where the request carries no conversation
     */
    public static AttributeReader conversation(Request request, String app) {
        Conversation conversation = request.conversation();
        Json attributes = conversation == null ? Json.MISSING : conversation.customAttributes();
        return new AttributeReader(attributes, new Place(request, "conversation", app));
    }

    /**
     * Reads an attribute.
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
     * Reads an attribute that may be missing.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type in Java
     * @return the value, or null if none is there, or one of another type
     */
    public <T> @Nullable T readOptional(String name, JsonType<T> type) {
        Json json = attributes.get(name);
        if (!json.isPresent() || json.isNull()) {
            return null;
        }
        T value = type.read(json);
        if (value == null) {
            mistaken(name);
        }
        return value;
    }

    private void mistaken(String name) {
        if (place != null && place.request().isFirst(place.owner() + ".custom_attributes." + name)) {
            LOG.warn(
                    "EZ9127 the attribute `{}` of the {} is of another type than declared, and not read app={} flow={}",
                    name,
                    place.owner(),
                    place.app(),
                    place.request().flow());
        }
    }

    private static @Nullable Instant time(Json json) {
        Long seconds = json.integer();
        if (seconds == null) {
            return JsonType.DATETIME.read(json);
        }
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
