package dev.easel.runtime.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Reads on after a refusal, by the same deadline, and drops what comes: closing on a client that still sends would reset the
 * connection, and the client would not see why it was refused.
 */
final class BodyDiscarder implements Runnable {
    // a client that has not read its answer by then does not mean to
    private static final long MAX_BYTES = 8L << 20;

    private final Request request;
    private final ReadDeadline deadline;
    private final Callback callback;
    private long dropped;

    BodyDiscarder(Request request, ReadDeadline deadline, Callback callback) {
        this.request = request;
        this.deadline = deadline;
        this.callback = callback;
    }

    @Override
    public void run() {
        while (!deadline.isOver() && dropped < MAX_BYTES) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                deadline.arm();
                request.demand(this);
                return;
            }
            dropped += chunk.remaining();
            chunk.release();
            if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                break;
            }
        }
        callback.succeeded();
    }
}
