package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of one file that a diagnostic is about, each with what it says underneath its place. */
final class Snippet {
    private static final int LONGEST_LINE = 100;
    private static final int KEPT_BEFORE = 30;
    private static final String CUT = "...";

    private final SourceFile file;
    private final List<Label> labels = new ArrayList<>();
    private final Style style;
    private final Severity severity;
    private int gutter;

    private record Label(SourceSpan span, char mark, String message) {}

    Snippet(SourceFile file, Style style, Severity severity) {
        this.file = file;
        this.style = style;
        this.severity = severity;
    }

    /** Marks a place; of a place of several lines its first. */
    void mark(SourceSpan span, char mark, String message) {
        labels.add(new Label(span.firstLine(), mark, message));
        gutter = Math.max(gutter, String.valueOf(span.line()).length());
    }

    /** How many columns the line numbers take. */
    int gutter() {
        return gutter;
    }

    /** The lines, each ending with a line break. */
    String show() {
        labels.sort(Comparator.comparing(Label::span));
        StringBuilder shown = new StringBuilder();
        int previous = 0;
        for (Label label : labels) {
            int line = label.span().line();
            Window window = window(line);
            if (previous != 0 && line > previous + 1) {
                shown.append(style.frame("...")).append('\n');
            }
            if (line != previous) {
                shown.append(row(String.valueOf(line), window.text()));
            }
            String marks = style.mark(label.mark(), severity, window.marks(label));
            shown.append(row("", window.margin(label) + marks));
            previous = line;
        }
        return shown.toString();
    }

    private String row(String number, String text) {
        String margin = " ".repeat(gutter - number.length());
        String row = style.frame(number + margin + " |") + (text.isEmpty() ? "" : " " + text);
        return row.stripTrailing() + '\n';
    }

    /** What is shown of a line: all of it, or the part around the first place marked in it. */
    private Window window(int line) {
        int lineStart = file.index(line, 1);
        int lineEnd = file.index(line, file.lineLength(line) + 1);
        if (lineEnd - lineStart <= LONGEST_LINE) {
            return new Window(file, lineStart, lineEnd, false, false);
        }
        int first = labels.stream()
                .filter(label -> label.span().line() == line)
                .mapToInt(label -> file.index(line, label.span().column()))
                .min()
                .orElse(lineStart);
        int start = Math.max(lineStart, boundary(Math.min(first - KEPT_BEFORE, lineEnd - LONGEST_LINE)));
        int end = boundary(Math.min(lineEnd, start + LONGEST_LINE));
        return new Window(file, start, end, start > lineStart, end < lineEnd);
    }

    /** An index that does not part a surrogate pair. */
    private int boundary(int index) {
        String text = file.text();
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }

    private record Window(SourceFile file, int start, int end, boolean cutBefore, boolean cutAfter) {
        String text() {
            return (cutBefore ? CUT : "") + shown(start, end) + (cutAfter ? CUT : "");
        }

        /** The blanks before a place. */
        String margin(Label label) {
            return " ".repeat((cutBefore ? CUT.length() : 0) + DisplayText.width(shown(start, from(label))));
        }

        /** What stands under a place, and what is said of it. */
        String marks(Label label) {
            int to = clip(file.index(label.span().endLine(), label.span().endColumn()));
            int width = Math.max(1, DisplayText.width(shown(from(label), to)));
            String message = label.message().isEmpty() ? "" : " " + DisplayText.shown(label.message());
            return String.valueOf(label.mark()).repeat(width) + message;
        }

        private int from(Label label) {
            return clip(file.index(label.span().line(), label.span().column()));
        }

        private String shown(int from, int to) {
            return DisplayText.shown(file.text().substring(from, to));
        }

        private int clip(int index) {
            return Math.max(start, Math.min(end, index));
        }
    }
}
