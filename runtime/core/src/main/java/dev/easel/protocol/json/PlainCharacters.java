package dev.easel.protocol.json;

/**
 * Characters that are written as they stand, all of them ASCII.
 *
 * @param others for each character up to U+00FF 0 if it is one of them, else 1; a record because the JIT takes the fields of a set that is a constant for
 *     constants as well
 */
record PlainCharacters(byte[] others) {
    private static final int SIZE = 0x100;
    private static final int ASCII = 0x80;

    /** What stands in a JSON string as it is. */
    static final PlainCharacters OF_JSON = ofJson();

    private static PlainCharacters ofJson() {
        byte[] others = new byte[SIZE];
        for (int c = 0; c < SIZE; c++) {
            others[c] = (byte) (c < ' ' || c == '"' || c == '\\' || c >= ASCII ? 1 : 0);
        }
        return new PlainCharacters(others);
    }

    /** The same without some of them. */
    PlainCharacters without(char... signs) {
        byte[] more = others.clone();
        for (char sign : signs) {
            more[sign] = 1;
        }
        return new PlainCharacters(more);
    }

    boolean contains(char c) {
        return c < SIZE && others[c] == 0;
    }

    /** Where the first of a text's characters stands that is none of them, looked for from an index on; the text's length if there is none. */
    int end(String text, int from) {
        int length = text.length();
        // behind a character that is none, the next is often near
        if (from == 0 && areAllOf(text)) {
            return length;
        }
        int end = from;
        while (end < length && contains(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // nearly always they are: without a branch for each character it takes two thirds of the time
    private boolean areAllOf(String text) {
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // what is behind U+00FF is none of them, whatever its low byte is
            other |= others[c & 0xFF] | c >> 8;
        }
        return other == 0;
    }
}
