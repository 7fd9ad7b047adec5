package dev.easel.runtime.http;

import java.time.Duration;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/**
 * The moment by which a body must have arrived. An idle timeout alone lets a client send a byte now and then for ever; here it
 * shrinks to what is left.
 */
final class ReadDeadline {
    private static final long SLACK_MILLIS = 50;

    private final long end;
    private final EndPoint endPoint;
    private boolean armed;

    private ReadDeadline(long end, EndPoint endPoint) {
        this.end = end;
        this.endPoint = endPoint;
    }

    static ReadDeadline after(Duration timeout, Request request) {
        EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
        return new ReadDeadline(System.nanoTime() + timeout.toNanos(), endPoint);
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /**
     * Has whoever waits for the body woken soon after the time is over. Not at once: a client that still sends is met by whoever reads,
     * and a connection that expires while its answer is being written would lose the answer.
     */
    void arm() {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        endPoint.setIdleTimeout(Math.max(0, left) + SLACK_MILLIS);
        armed = true;
    }

    /** Goes back to the idle timeout that holds outside of bodies. Most bodies come at once, and their connection's timer is left alone. */
    void disarm() {
        if (armed) {
            endPoint.setIdleTimeout(ServerLimits.IDLE_TIMEOUT.toMillis());
            armed = false;
        }
    }
}
