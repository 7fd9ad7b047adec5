package dev.easel.runtime.input;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.OverlongJsonException;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.screen.Screen;
import dev.easel.protocol.screen.ScreenComponent;

/**
 * A canvas that keeps what people entered on the one before it: fields of the same id, whichever of their options it offers too. What was not
 * on the canvas before it stays as it is.
 */
public final class KeptInput {
    private static final Segment COMMA = Segment.of(",");

    private KeptInput() {}

    /**
     * Writes the {@code content} of a canvas, with what was entered in its fields. Where it would be too large by that, it is written as it is.
     *
     * @param content what the canvas shows
     * @param request the submit with what was entered
     * @param out where to
     * @param most how many bytes it should take at most
     */
    public static void write(byte[] content, Request request, JsonWriter out, int most) {
        if (!request.inputValues().isPresent()) {
            out.copy(content, new ByteSpan(0, content.length));
            return;
        }
        int start = out.size();
        if (!fits(content, request, out, most)) {
            out.truncate(start);
            out.copy(content, new ByteSpan(0, content.length));
        }
    }

    private static boolean fits(byte[] content, Request request, JsonWriter out, int most) {
        int start = out.size();
        try {
            write(ShownContent.read(content), request, out);
        } catch (OverlongJsonException e) {
            return false;
        }
        return out.size() - start <= most;
    }

    private static void write(ShownContent content, Request request, JsonWriter out) {
        Json entered = request.inputValues();
        out.copy(content.bytes(), content.before());
        for (ShownComponent shown : content.components()) {
            ScreenComponent read = shown.read();
            String id = shown.id();
            if (read != null && id != null && wasEnterable(id, request.screen(), entered)) {
                new MarkedComponent(shown, read).entered(entered.get(id)).writeTo(out, content.bytes());
            } else {
                out.copy(content.bytes(), shown.span());
            }
            out.segment(COMMA);
        }
        out.endList().copy(content.bytes(), content.after());
    }

    /** Whether people could enter something there; where the request does not say what was on screen, whether they did. */
    private static boolean wasEnterable(String id, Screen screen, Json entered) {
        return screen.isKnown() ? screen.offers(id) : entered.get(id).isPresent();
    }
}
