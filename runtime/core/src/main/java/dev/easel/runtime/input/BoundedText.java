package dev.easel.runtime.input;

import java.util.regex.Pattern;

/**
 * A text that lets itself be looked at only so often. Java's expressions go back and try again, for some texts as often as there are atoms in
 * the world; each try looks at a character, so counting looks bounds the time that people can take with what they type. Only tries behind the
 * last character look at none: how many those are depends on the expression alone, which is not people's.
 */
final class BoundedText implements CharSequence {
    private static final long LEAST_LOOKS = 1_000_000;
    private static final int LOOKS_PER_CHARACTER = 4;

    private final String text;
    private long looks;

    private BoundedText(String text) {
        this.text = text;
        this.looks = LEAST_LOOKS + (long) LOOKS_PER_CHARACTER * text.length();
    }

    /** Tells whether the whole text matches. One for which that takes too long, or nests too deep to tell, does not. */
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedText(text)).matches();
        } catch (TooManyLooksException | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (--looks < 0) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyLooksException() {
            super(null, null, false, false);
        }
    }
}
