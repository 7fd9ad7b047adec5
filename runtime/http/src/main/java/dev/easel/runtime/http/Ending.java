package dev.easel.runtime.http;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request once both its answer is written and the thread that it was given to is back. Until then the request counts, against
 * the limit of connections and while the server stops, also where the answer was sent in place of a handler that still runs.
 */
final class Ending implements Callback {
    private final Callback callback;
    private final AtomicInteger open = new AtomicInteger(2);
    private volatile @Nullable Throwable failure;

    Ending(Callback callback) {
        this.callback = callback;
    }

    /** The thread is back. */
    void returned() {
        close();
    }

    @Override
    public void succeeded() {
        close();
    }

    @Override
    public void failed(Throwable cause) {
        failure = cause;
        close();
    }

    @Override
    public InvocationType getInvocationType() {
        return callback.getInvocationType();
    }

    private void close() {
        if (open.decrementAndGet() > 0) {
            return;
        }
        Throwable cause = failure;
        if (cause == null) {
            callback.succeeded();
        } else {
            callback.failed(cause);
        }
    }
}
