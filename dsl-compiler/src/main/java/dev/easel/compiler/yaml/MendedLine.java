package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with quotes around some of its values.
 *
 * @param line the line, from 1
 * @param content the line as it was
 * @param quoted the values to put in quotes, in order
 */
record MendedLine(int line, String content, List<LineValue> quoted) {
    private static final int LONGEST = 2_000;
    private static final Pattern TAKES_EXPRESSION =
            Pattern.compile("(?:^|[\\s{,])[\"']?(?:when|for|limit)[\"']?:\\s+$");
    private static final Pattern HOLE = Pattern.compile("\\$\\{([^{}]*)}");

    /** The line with quotes around each value that YAML does not read as the text that it is; nothing if there is none. */
    static Optional<MendedLine> of(SourceFile file, int line, boolean inBrackets) {
        String content = file.line(line);
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        List<LineValue> quoted = LineValues.of(content, inBrackets).stream()
                .filter(value -> !value.standsAsItIs())
                .toList();
        return quoted.isEmpty() ? Optional.empty() : Optional.of(new MendedLine(line, content, quoted));
    }

    /** The line with quotes around what stands at a place in it. */
    static MendedLine of(SourceSpan value) {
        SourceFile file = value.file();
        int lineStart = file.index(value.line(), 1);
        int start = file.index(value.line(), value.column()) - lineStart;
        int end = file.index(value.endLine(), value.endColumn()) - lineStart;
        LineValue whole = new LineValue(start, end, value.text(), false);
        return new MendedLine(value.line(), file.line(value.line()), List.of(whole));
    }

    /** The line to write. */
    String written() {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (LineValue value : quoted) {
            written.append(content, at, value.start()).append(replacement(value));
            at = value.end();
        }
        return written.append(content, at, content.length()).toString();
    }

    /** The text with this line mended. */
    String applyTo(SourceFile text) {
        int start = text.index(line, 1);
        return text.text().substring(0, start) + written() + text.text().substring(start + content.length());
    }

    /** What to say of each value: that it needs quotes, why, and what to write. */
    List<Diagnostic> explain(SourceFile file) {
        return quoted.stream().map(value -> explain(file, value)).toList();
    }

    private Diagnostic explain(SourceFile file, LineValue value) {
        SourceSpan span = span(file, value);
        String wrong = bare(value).equals(value.text())
                ? value.whatIsWrong()
                : "this needs no `${ }`: an expression stands here by itself";
        return Diagnostic.of(DiagnosticCode.NEEDS_QUOTES, span, wrong)
                .note(advice())
                .fixedBy(new Fix(span, replacement(value)));
    }

    /** What to write for a value: the text in quotes, or the expression where one stands by itself. */
    private String replacement(LineValue value) {
        String bare = bare(value);
        boolean stands = !bare.equals(value.text()) && value.with(bare).standsAsItIs();
        return stands ? bare : Quoting.quoted(bare);
    }

    /** A value without the {@code ${}} that the words for conditions and loops do not take. */
    private String bare(LineValue value) {
        return TAKES_EXPRESSION.matcher(content.substring(0, value.start())).find()
                ? HOLE.matcher(value.text())
                        .replaceAll(
                                hole -> Matcher.quoteReplacement(hole.group(1).strip()))
                : value.text();
    }

    /** What to write, as a note says it: the line, or of a line that goes on and on only the value. */
    String advice() {
        String write = content.length() > LONGEST ? replacement(quoted.get(0)) : written();
        return "write: " + write.strip();
    }

    /** The place of one of its values in the file. */
    SourceSpan span(SourceFile file, LineValue value) {
        int start = file.index(line, 1);
        return file.span(start + value.start(), start + value.end());
    }
}
