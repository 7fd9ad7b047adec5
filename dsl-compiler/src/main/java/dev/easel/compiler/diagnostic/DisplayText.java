package dev.easel.compiler.diagnostic;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Text as a terminal shows it: how wide each character is, and nothing in it that a terminal would obey. */
final class DisplayText {
    private static final String TAB = "    ";
    private static final String REPLACEMENT = "\uFFFD";
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private DisplayText() {}

    /** The text with tabs as blanks, and with U+FFFD for control characters and for those that turn the direction of text. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(shown(c)));
        return shown.toString();
    }

    private static String shown(int c) {
        if (c == '\t') {
            return TAB;
        }
        boolean obeyed = Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_JOINER
                || Character.getType(c) == Character.SURROGATE
                || c == 0x2028
                || c == 0x2029;
        return obeyed ? REPLACEMENT : Character.toString(c);
    }

    /** How many columns a text takes that is {@linkplain #shown shown}. */
    static int width(String shown) {
        return shown.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == ZERO_WIDTH_JOINER) {
            return 0;
        }
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF60 || c >= 0x3000 && c <= 0x303E;
        boolean picture = c >= 0x1F300 && c <= 0x1FAFF;
        boolean wide = c >= 0x1100 && WIDE.contains(UnicodeScript.of(c)) && !(c >= 0xFF61 && c <= 0xFFDC);
        return fullWidth || picture || wide ? 2 : 1;
    }
}
