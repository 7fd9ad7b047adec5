package dev.easel.protocol.canvas;

/** A value of a closed set. */
interface Word {
    /**
     * Gives the value as Canvas Kit writes it.
     *
     * @return a word such as {@code full_width}
     */
    String word();
}
