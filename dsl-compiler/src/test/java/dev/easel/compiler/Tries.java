package dev.easel.compiler;

/**
 * How many random tries a test makes: what {@code -Deasel.fuzz.tries} says, or its own number; {@code -Deasel.fuzz.percent} makes it fewer
 * where another run makes them all.
 */
public final class Tries {
    private static final int PERCENT = Integer.getInteger("easel.fuzz.percent", 100);

    private Tries() {}

    /** The tries of a test that makes so many unless it is told otherwise. */
    public static int of(int usual) {
        return Integer.getInteger("easel.fuzz.tries", Math.max(1, usual * PERCENT / 100));
    }

    /** So much of a large number. */
    public static int share(int all) {
        return Math.max(1, all * PERCENT / 100);
    }
}
