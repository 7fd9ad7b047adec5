package dev.easel.runtime.text;

/** Cuts texts where people see an end of a character: not within a pair of surrogates, an emoji of several, or before an accent. */
final class Truncation {
    private static final String ELLIPSIS = "…";
    private static final int JOINER = 0x200D;

    private Truncation() {}

    static String of(String text, long most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        if (most <= 0) {
            return "";
        }
        int end = text.offsetByCodePoints(0, (int) most - 1);
        while (end > 0 && isWithinCharacter(text, end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        while (end > 0 && Texts.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static boolean isWithinCharacter(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return before == JOINER || continues(after) || isFlag(after) && flagsBefore(text, at) % 2 == 1;
    }

    private static boolean continues(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> character == JOINER || isSkinTone(character) || isTag(character);
        };
    }

    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    // The letters after a black flag that make it England's, Scotland's or Wales'.
    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }

    // Two of these letters make a flag.
    private static boolean isFlag(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }

    private static int flagsBefore(String text, int at) {
        int count = 0;
        for (int i = at; i > 0 && isFlag(text.codePointBefore(i)); i -= 2) {
            count++;
        }
        return count;
    }
}
