package dev.easel.runtime.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Closes connections on which a request's headers trickle in: an idle timeout alone lets a client send a byte now and then for ever.
 * Each connection is looked at once in a period; headers that have begun by one look and are not complete by the next are too slow.
 */
final class HeaderWatch implements Connection.Listener {
    private final ServerConnector connector;
    private final long period;

    HeaderWatch(ServerConnector connector, Duration period) {
        this.connector = connector;
        this.period = period.toMillis();
    }

    @Override
    public void onOpened(Connection connection) {
        schedule(connection, new Look(0, 0, true, 0));
    }

    private void schedule(Connection connection, Look last) {
        connector.getScheduler().schedule(() -> look(connection, last), period, TimeUnit.MILLISECONDS);
    }

    private void look(Connection connection, Look last) {
        if (!connection.getEndPoint().isOpen()) {
            return;
        }
        Look now = last.next(connection);
        if (now.partial() >= 2) {
            connection.getEndPoint().close();
            return;
        }
        schedule(connection, now);
    }

    /**
     * What was seen.
     *
     * @param requests how many requests had complete headers
     * @param bytes how many bytes had come
     * @param idle whether all of them had been answered
     * @param partial at how many looks in a row some of the next request's headers had come, and not all
     */
    private record Look(long requests, long bytes, boolean idle, int partial) {
        Look next(Connection connection) {
            long seen = connection.getMessagesIn();
            long received = connection.getBytesIn();
            // More answers than requests: some were interim ones.
            boolean answered = connection.getMessagesOut() >= seen;
            boolean waiting = idle && answered && seen == requests;
            boolean begun = waiting && (partial > 0 || received > bytes);
            return new Look(seen, received, answered, begun ? partial + 1 : 0);
        }
    }
}
