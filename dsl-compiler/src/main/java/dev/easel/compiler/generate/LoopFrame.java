package dev.easel.compiler.generate;

/** A loop over a list or map while it is written: its body may ask for the position, and only then Java counts. */
final class LoopFrame {
    private final String index;
    private final String list;
    private boolean counted;
    private boolean captured;

    LoopFrame(String index, String list) {
        this.index = index;
        this.list = list;
    }

    /** The variable that counts from 0. */
    String index() {
        counted = true;
        return index;
    }

    /** The variable of the list. */
    String list() {
        return list;
    }

    /** Notes that a lambda reads the position. */
    void capture() {
        captured = true;
    }

    /** Whether a lambda reads the position, which the variable that counts cannot be then. */
    boolean isCaptured() {
        return captured;
    }

    /** Whether anything asked for the position. */
    boolean isCounted() {
        return counted;
    }
}
