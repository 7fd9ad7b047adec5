package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML library says of a file it cannot read, in words for people. */
final class BrokenYaml {
    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    "mapping values are not allowed",
                    "a `:` cannot stand here",
                    "a value stands on the line of its key, or indented below it; a text that holds `: ` needs quotes"),
            new Saying(
                    "could not find expected ':'",
                    "this line is neither `key: value` nor `- item`",
                    "a `:` needs a blank after it, and a text of several lines is indented deeper than its key"),
            new Saying(
                    "sequence entries are not allowed",
                    "a list cannot start here",
                    "put each `- item` on a line of its own below the key, or write [one, two]"),
            new Saying(
                    "chomping or indentation",
                    "this cannot stand after `|` or `>`",
                    "the text of a block starts on the next line, indented; a text that starts with `|` or `>` needs quotes"),
            new Saying(
                    "a comment or a line break",
                    "this cannot stand after `|` or `>`",
                    "the text of a block starts on the next line, indented; a text that starts with `|` or `>` needs quotes"),
            new Saying(
                    "mapping keys are not allowed",
                    "a `?` cannot stand here",
                    "a text that starts with `? ` needs quotes"),
            new Saying("unexpected end of stream", "this quote is never closed", "add the closing quote"),
            new Saying("unexpected document separator", "this quote is never closed", "add the closing quote"),
            new Saying(
                    "unknown escape",
                    "there is no such escape",
                    "escapes are those of JSON: \\\" \\\\ \\/ \\n \\t \\u0041; in single quotes a backslash is just a backslash"),
            new Saying(
                    "hexadecimal", "there is no such escape", "\\x takes two hexadecimal digits, \\u four, \\U eight"),
            new Saying(
                    "expected ',' or '}'",
                    "a `,` or `}` is missing here",
                    "each `{` has its `}`, and entries are parted by commas"),
            new Saying(
                    "expected ',' or ']'",
                    "a `,` or `]` is missing here",
                    "each `[` has its `]`, and items are parted by commas"),
            new Saying(
                    "<document start>",
                    "something follows after the end of the document",
                    "one file holds one document"),
            new Saying(
                    "<block end>",
                    "this line fits in with none of those above",
                    "what belongs together starts in the same column"),
            new Saying(
                    "expected the node content",
                    "a value is missing here",
                    "a text that starts with this character needs quotes"),
            new Saying("expected alphabetic or numeric", "a text cannot start like this", "put the text in quotes"),
            new Saying("unexpected character found", "a text cannot start like this", "put the text in quotes"),
            new Saying("cannot start any token", "a text cannot start with this character", "put the text in quotes"));

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");

    /** What stands no deeper than the line on which brackets opened is what comes after them. */
    private static final Pattern NEXT = Pattern.compile("(?<indent> *)(?:- |[\\w-]+:(?: |$))");

    private record Saying(String theirs, String message, String note) {}

    private final SourceFile file;
    private final MarkedYamlEngineException mistake;
    private final SourceSpan here;

    BrokenYaml(SourceFile file, MarkedYamlEngineException mistake, SourceSpan here) {
        this.file = file;
        this.mistake = mistake;
        this.here = here;
    }

    /** What it says; {@code columns} knows which line above explains one that starts in the wrong column. */
    Diagnostic explain(Columns columns) {
        String problem = mistake.getProblem() == null ? "" : mistake.getProblem();
        for (Saying saying : SAYINGS) {
            if (problem.contains(saying.theirs())) {
                return explain(saying, problem, columns);
            }
        }
        return Diagnostic.of(DiagnosticCode.NOT_YAML, here, "YAML cannot be read on from here");
    }

    private Diagnostic explain(Saying saying, String problem, Columns columns) {
        boolean startIsWrong = saying.message().startsWith("this quote") || problem.startsWith("could not find");
        if (startIsWrong && mistake.getContextMark().isPresent()) {
            return Diagnostic.of(DiagnosticCode.NOT_YAML, context(), saying.message())
                    .note(saying.note());
        }
        boolean opened = problem.startsWith("expected ',' or");
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.NOT_YAML, opened ? missing() : here, saying.message())
                .note(saying.note());
        if (mistake.getContextMark().isEmpty()) {
            return diagnostic;
        }
        if (problem.contains("<block end>") && context().line() < here.line()) {
            return columns.explaining()
                    .map(above -> diagnostic.related(above.span(), above.message()))
                    .orElse(diagnostic);
        }
        if (!opened) {
            return diagnostic;
        }
        boolean comment = COMMENT.matcher(file.line(diagnostic.span().line())).find();
        Diagnostic unclosed = diagnostic.related(context(), "opened here");
        return comment
                ? unclosed.note("from ` #` on the line is a comment; a text that holds it needs quotes")
                : unclosed;
    }

    /** Where what is missing is missing. */
    private SourceSpan missing() {
        int start = context().line();
        for (int line = start + 1; line <= here.line(); line++) {
            Matcher next = NEXT.matcher(file.line(line));
            if (next.lookingAt() && next.end("indent") <= indent(start)) {
                return endBefore(line);
            }
        }
        int first = here.line();
        String before = file.line(first).substring(0, file.index(first, here.column()) - file.index(first, 1));
        return before.isBlank() ? endBefore(first) : here;
    }

    private int indent(int line) {
        return file.line(line).length() - file.line(line).stripLeading().length();
    }

    /** Where the last line before this one ends that has more than blanks and comments. */
    private SourceSpan endBefore(int next) {
        for (int line = next - 1; line >= 1; line--) {
            Matcher comment = COMMENT.matcher(file.line(line));
            String content = comment.replaceFirst("").stripTrailing();
            if (!content.isEmpty()) {
                int end = file.index(line, 1) + content.length();
                return file.span(end, end);
            }
        }
        return here;
    }

    private SourceSpan context() {
        return mistake.getContextMark()
                .map(mark -> YamlReader.at(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(here);
    }
}
