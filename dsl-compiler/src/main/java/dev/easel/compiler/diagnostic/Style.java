package dev.easel.compiler.diagnostic;

/** Colours of diagnostics on a terminal, or none. */
enum Style {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String GREEN = "\u001B[1;32m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[1;34m";

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(RED, text);
            case WARNING -> paint(YELLOW, text);
            case HINT -> paint(GREEN, text);
        };
    }

    String message(String text) {
        return paint(BOLD, text);
    }

    String frame(String text) {
        return paint(BLUE, text);
    }

    String mark(char mark, Severity severity, String text) {
        return mark == '^' ? severity(severity, text) : paint(BLUE, text);
    }

    private String paint(String colour, String text) {
        return this == PLAIN || text.isEmpty() ? text : colour + text + RESET;
    }
}
