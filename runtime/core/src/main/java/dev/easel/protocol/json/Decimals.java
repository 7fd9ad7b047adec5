package dev.easel.protocol.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimals within bounds. One that is printed in full takes as many digits as its exponent says: {@code 1e999999999} would fill the memory
 * of whoever prints it.
 */
public final class Decimals {
    private static final int MAX_SCALE = 1_000;
    private static final int MAX_LENGTH = 1_000;

    private Decimals() {}

    /**
     * Prints a decimal in plain digits, trailing zeros included.
     *
     * @param number the number
     * @return its digits; if there would be more than a thousand zeros among them, as {@link BigDecimal#toString} prints it
     */
    public static String plain(BigDecimal number) {
        return isBounded(number) ? number.toPlainString() : number.toString();
    }

    /**
     * Reads a decimal.
     *
     * @param text digits, perhaps with a sign, a point and an exponent
     * @return the number, or null if the text is none or exceeds a thousand digits
     */
    public static @Nullable BigDecimal read(String text) {
        if (text.length() > MAX_LENGTH || text.chars().anyMatch(c -> c >= 0x80)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return isBounded(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static boolean isBounded(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_SCALE;
    }
}
