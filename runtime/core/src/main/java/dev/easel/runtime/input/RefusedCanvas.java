package dev.easel.runtime.input;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.OverlongJsonException;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.screen.ScreenComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The canvas on screen, shown again because of what was entered: as Intercom sent it, with what people entered as far as it was offered, marks
 * on the fields that were refused, and the messages beside them. What earlier refusals left is gone.
 */
public final class RefusedCanvas {
    private static final Segment TEXT = Segment.of("{\"type\":\"text\",\"id\":");
    private static final Segment MESSAGE = Segment.of(",\"text\":\"");
    private static final Segment STYLE = Segment.of("\",\"style\":\"error\"},");
    private static final Segment COMMA = Segment.of(",");

    private final ShownContent content;
    private final byte[] bytes;
    private final Request request;
    private final Refusals refusals;
    private final Json entered;
    private final List<ShownComponent> components = new ArrayList<>();
    private final Set<String> failedBefore = new HashSet<>();

    private RefusedCanvas(ShownContent content, Request request, Refusals refusals) {
        this.content = content;
        this.bytes = content.bytes();
        this.request = request;
        this.refusals = refusals;
        this.entered = request.inputValues();
        for (ShownComponent component : content.components()) {
            if (component.isError()) {
                failedBefore.add(String.valueOf(component.id()));
            } else {
                components.add(component);
            }
        }
    }

    /**
     * Reads the canvas on screen.
     *
     * @param request the request with what was entered
     * @param refusals what is wrong with it
     * @return the canvas, or null if the request does not say what is on screen
     */
    public static @Nullable RefusedCanvas of(Request request, Refusals refusals) {
        byte[] content = request.screenContent();
        return content == null ? null : new RefusedCanvas(ShownContent.read(content), request, refusals);
    }

    /**
     * Writes the {@code content} of the canvas. Where it would be too large the messages are left out, then what was typed in place of them,
     * then both: the marks stay.
     *
     * @param out where to
     * @param most how many bytes it should take at most
     */
    public void writeTo(JsonWriter out, int most) {
        if (!fits(Kept.ALL, out, most) && !fits(Kept.TYPED, out, most) && !fits(Kept.MESSAGES, out, most)) {
            write(Kept.MARKS, out);
        }
    }

    private boolean fits(Kept kept, JsonWriter out, int most) {
        int start = out.size();
        try {
            write(kept, out);
        } catch (OverlongJsonException e) {
            out.truncate(start);
            return false;
        }
        boolean fits = out.size() - start <= most;
        out.truncate(fits ? out.size() : start);
        return fits;
    }

    private void write(Kept kept, JsonWriter out) {
        out.copy(bytes, content.before());
        int used = used();
        for (int i = 0; i < components.size(); i++) {
            if (i == used) {
                writeMessages(kept, out);
            }
            writeComponent(i, kept, out);
        }
        if (used == components.size()) {
            writeMessages(kept, out);
        }
        out.endList().copy(bytes, content.after());
    }

    /** Where the component stands that was used, or the end. */
    private int used() {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).holds(request.componentId())) {
                return i;
            }
        }
        return components.size();
    }

    private void writeComponent(int index, Kept kept, JsonWriter out) {
        ShownComponent shown = components.get(index);
        ScreenComponent read = shown.read();
        String id = shown.id();
        if (read == null || id == null) {
            out.copy(bytes, shown.span()).segment(COMMA);
            return;
        }
        marked(new MarkedComponent(shown, read), id, kept).writeTo(out, bytes);
        out.segment(COMMA);
        String message = refusals.fields().get(id);
        if (message != null && kept.messages && index == indexOf(id)) {
            writeMessage(ShownComponent.errorId(id), message, out);
        }
    }

    private MarkedComponent marked(MarkedComponent component, String id, Kept kept) {
        if (kept.typed && entered.isPresent()) {
            component.entered(entered.get(id));
        }
        if (refusals.fields().containsKey(id)) {
            return component.failed();
        }
        return failedBefore.contains(ShownComponent.errorId(id)) ? component.right() : component;
    }

    private int indexOf(String id) {
        int index = 0;
        while (index < components.size() && !components.get(index).is(id)) {
            index++;
        }
        return index;
    }

    /** The messages that stand beside no field, or whose field is not on screen. */
    private void writeMessages(Kept kept, JsonWriter out) {
        if (!kept.messages) {
            return;
        }
        for (Map.Entry<String, String> field : refusals.fields().entrySet()) {
            if (indexOf(field.getKey()) == components.size()) {
                writeMessage(ShownComponent.errorId(field.getKey()), field.getValue(), out);
            }
        }
        writeMessage(ShownComponent.errorId(), refusals.together(), out);
    }

    private static void writeMessage(String id, String message, JsonWriter out) {
        if (!message.isBlank()) {
            out.segment(TEXT).string(id).segment(MESSAGE).text(message).segment(STYLE);
        }
    }

    /** What is written of what need not be. */
    private enum Kept {
        ALL(true, true),
        TYPED(false, true),
        MESSAGES(true, false),
        MARKS(false, false);

        private final boolean messages;
        private final boolean typed;

        Kept(boolean messages, boolean typed) {
            this.messages = messages;
            this.typed = typed;
        }
    }
}
