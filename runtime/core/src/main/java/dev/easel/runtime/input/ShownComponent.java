package dev.easel.runtime.input;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.screen.ScreenComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component as Intercom sent it.
 *
 * @param span where it lies
 * @param read what it is; null for what is no object
 * @param members its members in order
 */
record ShownComponent(ByteSpan span, @Nullable ScreenComponent read, List<Member> members) {
    private static final String ERROR = "easel-error";

    /**
     * A member, name and value.
     *
     * @param name its name
     * @param span where both lie
     */
    record Member(String name, ByteSpan span) {}

    /** Reads the current element. */
    static ShownComponent read(JsonReader reader) {
        int start = reader.tokenStart();
        if (!reader.enter()) {
            return new ShownComponent(new ByteSpan(start, reader.position()), null, List.of());
        }
        ScreenComponent read = new ScreenComponent();
        List<Member> members = new ArrayList<>();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            int nameStart = reader.tokenStart();
            read.take(name, reader);
            members.add(new Member(name, new ByteSpan(nameStart, reader.position())));
        }
        return new ShownComponent(new ByteSpan(start, reader.position()), read, members);
    }

    /** The id of the text that says what is wrong with a field. */
    static String errorId(String field) {
        return ERROR + "-" + field;
    }

    /** The id of the text that says what is wrong with no field. */
    static String errorId() {
        return ERROR;
    }

    @Nullable
    String id() {
        return read == null ? null : read.id();
    }

    boolean is(String fieldId) {
        return fieldId.equals(id());
    }

    /** Whether an earlier refusal put it there. */
    boolean isError() {
        String id = id();
        boolean named = id != null && (id.equals(errorId()) || id.startsWith(errorId("")));
        return named && read != null && read.type().equals("text");
    }

    /** Whether it is what somebody used. */
    boolean holds(String componentId) {
        return read != null && read.holds(componentId);
    }
}
