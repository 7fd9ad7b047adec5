package dev.easel.runtime.http;

import java.time.Duration;

/**
 * What clients may take.
 *
 * @param connections how many connections are held at once; more wait to be accepted
 * @param headerBytes how long a request's first line and headers may be together
 * @param bodyMemory what the bodies in work may take together, in bytes
 * @param readTimeout how long a body may take to arrive
 * @param stopTimeout how long requests in flight may take once the server is being closed
 */
record ServerLimits(int connections, int headerBytes, long bodyMemory, Duration readTimeout, Duration stopTimeout) {
    /** How many threads run at most where there are no virtual ones. */
    static final int THREADS = 200;

    /** How long a connection may lie idle between requests: longer than load balancers keep theirs, so that they close first. */
    static final Duration IDLE_TIMEOUT = Duration.ofSeconds(75);

    /** How long handlers get to give up that were interrupted as the stop timeout was over. */
    static final Duration INTERRUPT_TIMEOUT = Duration.ofSeconds(1);
}
