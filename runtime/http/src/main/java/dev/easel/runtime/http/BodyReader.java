package dev.easel.runtime.http;

import dev.easel.runtime.Refusal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body of at most so many bytes by a deadline, and refuses any other. Runs again whenever more has arrived, so that a slow
 * client holds no thread.
 */
final class BodyReader implements Runnable {
    private static final int INITIAL_CAPACITY = 4_096;

    private final Exchange exchange;
    private final Request request;
    private final int limit;
    private final Consumer<byte[]> receiver;
    private byte[] bytes = {};
    private int size;

    BodyReader(Exchange exchange, int limit, Consumer<byte[]> receiver) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.limit = limit;
        this.receiver = receiver;
    }

    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                await();
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                refuse(isLate(chunk.getFailure()) ? Refusal.TIMEOUT : Refusal.BAD_MESSAGE);
                return;
            }
            if (isComplete(chunk)) {
                return;
            }
            if (exchange.deadline().isOver()) {
                refuse(Refusal.TIMEOUT);
                return;
            }
        }
    }

    // Whatever a read fails with once the time is over, the body is late: the connection may be failed by more than one
    // clock.
    private boolean isLate(Throwable failure) {
        return failure instanceof TimeoutException || exchange.deadline().isOver();
    }

    private void await() {
        exchange.deadline().arm();
        request.demand(this);
    }

    private boolean isComplete(Content.Chunk chunk) {
        boolean last = chunk.isLast();
        Refusal refusal = append(chunk.getByteBuffer());
        chunk.release();
        if (refusal != null) {
            refuse(refusal);
        } else if (last) {
            exchange.deadline().disarm();
            receiver.accept(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
        }
        return last || refusal != null;
    }

    private @Nullable Refusal append(ByteBuffer piece) {
        int length = piece.remaining();
        if (length > limit - size) {
            return Refusal.TOO_LARGE;
        }
        if (length > bytes.length - size) {
            int capacity = capacityFor(size + length);
            if (!exchange.memory().growTo(capacity)) {
                return Refusal.BUSY;
            }
            bytes = Arrays.copyOf(bytes, capacity);
        }
        piece.get(bytes, size, length);
        size += length;
        return null;
    }

    // What a client announces is not what it sends: memory is taken as bytes arrive.
    private int capacityFor(int needed) {
        long announced = request.getLength() < 0 ? INITIAL_CAPACITY : request.getLength();
        long generous = Math.max(2L * bytes.length, Math.min(announced, INITIAL_CAPACITY));
        return (int) Math.min(limit, Math.max(needed, generous));
    }

    private void refuse(Refusal refusal) {
        exchange.refuse(refusal);
    }
}
