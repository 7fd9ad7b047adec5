package dev.easel.runtime.input;

import dev.easel.runtime.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why what was entered is not taken: messages beside fields, in order, and messages that belong to none. Immutable. */
public final class Refusals {
    private static final Refusals NONE = new Refusals(Map.of(), List.of());

    private final Map<String, String> fields;
    private final List<String> messages;

    private Refusals(Map<String, String> fields, List<String> messages) {
        this.fields = Collections.unmodifiableMap(fields);
        this.messages = List.copyOf(messages);
    }

    /**
     * Refuses nothing.
     *
     * @return no messages
     */
    public static Refusals none() {
        return NONE;
    }

    /** Messages beside fields, by component id. */
    static Refusals of(Map<String, String> fields) {
        return fields.isEmpty() ? NONE : new Refusals(new LinkedHashMap<>(fields), List.of());
    }

    /**
     * Refuses all that was entered.
     *
     * @param message what people read
     * @return one message without a field
     */
    public static Refusals of(String message) {
        return NONE.and(message);
    }

    /**
     * Refuses what was entered in a field.
     *
     * @param fieldId the component's id
     * @param message what people read beside it
     * @return one message
     */
    public static Refusals of(String fieldId, String message) {
        return NONE.and(fieldId, message);
    }

    /**
     * Refuses a field too.
     *
     * @param fieldId the component's id
     * @param message what people read beside it; it takes the place of one that is there
     * @return these messages and this one
     */
    public Refusals and(String fieldId, String message) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(fieldId, Objects.requireNonNull(message, "message"));
        return new Refusals(more, messages);
    }

    /**
     * Says something more that belongs to no field.
     *
     * @param message what people read
     * @return these messages and this one
     */
    public Refusals and(String message) {
        List<String> more = new ArrayList<>(messages);
        more.add(message);
        return new Refusals(fields, more);
    }

    /**
     * Tells whether nothing is refused.
     *
     * @return true if there is no message
     */
    public boolean isEmpty() {
        return fields.isEmpty() && messages.isEmpty();
    }

    /**
     * Gives the messages beside fields.
     *
     * @return messages by component id, in the order in which they were added
     */
    public Map<String, String> fields() {
        return fields;
    }

    /**
     * Gives the messages that belong to no field.
     *
     * @return the messages in order
     */
    public List<String> messages() {
        return messages;
    }

    /** The same, where the fields among these have other ids. */
    Refusals renamed(Map<String, String> ids) {
        Map<String, String> renamed = new LinkedHashMap<>();
        fields.forEach((id, message) -> renamed.put(ids.getOrDefault(id, id), message));
        return new Refusals(renamed, messages);
    }

    /** All that belongs to no field, as one text; empty if there is nothing to read. */
    String together() {
        return Texts.trim(String.join(" ", messages));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Refusals refusals
                && messages.equals(refusals.messages)
                && List.copyOf(fields.entrySet()).equals(List.copyOf(refusals.fields.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, messages);
    }

    /**
     * Names the fields, and says nothing of what people read or entered.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Refusals[fields " + fields.keySet() + ", messages " + messages.size() + "]";
    }
}
