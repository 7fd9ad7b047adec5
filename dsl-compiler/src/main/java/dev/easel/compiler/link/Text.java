package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.Optional;

/** Resolves what has a meaning inside texts: {@code ${...}} is an expression, {@code $${} a literal {@code ${}. */
final class Text {
    private static final String EXPRESSION = "${";
    private static final String LITERAL = "$${";

    private final YamlScalar scalar;
    private final Diagnostics said;

    Text(YamlScalar scalar, Diagnostics said) {
        this.scalar = scalar;
        this.said = said;
    }

    /** The text as it is sent; nothing, and a diagnostic, if it holds an expression. */
    Optional<String> resolve() {
        return resolve("to show the characters themselves, write $${");
    }

    /** The same; the note says what to do about an expression. */
    Optional<String> resolve(String note) {
        String text = scalar.text();
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(LITERAL, at)) {
                resolved.append(EXPRESSION);
                at += LITERAL.length();
            } else if (text.startsWith(EXPRESSION, at)) {
                refuse(at, note);
                return Optional.empty();
            } else {
                resolved.append(text.charAt(at++));
            }
        }
        return Optional.of(resolved.toString());
    }

    private void refuse(int start, String note) {
        int close = scalar.text().indexOf('}', start);
        int end = close < 0 ? scalar.text().length() : close + 1;
        said.add(Diagnostic.of(
                        DiagnosticCode.NOT_YET,
                        scalar.span(start, end),
                        "an expression in a text is part of the Easel language but this version of the compiler does not have it yet")
                .note(note));
    }
}
