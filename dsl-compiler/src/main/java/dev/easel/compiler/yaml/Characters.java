package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;

/** Which characters a definition may hold: all that JSON can send and people can see, and line breaks and tabs. */
final class Characters {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int MANY = 100;

    private Characters() {}

    /** Whether every character of the file may stand there; the first hundred that may not are said. */
    static boolean check(SourceFile file, Diagnostics said) {
        String text = file.text();
        int found = 0;
        for (int i = 0; i < text.length() && found < MANY; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isAllowed(c) && c != BYTE_ORDER_MARK) {
                continue;
            }
            found++;
            said.add(mistake(c, file.span(i, i + Character.charCount(c))));
        }
        return found == 0;
    }

    /** Says which characters of a scalar, written as escapes, no text can hold; the first hundred, if there are more. */
    static void check(YamlScalar scalar, Diagnostics said) {
        String text = scalar.text();
        int found = 0;
        for (int i = 0; i < text.length() && found < MANY; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                found++;
                said.add(mistake(c, scalar.span(i, i + 1)));
            }
        }
    }

    private static Diagnostic mistake(int c, SourceSpan span) {
        return Diagnostic.of(DiagnosticCode.CHARACTER_NOT_ALLOWED, span, describe(c) + " cannot stand in a definition");
    }

    private static boolean isAllowed(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    private static String describe(int c) {
        return "U+%04X, %s,".formatted(c, kind(c));
    }

    private static String kind(int c) {
        if (c == BYTE_ORDER_MARK) {
            return "a byte-order mark inside the file";
        }
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half ? "half of a surrogate pair" : Character.isISOControl(c) ? "a control character" : "a noncharacter";
    }
}
