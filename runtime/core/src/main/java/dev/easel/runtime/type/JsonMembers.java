package dev.easel.runtime.type;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object, member by member. */
public final class JsonMembers {
    private final JsonWriter out;
    private boolean begun;

    /**
     * Begins an object.
     *
     * @param out where to
     */
    public JsonMembers(JsonWriter out) {
        this.out = out.segment(Punctuation.OBJECT);
    }

    /**
     * Writes a member, if there is a value for it.
     *
     * @param name its name, any text
     * @param value its value; null leaves it out
     * @param form how the value is written
     * @param <T> its type in Java
     * @return this
     */
    public <T> JsonMembers add(String name, @Nullable T value, JsonForm<? super T> form) {
        if (value == null) {
            return this;
        }
        if (begun) {
            out.segment(Punctuation.COMMA);
        }
        begun = true;
        form.write(value, out.string(name).segment(Punctuation.COLON));
        return this;
    }

    /** Ends the object. */
    public void end() {
        out.segment(Punctuation.CLOSE);
    }
}
