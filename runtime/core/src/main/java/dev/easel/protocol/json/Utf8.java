package dev.easel.protocol.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from other bytes. Jackson takes overlong forms and encoded surrogates, and in what it skips looks at nothing. */
final class Utf8 {
    private static final int CHUNK = 1_024;

    private Utf8() {}

    static boolean isWellFormed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(Math.min(bytes.length + 1, CHUNK));
        CoderResult result;
        do {
            decoded.clear();
            result = decoder.decode(in, decoded, true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
