package dev.easel.protocol.json;

import dev.easel.runtime.text.Values;
import java.math.BigDecimal;

/** Numbers in plain digits. */
final class Digits {
    private static final Segment SMALLEST = Segment.of(Long.toString(Long.MIN_VALUE));
    private static final int MOST = 18;
    private static final long[] POWERS = powers();

    private Digits() {}

    private static long[] powers() {
        long[] powers = new long[MOST + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    static void write(long number, JsonWriter out) {
        // positions and counts mostly are so small
        if (number >= 0 && number < 10) {
            out.raw((char) ('0' + number));
            return;
        }
        if (number == Long.MIN_VALUE) {
            out.segment(SMALLEST);
            return;
        }
        if (number < 0) {
            out.raw('-');
        }
        long digits = Math.abs(number);
        out.digits(digits, count(digits));
    }

    static void write(BigDecimal number, JsonWriter out) {
        int scale = number.scale();
        if (scale <= 0 || scale > MOST || number.precision() > MOST) {
            out.escaped(Values.string(number));
            return;
        }
        if (number.signum() < 0) {
            out.raw('-');
        }
        // without the digits as a BigInteger
        long digits = Math.abs(number.scaleByPowerOfTen(scale).longValue());
        out.digits(digits, Math.max(count(digits), scale + 1), scale);
    }

    /** Fills bytes with the last digits of a number, and gives those before them. */
    static long fill(byte[] bytes, long number, int from, int to) {
        long rest = number;
        for (int at = to - 1; at >= from; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return rest;
    }

    private static int count(long number) {
        int count = 1;
        while (count <= MOST && number >= POWERS[count]) {
            count++;
        }
        return count;
    }
}
