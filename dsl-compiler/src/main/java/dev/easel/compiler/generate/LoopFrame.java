package dev.easel.compiler.generate;

/** A loop over a list or map while it is written: its body may ask for the position, and only then Java counts. */
final class LoopFrame {
    private final String index;
    private final String list;
    private boolean counted;

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

    /** Whether anything asked for the position. */
    boolean isCounted() {
        return counted;
    }
}
