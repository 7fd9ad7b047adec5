package dev.easel.cli;

/** What the command line ends with. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;
    /** The definition has mistakes, or the app's reply is no canvas. */
    static final int MISTAKES = 1;
    /** The command cannot be followed as it was written. */
    static final int USAGE = 2;
    /** The Java that there is cannot do it; the launcher ends with the same. */
    static final int UNAVAILABLE = 69;
    /** A mistake in Easel itself. */
    static final int UNEXPECTED = 70;
    /** The output could not be written, or not all of it. */
    static final int UNWRITTEN = 74;

    private ExitCode() {}
}
