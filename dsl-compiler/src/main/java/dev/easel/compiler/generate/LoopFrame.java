package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;

/** A loop over a list or map while it is written: its body may ask for the position, and only then Java counts. */
final class LoopFrame {
    private final String index;
    private final CodeBlock list;
    private boolean counted;
    private boolean captured;

    LoopFrame(String index, CodeBlock list) {
        this.index = index;
        this.list = list;
    }

    /** The variable that counts from 0. */
    String index() {
        counted = true;
        return index;
    }

    /** The variable of the list. */
    CodeBlock list() {
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
