package dev.easel.runtime.http;

import dev.easel.runtime.Refusal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

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
    private byte[] bytes;
    private int size;

    BodyReader(Exchange exchange, int limit, Consumer<byte[]> receiver) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.limit = limit;
        this.receiver = receiver;
        // What a client announces is not what it sends: memory is taken as bytes arrive.
        this.bytes = new byte[(int) Math.max(0, Math.min(request.getLength(), INITIAL_CAPACITY))];
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
                refuse(chunk.getFailure() instanceof TimeoutException ? Refusal.TIMEOUT : Refusal.BAD_MESSAGE);
                return;
            }
            if (isComplete(chunk)) {
                return;
            }
        }
    }

    private void await() {
        if (exchange.deadline().isOver()) {
            refuse(Refusal.TIMEOUT);
            return;
        }
        exchange.deadline().arm();
        request.demand(this);
    }

    private boolean isComplete(Content.Chunk chunk) {
        boolean last = chunk.isLast();
        boolean fits = append(chunk.getByteBuffer());
        chunk.release();
        if (!fits) {
            refuse(Refusal.TOO_LARGE);
        } else if (last) {
            exchange.deadline().disarm();
            receiver.accept(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
        }
        return last || !fits;
    }

    private boolean append(ByteBuffer piece) {
        int length = piece.remaining();
        if (length > limit - size) {
            return false;
        }
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, capacityFor(size + length));
        }
        piece.get(bytes, size, length);
        size += length;
        return true;
    }

    private int capacityFor(int needed) {
        long doubled = Math.max(2L * bytes.length, INITIAL_CAPACITY);
        return (int) Math.min(limit, Math.max(needed, doubled));
    }

    private void refuse(Refusal refusal) {
        exchange.refuse(refusal);
    }
}
