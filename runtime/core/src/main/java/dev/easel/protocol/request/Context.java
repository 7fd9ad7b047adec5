package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a Messenger card is (Canvas Kit, "Context object"). Members of an unexpected type read as absent.
 *
 * @param json the object as received
 */
public record Context(Json json) {
    /**
     * Names the place.
     *
     * @return {@code conversation}, {@code home}, {@code message}, {@code operator} (a workflow), or whatever Intercom adds; null if
     *     absent
     */
    public @Nullable String location() {
        return json.get("location").text();
    }

    /**
     * Names the conversation. Absent on Home and while a message or workflow is being written.
     *
     * @return the id's digits, or null
     */
    public @Nullable String conversationId() {
        return json.get("conversation_id").id();
    }

    /**
     * Names the language that the workspace has set for end users.
     *
     * @return a locale such as {@code en} or {@code pt-BR}, or null
     */
    public @Nullable String locale() {
        return json.get("locale").text();
    }

    /**
     * Gives the colour of buttons and links. The documentation's tables spell the member {@code ..._colour}, its examples and real
     * requests {@code ..._color}: both are read.
     *
     * @return {@code #rrggbb}, or null
     */
    public @Nullable String messengerActionColor() {
        return Members.first(
                json.get("messenger_action_color").text(),
                json.get("messenger_action_colour").text());
    }

    /**
     * Gives the Messenger's background colour.
     *
     * @return {@code #rrggbb}, or null
     */
    public @Nullable String messengerBackgroundColor() {
        return Members.first(
                json.get("messenger_background_color").text(),
                json.get("messenger_background_colour").text());
    }

    /**
     * Gives the page on which the Messenger is shown. It comes from the end user's browser.
     *
     * @return the address, or null if absent or not an address
     */
    public @Nullable URI referrer() {
        return Members.uri(json.get("referrer"));
    }

    /**
     * Names the place and the conversation alone: the page that a person looks at is personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Context[" + location() + ", conversation " + conversationId() + "]";
    }
}
