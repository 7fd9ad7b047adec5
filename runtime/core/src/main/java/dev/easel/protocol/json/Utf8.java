package dev.easel.protocol.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** What UTF-8 holds and what it does not. */
final class Utf8 {
    private static final int CHUNK = 1_024;
    private static final int REPLACEMENT = 0xFFFD;

    private Utf8() {}

    /** The character at an index of a text; for half of a pair, U+FFFD. */
    static int codePoint(String text, int index) {
        int codePoint = text.codePointAt(index);
        boolean half = codePoint < 0x10000 && Character.isSurrogate((char) codePoint);
        return half ? REPLACEMENT : codePoint;
    }

    /** Tells UTF-8 from other bytes: Jackson takes overlong forms and encoded surrogates, and in what it skips looks at nothing. */
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
