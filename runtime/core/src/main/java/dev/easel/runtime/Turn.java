package dev.easel.runtime;

import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.protocol.request.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through an app. Once it comes to code of the app's author, the clock answers in place of a thread that is not
 * back in time: whoever is first answers, and what the other has is dropped.
 */
final class Turn implements Watch, Runnable {
    private final AppService app;
    private final Deadlines deadlines;
    private final Instant receivedAt;
    private final Consumer<RawReply> reply;
    private @Nullable Request request;
    private @Nullable Thread thread;
    private @Nullable UserCode first;
    private @Nullable UserCode last;
    private Deadlines.@Nullable Alarm alarm;
    private @Nullable Throwable thrown;
    private long enteredNanos;
    private boolean isOver;
    private boolean isLate;

    Turn(AppService app, Deadlines deadlines, Instant receivedAt, Consumer<RawReply> reply) {
        this.app = app;
        this.deadlines = deadlines;
        this.receivedAt = receivedAt;
        this.reply = reply;
    }

    /** Lets the app answer, on this thread. */
    void take(Request taken) {
        request = taken;
        RawReply answer;
        try {
            answer = app.answer(taken, this);
        } catch (Throwable e) {
            if (isFirst()) {
                throw e;
            }
            return;
        }
        if (isFirst()) {
            reply.accept(answer);
        }
    }

    @Override
    public void entering(UserCode code) {
        synchronized (this) {
            if (isLate) {
                throw new OverrunException();
            }
            last = code;
        }
        if (first == null) {
            first = code;
            thread = Thread.currentThread();
            enteredNanos = System.nanoTime();
            alarm = deadlines.arm(this, code.budget());
        }
    }

    @Override
    public Instant deadline() {
        return first == null ? NEVER : receivedAt.plus(first.budget());
    }

    /** Answers in place of code that has overrun its budget, on the clock's thread. */
    @Override
    public void run() {
        Request unanswered = Objects.requireNonNull(request);
        synchronized (this) {
            if (isOver) {
                return;
            }
            isLate = true;
            announce(unanswered);
        }
        try {
            reply.accept(late(unanswered));
        } catch (RuntimeException | Error e) {
            // nobody stands above the clock who would say so
            app.logNotTaken(e);
        }
    }

    /** Logs before the thread can log that it has ended; a log that fails leaves nobody without an answer. */
    private void announce(Request unanswered) {
        try {
            app.logLate(unanswered, this);
        } catch (RuntimeException e) {
            // there is nowhere left to say so
        } finally {
            Objects.requireNonNull(thread).interrupt();
        }
    }

    private RawReply late(Request unanswered) {
        try {
            return app.late(unanswered, first());
        } catch (VirtualMachineError e) {
            // it has been logged, and whoever waits is to have an answer
            return AppService.lastResort(unanswered);
        }
    }

    // Under one lock with the interrupt: a thread that gets through here cannot be interrupted for this request any
    // more.
    private boolean isFirst() {
        if (alarm == null) {
            return true;
        }
        deadlines.disarm(alarm);
        synchronized (this) {
            isOver = true;
            if (!isLate) {
                return true;
            }
        }
        // The thread's next request is not to find what was meant for this one.
        Thread.interrupted();
        app.logEnd(Objects.requireNonNull(request), this);
        return false;
    }

    /** Whether the request has been answered in place of code that had overrun its budget. */
    synchronized boolean isLate() {
        return isLate;
    }

    /** Notes what late code threw. */
    void endsWith(Throwable late) {
        thrown = late instanceof OverrunException ? null : late;
    }

    /** What late code threw, for the log, with a blank before it; nothing if it returned. */
    String ending() {
        return thrown == null ? "" : " thrown=" + thrown.getClass().getName();
    }

    /** The code whose budget counts. */
    UserCode first() {
        return Objects.requireNonNull(first);
    }

    /** The code that the request came to last, for the log, with a blank before it; nothing if it came to none. */
    synchronized String place() {
        return last == null ? "" : " " + last;
    }

    /** How long ago the request came to the first code. */
    Duration sinceEntered() {
        return Duration.ofNanos(System.nanoTime() - enteredNanos);
    }
}
