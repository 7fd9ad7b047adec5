package dev.easel.compiler.proof;

import java.util.Locale;

/** Strings as definitions write them. */
final class Written {
    private Written() {}

    /** The text in which {@code ${} stands for itself. */
    static String literally(String text) {
        return text.replace("${", "$${");
    }

    /** The text between double quotes, as JSON and YAML read it; with {@code ascii} nothing else is left as it is. */
    static String quoted(String text, boolean ascii) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), ascii, quoted);
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, boolean ascii, StringBuilder quoted) {
        switch (c) {
            case '"', '\\' -> quoted.append('\\').append(c);
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (c == '\uFEFF' || c < ' ' || ascii && c > '~') {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    quoted.append(c);
                }
            }
        }
    }
}
