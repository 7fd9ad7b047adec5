package dev.easel.runtime;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.OverlongJsonException;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.app.StoredValues;

/**
 * Writes replies. Canvas Kit takes {@code content} and {@code stored_data} up to 64 KB each, read here as 65,536 bytes of the member's
 * UTF-8 JSON.
 */
final class ReplyEncoder {
    static final int MAX_BYTES = 65_536;

    private static final int INITIAL_CAPACITY = 4_096;
    // a loop over large data ends here, long before it fills the memory; the other half is left for what stands before
    // it
    private static final int MOST_WRITTEN = 2 * ReplyTooLargeException.MOST_COUNTED;

    private static final Segment CANVAS = Segment.of("{\"canvas\":{\"content\":");
    private static final Segment STORED_DATA = Segment.of(",\"stored_data\":");
    private static final Segment CANVAS_KEY = Segment.of("{\"" + Request.CANVAS_KEY + "\":");
    private static final Segment COMMA = Segment.of(",");
    private static final Segment CLOSE = Segment.of("}");
    private static final Segment COMPLETED = Segment.of(",\"event\":{\"type\":\"completed\"}");
    private static final Segment RESULTS = Segment.of("{\"results\":");

    private final JsonWriter out = new JsonWriter(INITIAL_CAPACITY, MOST_WRITTEN);
    private final Request request;

    private ReplyEncoder(Request request) {
        this.request = request;
    }

    static RawReply encode(Answer answer, Request request) throws ReplyTooLargeException, UnwrittenReplyException {
        if (answer instanceof BuiltInAnswer builtIn) {
            return builtIn(builtIn, request);
        }
        ReplyEncoder encoder = new ReplyEncoder(request);
        if (answer instanceof Answer.Shown shown) {
            encoder.shown(shown);
        } else if (answer instanceof Answer.Results results) {
            encoder.results(results);
        } else {
            throw new IllegalArgumentException("no answer: " + answer.getClass().getName());
        }
        return RawReply.ok(encoder.out.finish());
    }

    /** Encodes an answer that cannot fail. */
    static RawReply lastResort(Request request) {
        return builtIn(BuiltInAnswer.FAILED, request);
    }

    // Its stored data came in the body, whose own bound may be higher than the one on what an app writes.
    private static RawReply builtIn(BuiltInAnswer answer, Request request) {
        JsonWriter out = new JsonWriter(INITIAL_CAPACITY);
        out.segment(CANVAS);
        answer.writeTo(out);
        int end = out.size();
        out.segment(STORED_DATA);
        int start = out.size();
        if (!request.copyStoredData(out) || out.size() - start > MAX_BYTES) {
            out.truncate(end);
        }
        return RawReply.ok(out.segment(CLOSE).segment(CLOSE).finish());
    }

    private void shown(Answer.Shown shown) throws ReplyTooLargeException, UnwrittenReplyException {
        String name = shown.canvas().canvasName();
        out.segment(CANVAS);
        write(shown.content(), ReplyTooLargeException.Part.CONTENT, name);
        out.segment(STORED_DATA);
        write(written -> storedData(shown.canvas()), ReplyTooLargeException.Part.STORED_DATA, name);
        out.segment(CLOSE);
        if (shown.completed()) {
            out.segment(COMPLETED);
        }
        out.segment(CLOSE);
    }

    private void results(Answer.Results results) throws ReplyTooLargeException, UnwrittenReplyException {
        out.segment(RESULTS);
        write(results.results(), ReplyTooLargeException.Part.RESULTS, "");
        out.segment(CLOSE);
    }

    private void storedData(Canvas canvas) {
        out.segment(CANVAS_KEY).string(canvas.canvasName());
        StoredValues values = canvas.storedValues();
        if (!values.names().isEmpty()) {
            values.writeTo(out.segment(COMMA));
        }
        request.carryStoredData(out, values.names());
        out.segment(CLOSE);
    }

    private void write(Content content, ReplyTooLargeException.Part part, String canvas)
            throws ReplyTooLargeException, UnwrittenReplyException {
        int start = out.size();
        try {
            content.writeTo(out);
        } catch (OverlongJsonException e) {
            throw ReplyTooLargeException.uncounted(part, canvas);
        } catch (Throwable e) {
            throw new UnwrittenReplyException(canvas, e);
        }
        int bytes = out.size() - start;
        if (bytes > MAX_BYTES) {
            throw ReplyTooLargeException.of(part, canvas, bytes);
        }
    }
}
