package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something in a conversation (Canvas Kit, "Conversation model"). Members of an unexpected type read as absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record Author(Json json) {
    /**
     * Says what the author is.
     *
     * @return {@code user}, {@code lead}, {@code admin}, {@code bot}, {@code team}, or whatever Intercom adds, or null
     */
    public @Nullable String type() {
        return json.get("type").text();
    }

    /**
     * Identifies the author among those of the type.
     *
     * @return the id, or null
     */
    public @Nullable String id() {
        return json.get("id").id();
    }

    /**
     * Gives the author's name.
     *
     * @return the name, or null
     */
    public @Nullable String name() {
        return json.get("name").text();
    }

    /**
     * Gives the author's address.
     *
     * @return the e-mail address, or null
     */
    public @Nullable String email() {
        return json.get("email").text();
    }

    /**
     * Names the author by id alone, so that a log line holds no personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Author[" + id() + "]";
    }
}
