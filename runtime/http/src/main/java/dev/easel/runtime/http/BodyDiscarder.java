package dev.easel.runtime.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Reads on after a refusal, by the same deadline, and drops what comes: closing on a client that still sends would reset the
 * connection, and the client would not see why it was refused.
 */
final class BodyDiscarder implements Runnable {
    private final Request request;
    private final ReadDeadline deadline;
    private final Callback callback;

    BodyDiscarder(Request request, ReadDeadline deadline, Callback callback) {
        this.request = request;
        this.deadline = deadline;
        this.callback = callback;
    }

    @Override
    public void run() {
        while (!deadline.isOver()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                deadline.arm();
                request.demand(this);
                return;
            }
            chunk.release();
            if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                break;
            }
        }
        callback.succeeded();
    }
}
