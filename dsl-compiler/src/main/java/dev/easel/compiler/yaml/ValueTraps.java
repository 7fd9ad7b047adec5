package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;

/** Finds values that YAML reads without a word, and otherwise than people who wrote them meant. */
final class ValueTraps {
    private final SourceFile file;
    private final Diagnostics said;

    ValueTraps(SourceFile file, Diagnostics said) {
        this.file = file;
        this.said = said;
    }

    void check(YamlScalar key, YamlScalar value, boolean flow) {
        if (value.style() != YamlScalar.Style.PLAIN) {
            return;
        }
        if (value.isAbsent() && flow && !hasColon(key)) {
            valueCutByComma(key);
        } else if (!flow) {
            valueCutByComment(value.isAbsent() ? key : value, value);
        }
    }

    private boolean hasColon(YamlScalar key) {
        String text = file.text();
        int at = end(key.span());
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    private void valueCutByComma(YamlScalar key) {
        said.add(
                Diagnostic.of(DiagnosticCode.NEEDS_QUOTES, key.span(), "`" + key.text() + "` is a key without a value")
                        .note(
                                "inside `{ }` a comma ends a value: a text that holds one needs quotes, {label: \"Yes, please\"}"));
    }

    private void valueCutByComment(YamlScalar before, YamlScalar value) {
        String line = file.line(before.span().endLine());
        int from = line.offsetByCodePoints(
                0, Math.min(before.span().endColumn() - 1, line.codePointCount(0, line.length())));
        int hash = commentStart(line, from, value.isAbsent());
        if (hash < 0) {
            return;
        }
        int lineStart = file.index(before.span().endLine(), 1);
        SourceSpan rest =
                file.span(lineStart + hash, lineStart + line.stripTrailing().length());
        said.add(value.isAbsent() ? wholeTextGone(before, rest) : textCut(value, rest));
    }

    /** The index of a `#` that comes straight before a character, as no one writes comments. */
    private static int commentStart(String line, int from, boolean afterColon) {
        int at = from;
        if (afterColon && at < line.length() && line.charAt(at) == ':') {
            at++;
        }
        int blanks = at;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        boolean comment = at > blanks && at + 1 < line.length() && line.charAt(at) == '#';
        return comment && " \t#!-=".indexOf(line.charAt(at + 1)) < 0 ? at : -1;
    }

    private Diagnostic wholeTextGone(YamlScalar key, SourceSpan rest) {
        String quoted = Quoting.quoted(rest.text());
        return Diagnostic.of(
                        DiagnosticCode.NEEDS_QUOTES,
                        rest,
                        "YAML takes this for a comment, so `" + key.text() + "` has no value")
                .note("write: " + key.text() + ": " + quoted)
                .fixedBy(new Fix(rest, quoted));
    }

    private Diagnostic textCut(YamlScalar value, SourceSpan rest) {
        SourceSpan whole = value.span().to(rest);
        String quoted = Quoting.quoted(whole.text());
        return Diagnostic.of(DiagnosticCode.CUT_BY_COMMENT, rest, "YAML takes this for a comment")
                .note("if it belongs to the text, write: " + quoted)
                .note("if it is a comment, leave a blank after the `#`")
                .fixedBy(new Fix(whole, quoted));
    }

    private int end(SourceSpan span) {
        return file.index(span.endLine(), span.endColumn());
    }
}
