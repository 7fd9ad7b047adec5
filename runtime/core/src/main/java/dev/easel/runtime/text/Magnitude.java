package dev.easel.runtime.text;

import java.math.BigDecimal;

/** How large a number is, which can take more digits than any memory holds. */
final class Magnitude {
    private static final int MOST_ZEROS = 1_000;

    private Magnitude() {}

    /** The number in plain digits; with an exponent if that could take more than a thousand zeros. */
    static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    /** Whether it is so large that its last zeros are not written out. */
    static boolean isHuge(BigDecimal number) {
        return number.signum() != 0 && -(long) number.scale() > MOST_ZEROS;
    }

    /** Whether nothing is left of it if it is rounded to so many digits after the point. */
    static boolean isNothing(BigDecimal number, int digits) {
        return number.abs().compareTo(BigDecimal.valueOf(5, digits + 1)) < 0;
    }
}
