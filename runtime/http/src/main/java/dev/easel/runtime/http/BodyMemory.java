package dev.easel.runtime.http;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What the bodies in work may take together, counted before it is taken: more connections than the heap has room for may send one.
 * Short bodies are not counted: the limit of connections bounds them, and nobody who sends long ones can keep them out.
 */
final class BodyMemory {
    private static final long UNCOUNTED = 16 << 10;

    private final AtomicLong left;

    BodyMemory(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** Begins a share of nothing. */
    Share share() {
        return new Share(this);
    }

    private boolean take(long bytes) {
        return left.getAndUpdate(now -> now < bytes ? now : now - bytes) >= bytes;
    }

    /** What one body has taken. Used by one thread at a time. */
    static final class Share {
        private final BodyMemory memory;
        private long taken = 0;

        private Share(BodyMemory memory) {
            this.memory = memory;
        }

        /** Takes more, or nothing if there is not so much left. */
        boolean growTo(long bytes) {
            long counted = Math.max(0, bytes - UNCOUNTED);
            if (!memory.take(counted - taken)) {
                return false;
            }
            taken = counted;
            return true;
        }

        /** Gives everything back; a second time, nothing. */
        void release() {
            memory.left.addAndGet(taken);
            taken = 0;
        }
    }
}
