package dev.easel.protocol.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a segment; a record because the JIT takes the fields of records for constants, and so the length of a segment that is one.
 *
 * @param bytes the text in UTF-8
 * @param words the same as words, the last filled up with zeros; none if they are many
 */
record Utf8Segment(byte[] bytes, long[] words) implements Segment {
    /** How many bytes behind a segment may be overwritten when it is copied. */
    static final int OVERRUN = Long.BYTES - 1;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    // bytes; a few words are copied in less time than a call of arraycopy takes
    private static final int SHORT = 64;

    private static final long[] NO_WORDS = {};

    static Utf8Segment of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Utf8Segment(bytes, bytes.length > SHORT ? NO_WORDS : words(bytes));
    }

    private static long[] words(byte[] bytes) {
        long[] words = new long[(bytes.length + OVERRUN) / Long.BYTES];
        byte[] whole = Arrays.copyOf(bytes, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) WORDS.get(whole, i * Long.BYTES);
        }
        return words;
    }

    /** Copies it there. Up to {@link #OVERRUN} bytes behind it may become 0, for which there has to be room. */
    void copyTo(byte[] target, int at) {
        if (words.length == 0) {
            System.arraycopy(bytes, 0, target, at, bytes.length);
            return;
        }
        for (int i = 0; i < words.length; i++) {
            WORDS.set(target, at + i * Long.BYTES, words[i]);
        }
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
