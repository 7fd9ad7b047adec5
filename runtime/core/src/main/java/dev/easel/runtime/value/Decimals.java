package dev.easel.runtime.value;

import java.math.BigDecimal;

/** Sums of decimals, within bounds: those of java.math write out every zero between two numbers, however many. */
public final class Decimals {
    private static final int MOST_ZEROS = 10_000;

    private Decimals() {}

    /**
     * Adds two numbers.
     *
     * @param one a number
     * @param other a number
     * @return their sum, exactly
     * @throws ArithmeticException if their scales are more than 10,000 apart
     */
    public static BigDecimal add(BigDecimal one, BigDecimal other) {
        checkScales(one, other);
        return one.add(other);
    }

    /**
     * Subtracts a number from another.
     *
     * @param one a number
     * @param other what is taken from it
     * @return their difference, exactly
     * @throws ArithmeticException if their scales are more than 10,000 apart
     */
    public static BigDecimal subtract(BigDecimal one, BigDecimal other) {
        checkScales(one, other);
        return one.subtract(other);
    }

    private static void checkScales(BigDecimal one, BigDecimal other) {
        if (Math.abs((long) one.scale() - other.scale()) > MOST_ZEROS) {
            throw new ArithmeticException("decimals too far apart");
        }
    }
}
