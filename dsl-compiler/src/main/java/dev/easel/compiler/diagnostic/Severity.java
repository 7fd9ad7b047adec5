package dev.easel.compiler.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** Something that must be changed: no Java is made. */
    ERROR,
    /** Something that works and is probably not what was meant. */
    WARNING,
    /** Something that works and could be better. */
    HINT;

    /** The word shown to people and to other tools. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }
}
