package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a definition.
 *
 * @param code the stable code
 * @param severity how much it matters
 * @param span the smallest part of the file that is wrong
 * @param message what is wrong, without a full stop
 * @param related other places that explain it
 * @param suggestion what was probably meant, shown beside the caret: {@code did you mean `label`?}
 * @param notes why it is wrong and what to write instead, a line each
 * @param fix the edit that mends it, where one is certain
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        SourceSpan span,
        String message,
        List<Related> related,
        @Nullable String suggestion,
        List<String> notes,
        @Nullable Fix fix)
        implements Sourced, Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Freezes the lists. */
    public Diagnostic {
        related = List.copyOf(related);
        notes = List.copyOf(notes);
    }

    /** A diagnostic of the severity that its code has. */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
        return new Diagnostic(code, code.severity(), span, message, List.of(), null, List.of(), null);
    }

    /** The same, with one more related place. */
    public Diagnostic related(SourceSpan place, String why) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, why));
        return new Diagnostic(code, severity, span, message, more, suggestion, notes, fix);
    }

    /** The same, with one more note. */
    public Diagnostic note(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Diagnostic(code, severity, span, message, related, suggestion, more, fix);
    }

    /** The same, with what was probably meant. */
    public Diagnostic suggesting(String text) {
        return new Diagnostic(code, severity, span, message, related, text, notes, fix);
    }

    /** The same, with the edit that mends it. */
    public Diagnostic fixedBy(Fix edit) {
        return new Diagnostic(code, severity, span, message, related, suggestion, notes, edit);
    }

    /** Orders by place, then by code, then by message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
