package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said or done in a conversation after it began (Canvas Kit, "Conversation model"). Members of an unexpected type read as
 * absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record ConversationPart(Json json) {
    /**
     * Identifies the part.
     *
     * @return the id, or null
     */
    public @Nullable String id() {
        return json.get("id").id();
    }

    /**
     * Says what it is.
     *
     * @return {@code comment}, {@code note}, {@code assignment}, {@code close}, or whatever else Intercom has, or null
     */
    public @Nullable String partType() {
        return json.get("part_type").text();
    }

    /**
     * Gives the text, which a person wrote.
     *
     * @return HTML, or null
     */
    public @Nullable String body() {
        return json.get("body").text();
    }

    /**
     * Says when it was written.
     *
     * @return the time, or null
     */
    public @Nullable Instant createdAt() {
        return Members.time(json.get("created_at"));
    }

    /**
     * Says when it last changed.
     *
     * @return the time, or null
     */
    public @Nullable Instant updatedAt() {
        return Members.time(json.get("updated_at"));
    }

    /**
     * Says when those concerned were told.
     *
     * @return the time, or null
     */
    public @Nullable Instant notifiedAt() {
        return Members.time(json.get("notified_at"));
    }

    /**
     * Says to whom it assigned the conversation.
     *
     * @return an object with {@code type} and {@code id}; JSON's null or {@link Json#MISSING} if to nobody
     */
    public Json assignedTo() {
        return json.get("assigned_to");
    }

    /**
     * Says who wrote it.
     *
     * @return the author; one without an id if nothing is known
     */
    public Author author() {
        return new Author(json.get("author"));
    }

    /**
     * Lists what is attached.
     *
     * @return objects with {@code name} and {@code url}; empty if there are none
     */
    public List<Json> attachments() {
        return json.get("attachments").items();
    }

    /**
     * Gives the id under which the workspace's own systems know it.
     *
     * @return the id, or null
     */
    public @Nullable String externalId() {
        return json.get("external_id").id();
    }

    /**
     * Tells whether its text has been taken away.
     *
     * @return true if it has, false otherwise or if absent
     */
    public boolean redacted() {
        return Members.isTrue(json.get("redacted"));
    }

    /**
     * Names the part by id alone, so that a log line holds no personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "ConversationPart[" + id() + "]";
    }
}
