package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the person rated a conversation (Canvas Kit, "Conversation model"). Members of an unexpected type read as absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record ConversationRating(Json json) {
    /**
     * Gives the rating.
     *
     * @return a number from 1, the worst, to 5, or null
     */
    public @Nullable Long rating() {
        return json.get("rating").integer();
    }

    /**
     * Gives what the person remarked.
     *
     * @return the text, or null
     */
    public @Nullable String remark() {
        return json.get("remark").text();
    }

    /**
     * Says when it was given.
     *
     * @return the time, or null
     */
    public @Nullable Instant createdAt() {
        return Members.time(json.get("created_at"));
    }

    /**
     * Names the person who rated.
     *
     * @return a person of whom the id alone is known, or null
     */
    public @Nullable Contact contact() {
        return json.get("contact").isObject() ? new Contact(json.get("contact")) : null;
    }

    /**
     * Names the teammate who was rated.
     *
     * @return a teammate of whom the id alone is known, or null
     */
    public @Nullable Admin teammate() {
        return json.get("teammate").isObject() ? new Admin(json.get("teammate")) : null;
    }

    /**
     * Gives the number alone: a remark may hold personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "ConversationRating[" + rating() + "]";
    }
}
