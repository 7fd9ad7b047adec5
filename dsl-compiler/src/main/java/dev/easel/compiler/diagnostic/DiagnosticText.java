package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Diagnostics as text for people: the lines they are about, with carets under the places, and why. */
public final class DiagnosticText {
    private final Style style;

    private DiagnosticText(Style style) {
        this.style = style;
    }

    /** Without colours. */
    public static DiagnosticText plain() {
        return new DiagnosticText(Style.PLAIN);
    }

    /** With the colours of a terminal. */
    public static DiagnosticText coloured() {
        return new DiagnosticText(Style.COLOURED);
    }

    /** Several diagnostics, with an empty line between them; the first of each code is explained. */
    public String format(List<Diagnostic> diagnostics) {
        Set<DiagnosticCode> explained = EnumSet.noneOf(DiagnosticCode.class);
        return diagnostics.stream()
                .map(diagnostic -> format(diagnostic, explained.add(diagnostic.code())))
                .collect(Collectors.joining("\n"));
    }

    /** One diagnostic, explained; its last line ends with a line break. */
    public String format(Diagnostic diagnostic) {
        return format(diagnostic, true);
    }

    private String format(Diagnostic diagnostic, boolean explained) {
        Snippet main = new Snippet(diagnostic.span().file(), style, diagnostic.severity());
        main.mark(diagnostic.span(), '^', diagnostic.suggestion() == null ? "" : diagnostic.suggestion());
        Map<SourceFile, Snippet> others = new LinkedHashMap<>();
        for (Related related : diagnostic.related()) {
            SourceFile file = related.span().file();
            Snippet snippet = file.equals(diagnostic.span().file())
                    ? main
                    : others.computeIfAbsent(file, other -> new Snippet(other, style, diagnostic.severity()));
            snippet.mark(related.span(), '-', related.message());
        }
        String margin = " ".repeat(main.gutter());
        StringBuilder text = new StringBuilder(head(diagnostic))
                .append(place(margin, "-->", diagnostic.span().toString()))
                .append(margin)
                .append(style.frame(" |"))
                .append('\n')
                .append(main.show());
        others.forEach((file, snippet) ->
                text.append(place(margin, ":::", file.path())).append(snippet.show()));
        return text.append(notes(diagnostic, explained, margin)).toString();
    }

    private String place(String margin, String arrow, String place) {
        return margin + style.frame(arrow) + " " + DisplayText.shown(place) + "\n";
    }

    private String head(Diagnostic diagnostic) {
        String label = diagnostic.severity().word() + "[" + diagnostic.code().code() + "]";
        String message = ": " + DisplayText.shown(diagnostic.message());
        return style.severity(diagnostic.severity(), label) + style.message(message) + "\n";
    }

    private String notes(Diagnostic diagnostic, boolean explained, String margin) {
        List<String> notes = new ArrayList<>(diagnostic.notes());
        if (explained) {
            notes.add(diagnostic.code().explanation());
        }
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(margin).append(style.frame(" |")).append('\n');
        for (String note : notes) {
            text.append(margin)
                    .append(style.frame(" ="))
                    .append(" ")
                    .append(DisplayText.shown(note))
                    .append('\n');
        }
        return text.toString();
    }
}
