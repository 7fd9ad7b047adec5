package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The message that began a conversation (Canvas Kit, "Conversation model"). Members of an unexpected type read as absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record ConversationSource(Json json) {
    /**
     * Says by which channel it came.
     *
     * @return {@code conversation}, {@code email}, {@code whatsapp}, or whatever else Intercom has, or null
     */
    public @Nullable String type() {
        return json.get("type").text();
    }

    /**
     * Identifies the message.
     *
     * @return the id, or null
     */
    public @Nullable String id() {
        return json.get("id").id();
    }

    /**
     * Says what brought it about.
     *
     * @return {@code customer_initiated}, {@code admin_initiated}, {@code automated}, or whatever else Intercom has, or null
     */
    public @Nullable String deliveredAs() {
        return json.get("delivered_as").text();
    }

    /**
     * Gives the subject.
     *
     * @return the subject, as HTML, or null
     */
    public @Nullable String subject() {
        return json.get("subject").text();
    }

    /**
     * Gives the message, which a person wrote.
     *
     * @return HTML, or null
     */
    public @Nullable String body() {
        return json.get("body").text();
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
     * Gives the page on which it was written.
     *
     * @return the address, or null
     */
    public @Nullable URI url() {
        return Members.uri(json.get("url"));
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
     * Names the message by id alone, so that a log line holds no personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "ConversationSource[" + id() + "]";
    }
}
