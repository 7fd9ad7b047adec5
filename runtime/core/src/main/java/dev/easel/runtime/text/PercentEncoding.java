package dev.easel.runtime.text;

/** Percent-encoding of whatever may stand in a part of an address (RFC 3986, 2.1). */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";
    private static final int REPLACEMENT = 0xFFFD;
    private static final boolean[] UNRESERVED = unreserved();

    private PercentEncoding() {}

    private static boolean[] unreserved() {
        boolean[] unreserved = new boolean[0x80];
        for (int c = 0; c < unreserved.length; c++) {
            unreserved[c] = Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
        }
        return unreserved;
    }

    static String of(String text) {
        int plain = plain(text);
        return plain == text.length() ? text : encoded(text, plain);
    }

    /** How many characters at the start are unreserved: most texts are ids, which need no copy. */
    private static int plain(String text) {
        int i = 0;
        while (i < text.length() && isUnreserved(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isUnreserved(int codePoint) {
        return codePoint < UNRESERVED.length && UNRESERVED[codePoint];
    }

    private static String encoded(String text, int plain) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        int i = plain;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            append(codePoint, out);
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static void append(int codePoint, StringBuilder out) {
        if (isUnreserved(codePoint)) {
            out.append((char) codePoint);
        } else {
            encode(isHalfOfAPair(codePoint) ? REPLACEMENT : codePoint, out);
        }
    }

    // UTF-8 cannot hold one, nor can JSON, where it is replaced too.
    private static boolean isHalfOfAPair(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static void encode(int codePoint, StringBuilder out) {
        if (codePoint < 0x80) {
            octet(codePoint, out);
            return;
        }
        if (codePoint < 0x800) {
            octet(0xC0 | codePoint >> 6, out);
        } else {
            if (codePoint < 0x10000) {
                octet(0xE0 | codePoint >> 12, out);
            } else {
                octet(0xF0 | codePoint >> 18, out);
                octet(0x80 | codePoint >> 12 & 0x3F, out);
            }
            octet(0x80 | codePoint >> 6 & 0x3F, out);
        }
        octet(0x80 | codePoint & 0x3F, out);
    }

    private static void octet(int octet, StringBuilder out) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
    }
}
