package dev.easel.protocol.request;

import java.time.Instant;

/** Keeps the time of one request. */
public interface Watch {
    /** The end of the year 9999, where nobody keeps the time: far off, and any reckoning with it fits in a long. */
    Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    /** Keeps no time. */
    Watch NONE = new Watch() {
        @Override
        public void entering(UserCode code) {
            // nobody waits
        }

        @Override
        public Instant deadline() {
            return NEVER;
        }
    };

    /**
     * Is told that the request comes to code of the app's author, by the thread that runs it. The budget of the first counts for all that
     * follow.
     *
     * @param code what is about to run
     */
    void entering(UserCode code);

    /**
     * Says until when an answer is waited for.
     *
     * @return a moment by the service's clock; {@link #NEVER} before the request has come to any such code
     */
    Instant deadline();
}
