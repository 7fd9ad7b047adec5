package dev.easel.runtime;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a service: rings each alarm that is not put out before it is due. Nearly all are, long before, so what has to be cheap is
 * to set one and to put it out: neither wakes the clock's thread, which looks at all alarms there are once a second and when one is due. An
 * ordinary timer is woken by every alarm that is the first of its queue.
 */
final class Deadlines implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final long start = System.nanoTime();
    private final Set<Alarm> armed = ConcurrentHashMap.newKeySet();
    private volatile long looksAt = NEVER;
    private volatile boolean closed;
    private @Nullable Thread thread;

    /** What is due when. */
    static final class Alarm {
        private final Runnable overrun;
        private final long due;

        private Alarm(Runnable overrun, long due) {
            this.overrun = overrun;
            this.due = due;
        }
    }

    /** Has something run once its time is over, on the clock's thread; it must not throw. */
    Alarm arm(Runnable overrun, Duration after) {
        Alarm alarm = new Alarm(overrun, now() + after.toNanos());
        if (closed) {
            return alarm;
        }
        armed.add(alarm);
        // Whoever writes `looksAt` looks at the alarms once more afterwards: one of the two sees the other.
        if (alarm.due < looksAt) {
            wake();
        }
        return alarm;
    }

    /** Puts an alarm out; one that is ringing goes on. */
    void disarm(Alarm alarm) {
        armed.remove(alarm);
    }

    /** Sets no more alarms; those that are set ring, and then the thread ends. */
    @Override
    public synchronized void close() {
        closed = true;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    private synchronized void wake() {
        if (thread != null) {
            LockSupport.unpark(thread);
            return;
        }
        thread = new Thread(this::keepTime, "easel-deadlines");
        thread.setDaemon(true);
        thread.start();
    }

    private void keepTime() {
        try {
            long used = now();
            do {
                ring();
                await(Math.min(earliest(), now() + LOOK_NANOS));
                used = armed.isEmpty() ? used : now();
            } while (!isOver(used) || !leaves());
        } finally {
            forget();
        }
    }

    private boolean isOver(long used) {
        return closed || now() - used > IDLE_NANOS;
    }

    private void ring() {
        long now = now();
        for (Alarm alarm : armed) {
            if (alarm.due <= now && armed.remove(alarm)) {
                alarm.overrun.run();
                // an interrupted thread does not park any more
                Thread.interrupted();
            }
        }
    }

    private void await(long next) {
        looksAt = next;
        if (earliest() >= next && !(closed && armed.isEmpty())) {
            LockSupport.parkNanos(this, next - now());
        }
    }

    private long earliest() {
        long earliest = NEVER;
        for (Alarm alarm : armed) {
            earliest = Math.min(earliest, alarm.due);
        }
        return earliest;
    }

    private synchronized boolean leaves() {
        looksAt = NEVER;
        if (!armed.isEmpty()) {
            return false;
        }
        thread = null;
        return true;
    }

    // A thread that was killed by what it rang is followed by another.
    private synchronized void forget() {
        if (thread == Thread.currentThread()) {
            thread = null;
            looksAt = NEVER;
        }
    }

    private long now() {
        return System.nanoTime() - start;
    }
}
