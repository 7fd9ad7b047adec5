package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first answer of the person in a conversation (Canvas Kit, "Conversation model"). Members of an unexpected type read as absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record FirstContactReply(Json json) {
    /**
     * Says when it was written.
     *
     * @return the time, or null
     */
    public @Nullable Instant createdAt() {
        return Members.time(json.get("created_at"));
    }

    /**
     * Says by which channel it came.
     *
     * @return {@code conversation}, {@code email}, or whatever else Intercom has, or null
     */
    public @Nullable String type() {
        return json.get("type").text();
    }

    /**
     * Gives the page on which it was written.
     *
     * @return the address, or null
     */
    public @Nullable URI url() {
        return Members.uri(json.get("url"));
    }

    /**
     * Names nothing: the page that a person looks at is personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "FirstContactReply";
    }
}
