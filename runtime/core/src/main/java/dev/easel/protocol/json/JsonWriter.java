package dev.easel.protocol.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes UTF-8 JSON into one growing buffer, from pre-encoded segments and values that it escapes. Not for use by several threads. */
public final class JsonWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int REPLACEMENT = 0xFFFD;

    private byte[] buffer;
    private int size;

    /**
     * Makes an empty writer.
     *
     * @param capacity how many bytes it holds before it has to grow
     */
    public JsonWriter(int capacity) {
        buffer = new byte[capacity];
    }

    /**
     * Writes a segment as it stands.
     *
     * @param segment pre-encoded JSON
     * @return this
     */
    public JsonWriter segment(Segment segment) {
        byte[] bytes = segment.bytes();
        return copy(bytes, 0, bytes.length);
    }

    /**
     * Copies a piece of JSON that was received.
     *
     * @param source the bytes that hold it
     * @param span where it lies in them
     * @return this
     */
    public JsonWriter copy(byte[] source, ByteSpan span) {
        return copy(source, span.start(), span.end());
    }

    /**
     * Writes a text as a JSON string, quotes included. What JSON cannot hold as it is gets escaped; a surrogate without its partner,
     * which UTF-8 cannot hold, becomes U+FFFD.
     *
     * @param text any text
     * @return this
     */
    public JsonWriter string(String text) {
        reserve(text.length() + 2);
        put('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (!Character.isSurrogate(c)) {
                multiByte(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                multiByte(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                multiByte(REPLACEMENT);
            }
        }
        reserve(1);
        put('"');
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return this
     */
    public JsonWriter integer(long number) {
        byte[] digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
        return copy(digits, 0, digits.length);
    }

    /**
     * Counts what has been written.
     *
     * @return bytes so far
     */
    public int size() {
        return size;
    }

    /**
     * Forgets what was written after a point.
     *
     * @param size an earlier {@link #size()}
     */
    public void truncate(int size) {
        this.size = Math.min(this.size, size);
    }

    /**
     * Gives what has been written, without copying it.
     *
     * @return the bytes; the writer must not be used any more
     */
    public ByteBuffer finish() {
        return ByteBuffer.wrap(buffer, 0, size).asReadOnlyBuffer();
    }

    private JsonWriter copy(byte[] source, int start, int end) {
        int length = end - start;
        reserve(length);
        System.arraycopy(source, start, buffer, size, length);
        size += length;
        return this;
    }

    private void ascii(char c) {
        if (c >= 0x20 && c != '"' && c != '\\') {
            reserve(1);
            put(c);
            return;
        }
        reserve(6);
        put('\\');
        switch (c) {
            case '"', '\\' -> put(c);
            case '\n' -> put('n');
            case '\r' -> put('r');
            case '\t' -> put('t');
            default -> {
                put('u');
                put('0');
                put('0');
                buffer[size++] = HEX[c >> 4];
                buffer[size++] = HEX[c & 0xF];
            }
        }
    }

    private void multiByte(int codePoint) {
        reserve(4);
        if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
        } else if (codePoint < 0x10000) {
            put(0xE0 | codePoint >> 12);
            put(0x80 | codePoint >> 6 & 0x3F);
        } else {
            put(0xF0 | codePoint >> 18);
            put(0x80 | codePoint >> 12 & 0x3F);
            put(0x80 | codePoint >> 6 & 0x3F);
        }
        put(0x80 | codePoint & 0x3F);
    }

    private void put(int b) {
        buffer[size++] = (byte) b;
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
