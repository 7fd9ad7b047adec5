package dev.easel.protocol.json;

/** Percent-encoding of whatever may stand in a part of an address (RFC 3986, 2.1). */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";
    private static final boolean[] UNRESERVED = unreserved();

    private PercentEncoding() {}

    private static boolean[] unreserved() {
        boolean[] unreserved = new boolean[0x80];
        for (int c = 0; c < unreserved.length; c++) {
            unreserved[c] = Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
        }
        return unreserved;
    }

    static void write(String value, JsonWriter out) {
        int length = value.length();
        int i = out.plain(value, 0, UNRESERVED);
        while (i < length) {
            int codePoint = JsonWriter.codePoint(value, i);
            encode(codePoint, out);
            i = out.plain(value, i + Character.charCount(codePoint), UNRESERVED);
        }
    }

    private static void encode(int codePoint, JsonWriter out) {
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

    /** Writes one octet. */
    static void octet(int octet, JsonWriter out) {
        out.raw('%');
        out.raw(HEX.charAt(octet >> 4));
        out.raw(HEX.charAt(octet & 0xF));
    }
}
