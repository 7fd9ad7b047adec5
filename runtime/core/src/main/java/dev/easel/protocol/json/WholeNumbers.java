package dev.easel.protocol.json;

/** How whole numbers are written. */
final class WholeNumbers {
    private WholeNumbers() {}

    /** How many digits a number that is not negative has. */
    static int digits(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
