package dev.easel.runtime;

import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.OverlongJsonException;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.json.UnwritableValueException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.screen.Screen;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.ComponentArgs;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.app.StoredValues;
import dev.easel.runtime.input.KeptInput;
import dev.easel.runtime.input.RefusedCanvas;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes replies. Canvas Kit takes {@code content} and {@code stored_data} up to 64 KB each, read here as 65,536 bytes of the member's
 * UTF-8 JSON.
 */
final class ReplyEncoder {
    static final int MAX_BYTES = 65_536;

    private static final int BUILT_IN_CAPACITY = 1_024;
    private static final int RESULTS_CAPACITY = 1_024;
    private static final int REFUSED_CAPACITY = 4_096;
    private static final int KEPT_CAPACITY = 4_096;
    // its name came in the request, which is not logged; no definition has this one
    private static final String ON_SCREEN = "on screen";
    // a loop over large data ends here, long before it fills the memory; the other half is left for what stands before
    // it
    private static final int MOST_WRITTEN = 2 * ReplyTooLargeException.MOST_COUNTED;

    private static final Predicate<String> NO_NAMES = name -> false;

    private static final Segment CANVAS = Segment.of("{\"canvas\":{\"content\":");
    private static final Segment STORED_DATA = Segment.of(",\"stored_data\":");
    private static final Segment CANVAS_KEY = Segment.of("{\"" + Request.CANVAS_KEY + "\":");
    private static final Segment COMMA = Segment.of(",");
    private static final Segment CLOSE = Segment.of("}");
    private static final Segment COMPLETED = Segment.of(",\"event\":{\"type\":\"completed\"}");
    private static final Segment RESULTS = Segment.of("{\"results\":");

    private final JsonWriter out;
    private final Request request;

    private ReplyEncoder(int capacity, Request request) {
        this.out = new JsonWriter(capacity, MOST_WRITTEN);
        this.request = request;
    }

    static RawReply encode(Answer answer, Request request, ReplySizes sizes)
            throws ReplyTooLargeException, UnwrittenReplyException {
        if (answer instanceof BuiltInAnswer builtIn) {
            return builtIn(builtIn, request);
        }
        if (answer instanceof Answer.Shown shown) {
            return shown(shown, request, sizes);
        }
        if (answer instanceof Answer.Refused refused) {
            return refused(refused, request);
        }
        if (answer instanceof Answer.Results results) {
            return new ReplyEncoder(RESULTS_CAPACITY, request).results(results);
        }
        throw new IllegalArgumentException("no answer: " + answer.getClass().getName());
    }

    private static RawReply shown(Answer.Shown shown, Request request, ReplySizes sizes)
            throws ReplyTooLargeException, UnwrittenReplyException {
        String canvas = shown.canvas().canvasName();
        ByteBuffer body = new ReplyEncoder(sizes.capacity(canvas), request).shown(shown, canvas);
        sizes.sent(canvas, body.remaining());
        return RawReply.ok(body);
    }

    /** Encodes an answer that cannot fail. */
    static RawReply lastResort(Request request) {
        return builtIn(BuiltInAnswer.FAILED, request);
    }

    private static RawReply builtIn(BuiltInAnswer answer, Request request) {
        JsonWriter out = new JsonWriter(BUILT_IN_CAPACITY);
        answer.writeTo(out.segment(CANVAS));
        return withStoredData(request, out);
    }

    private static RawReply refused(Answer.Refused refused, Request request)
            throws ReplyTooLargeException, UnwrittenReplyException {
        RefusedCanvas canvas = RefusedCanvas.of(request, refused.refusals());
        if (canvas == null) {
            return builtIn(BuiltInAnswer.STALE, request);
        }
        ReplyEncoder encoder = new ReplyEncoder(REFUSED_CAPACITY, request);
        encoder.out.segment(CANVAS);
        Content content = out -> canvas.writeTo(out, MAX_BYTES);
        encoder.write(content, new What(ReplyTooLargeException.Part.CONTENT, ON_SCREEN, NO_NAMES));
        return withStoredData(request, encoder.out);
    }

    // It came in the body, whose own bound may be higher than the one on what an app writes.
    private static RawReply withStoredData(Request request, JsonWriter out) {
        int end = out.size();
        out.segment(STORED_DATA);
        int start = out.size();
        if (!request.copyStoredData(out) || out.size() - start > MAX_BYTES) {
            out.truncate(end);
        }
        return RawReply.ok(out.segment(CLOSE).segment(CLOSE).finish());
    }

    private ByteBuffer shown(Answer.Shown shown, String name) throws ReplyTooLargeException, UnwrittenReplyException {
        out.segment(CANVAS);
        int start = out.size();
        write(content(shown), new What(ReplyTooLargeException.Part.CONTENT, name, NO_NAMES));
        if (shown.canvas().computesIds()) {
            requireOwnIds(bytes(out, start), name);
        }
        out.segment(STORED_DATA);
        Set<String> own =
                set(shown.canvas().storedValues().names(), shown.stored().names());
        write(
                written -> storedData(shown, own),
                new What(ReplyTooLargeException.Part.STORED_DATA, name, own::contains));
        out.segment(CLOSE);
        if (shown.completed()) {
            out.segment(COMPLETED);
        }
        return out.segment(CLOSE).finish();
    }

    private static void requireOwnIds(byte[] content, String canvas) throws UnwrittenReplyException {
        try (JsonReader reader = JsonReader.of(content)) {
            String repeated = Screen.read(reader).repeatedId();
            if (repeated != null) {
                // what follows the name is data
                String component = ComponentArgs.of(repeated).name();
                throw new UnwrittenReplyException(
                        canvas, new UnwritableValueException(component, "two of them have one id: carry a key in it"));
            }
        }
    }

    private Content content(Answer.Shown shown) {
        return shown.keepsInput() ? to -> keepingInput(shown.content(), to) : shown.content();
    }

    private void keepingInput(Content content, JsonWriter to) {
        JsonWriter own = new JsonWriter(KEPT_CAPACITY, MOST_WRITTEN);
        content.writeTo(own);
        KeptInput.write(bytes(own, 0), request, to, MAX_BYTES);
    }

    private RawReply results(Answer.Results results) throws ReplyTooLargeException, UnwrittenReplyException {
        out.segment(RESULTS);
        write(results.results(), new What(ReplyTooLargeException.Part.RESULTS, "", name -> true));
        return RawReply.ok(out.segment(CLOSE).finish());
    }

    private void storedData(Answer.Shown shown, Set<String> own) {
        out.segment(CANVAS_KEY).string(shown.canvas().canvasName());
        StoredValues values = shown.canvas().storedValues();
        if (!values.names().isEmpty()) {
            values.writeTo(out.segment(COMMA));
        }
        shown.stored().writeTo(out, values.names());
        request.carryStoredData(out, own);
        out.segment(CLOSE);
    }

    private static Set<String> set(Set<String> byCanvas, Set<String> byReply) {
        if (byReply.isEmpty()) {
            return byCanvas;
        }
        Set<String> all = new HashSet<>(byCanvas);
        all.addAll(byReply);
        return all;
    }

    /** What is written, for messages; of an object, which members the app named. */
    private record What(ReplyTooLargeException.Part part, String canvas, Predicate<String> isOwn) {}

    private void write(Content content, What what) throws ReplyTooLargeException, UnwrittenReplyException {
        int start = out.size();
        try {
            content.writeTo(out);
        } catch (OverlongJsonException e) {
            throw ReplyTooLargeException.uncounted(what.part(), what.canvas());
        } catch (Throwable e) {
            throw new UnwrittenReplyException(what.canvas(), e);
        }
        int bytes = out.size() - start;
        if (bytes > MAX_BYTES) {
            throw ReplyTooLargeException.of(what.part(), what.canvas(), bytes, largest(what, start));
        }
    }

    private String largest(What what, int start) {
        byte[] written = bytes(out, start);
        return what.part() == ReplyTooLargeException.Part.CONTENT
                ? LargestPart.component(written)
                : LargestPart.member(written, what.isOwn());
    }

    private static byte[] bytes(JsonWriter written, int start) {
        ByteBuffer all = written.finish().position(start);
        byte[] bytes = new byte[all.remaining()];
        all.get(bytes);
        return bytes;
    }
}
