package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.function.Consumer;

/**
 * Diagnostics as JSON for other tools: one array over all files.
 *
 * <p>Each entry has {@code file}, {@code line}, {@code column}, {@code endLine}, {@code endColumn} (from 1, in code points, the end
 * exclusive), {@code code}, {@code severity} ({@code error}, {@code warning} or
 * {@code hint}), {@code message}, {@code explanation}, {@code notes} and {@code related}, and where there
 * are any {@code suggestion} and {@code fix}, whose {@code replacement} goes between its own line and column numbers.
 */
public final class DiagnosticJson {
    private final StringBuilder json = new StringBuilder();

    private DiagnosticJson() {}

    /** The array, ending with a line break. */
    public static String format(List<Diagnostic> diagnostics) {
        DiagnosticJson format = new DiagnosticJson();
        format.array(diagnostics, format::diagnostic);
        return format.json.append('\n').toString();
    }

    private void diagnostic(Diagnostic diagnostic) {
        json.append('{');
        place(diagnostic.span());
        member("code", diagnostic.code().code());
        member("severity", diagnostic.severity().word());
        member("message", diagnostic.message());
        member("explanation", diagnostic.code().explanation());
        if (diagnostic.suggestion() != null) {
            member("suggestion", diagnostic.suggestion());
        }
        json.append(",\"notes\":");
        array(diagnostic.notes(), this::string);
        json.append(",\"related\":");
        array(diagnostic.related(), related -> object(related.span(), "message", related.message()));
        if (diagnostic.fix() != null) {
            json.append(",\"fix\":");
            object(diagnostic.fix().span(), "replacement", diagnostic.fix().replacement());
        }
        json.append('}');
    }

    private void object(SourceSpan span, String name, String value) {
        json.append('{');
        place(span);
        member(name, value);
        json.append('}');
    }

    private void place(SourceSpan span) {
        json.append("\"file\":");
        string(span.file().path());
        json.append(",\"line\":").append(span.line());
        json.append(",\"column\":").append(span.column());
        json.append(",\"endLine\":").append(span.endLine());
        json.append(",\"endColumn\":").append(span.endColumn());
    }

    private void member(String name, String value) {
        json.append(",\"").append(name).append("\":");
        string(value);
    }

    private <T> void array(List<T> values, Consumer<T> writer) {
        json.append('[');
        for (int i = 0; i < values.size(); i++) {
            json.append(i == 0 ? "" : ",");
            writer.accept(values.get(i));
        }
        json.append(']');
    }

    private void string(String text) {
        json.append('"');
        text.chars().forEach(c -> character((char) c));
        json.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ' || Character.isSurrogate(c)) {
            json.append("\\u%04x".formatted((int) c));
        } else {
            json.append(c);
        }
    }
}
