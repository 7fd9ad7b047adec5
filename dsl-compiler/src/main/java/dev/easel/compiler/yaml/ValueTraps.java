package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds values that YAML reads without a word, and otherwise than people who wrote them meant. */
final class ValueTraps {
    private static final int MANY = 10_000;

    private final SourceFile file;
    private final Diagnostics said;
    private final Map<Integer, Line> lines = new TreeMap<>();
    private int found;

    /** A line with a value in brackets that ends too soon, and the keys that are left without a value. */
    private record Line(int number, boolean inBrackets, List<YamlScalar> keysAlone) {}

    ValueTraps(SourceFile file, Diagnostics said) {
        this.file = file;
        this.said = said;
    }

    /** Looks at an entry; {@code flow} if it stands in braces, {@code inBrackets} if its line starts inside brackets. */
    void check(YamlScalar key, YamlScalar value, boolean flow, boolean inBrackets) {
        if (!flow && value.isQuoted() && goesOnOutside(key, value)) {
            said.add(quoteClosedLate(value));
            return;
        }
        if (value.style() != YamlScalar.Style.PLAIN) {
            return;
        }
        if (flow && value.isAbsent() && !hasColon(key)) {
            line(key, inBrackets).keysAlone().add(key);
            found++;
        } else if (flow && isCutWithin(value.text())) {
            line(key, inBrackets);
        } else {
            valueCutByComment(key, value, flow);
        }
    }

    /** Whether the lines of a quoted text start where those of other keys do: YAML wants them deeper, and its library does not look. */
    private boolean goesOnOutside(YamlScalar key, YamlScalar value) {
        SourceSpan span = value.span();
        return IntStream.rangeClosed(span.line() + 1, span.endLine())
                .mapToObj(file::line)
                .filter(line -> !line.isBlank() && "\"'".indexOf(line.strip().charAt(0)) < 0)
                .anyMatch(line -> line.length() - line.stripLeading().length()
                        < key.span().column());
    }

    private Diagnostic quoteClosedLate(YamlScalar value) {
        return Diagnostic.of(
                        DiagnosticCode.NOT_YAML,
                        value.span().firstLine(),
                        "this quote is closed only in line " + value.span().endLine())
                .note("add the closing quote where the text ends, or indent its further lines deeper than its key");
    }

    private Line line(YamlScalar key, boolean inBrackets) {
        return lines.computeIfAbsent(key.span().line(), line -> new Line(line, inBrackets, new ArrayList<>()));
    }

    /** Whether the last of them is inside a key, as the inner braces of {@code {{name}}} are one. */
    boolean isIn(YamlNode key) {
        Line line = lines.get(key.span().line());
        if (line == null || line.keysAlone().isEmpty()) {
            return false;
        }
        return covers(
                key.span(), line.keysAlone().get(line.keysAlone().size() - 1).span());
    }

    /** Whether so much is wrong that there is no use in looking for more. */
    boolean isFull() {
        return found > MANY;
    }

    /** Says what was found in brackets: line by line, as one line may hold several. */
    void report() {
        for (Line line : lines.values()) {
            if (said.isFull()) {
                return;
            }
            boolean comment = line.keysAlone().stream().anyMatch(key -> BrokenFlow.isComment(key.text()));
            Optional<MendedLine> mended =
                    comment ? Optional.empty() : MendedLine.of(file, line.number(), line.inBrackets());
            mended.ifPresentOrElse(
                    with -> with.explain(file).forEach(diagnostic -> said.add(orAKey(diagnostic, line.keysAlone()))),
                    () -> line.keysAlone().stream()
                            .takeWhile(key -> !said.isFull())
                            .forEach(key -> said.add(keyAlone(key))));
        }
    }

    /** What follows a comma may also be a key without its value. */
    private static Diagnostic orAKey(Diagnostic needsQuotes, List<YamlScalar> keysAlone) {
        return keysAlone.stream()
                .filter(key -> covers(needsQuotes.span(), key.span()) && isWord(key.text()))
                .filter(key -> !needsQuotes.span().text().startsWith("{"))
                .findFirst()
                .map(key -> needsQuotes.note("if `" + key.text() + "` is a key, it needs a value"))
                .orElse(needsQuotes);
    }

    private static boolean covers(SourceSpan whole, SourceSpan part) {
        return whole.line() == part.line() && whole.column() <= part.column() && part.endColumn() <= whole.endColumn();
    }

    private static boolean isWord(String key) {
        return key.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c));
    }

    private Diagnostic keyAlone(YamlScalar key) {
        if (BrokenFlow.isComment(key.text())) {
            int start = file.index(key.span().line(), key.span().column());
            return BrokenFlow.noComment(file.span(start, start + 2));
        }
        String message = "`" + key.text() + "` is a key without a value";
        return Diagnostic.of(DiagnosticCode.NEEDS_QUOTES, key.span(), message)
                .note("inside `{ }` each entry is `key: value`")
                .note(bracesAround(key)
                        .map(braces ->
                                "for a text in braces, " + MendedLine.of(braces).advice())
                        .orElse("a text that holds a comma needs quotes, {label: \"Yes, please\"}"));
    }

    /** The braces of a value that hold nothing but this key, on its line. */
    private Optional<SourceSpan> bracesAround(YamlScalar key) {
        if (key.span().line() != key.span().endLine()) {
            return Optional.empty();
        }
        String line = file.line(key.span().line());
        int lineStart = file.index(key.span().line(), 1);
        String before = line.substring(
                        0, file.index(key.span().line(), key.span().column()) - lineStart)
                .stripTrailing();
        String after = line.substring(end(key.span()) - lineStart);
        if (!isOpenedAfterColon(before) || !after.stripLeading().startsWith("}")) {
            return Optional.empty();
        }
        int end = end(key.span()) + after.indexOf('}') + 1;
        return Optional.of(file.span(lineStart + before.length() - 1, end));
    }

    private static boolean isOpenedAfterColon(String before) {
        return before.endsWith("{")
                && before.substring(0, before.length() - 1).stripTrailing().endsWith(":");
    }

    private boolean hasColon(YamlScalar key) {
        String text = file.text();
        int at = end(key.span());
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    /** Whether a value in braces ends within parentheses. */
    private static boolean isCutWithin(String value) {
        long open = value.chars().filter(c -> c == '(').count();
        long closed = value.chars().filter(c -> c == ')').count();
        return open > closed;
    }

    private void valueCutByComment(YamlScalar key, YamlScalar value, boolean flow) {
        SourceSpan before = value.isAbsent() ? key.span() : value.span();
        int hash = commentAfter(before, value.isAbsent());
        if (hash < 0) {
            return;
        }
        boolean broken =
                CutExpression.isCut(value.text(), file.line(before.endLine()), hash - file.index(before.endLine(), 1));
        String line = file.line(before.endLine()).stripTrailing();
        boolean spaced = " \t\r\n#!-=".indexOf(file.text().charAt(hash + 1)) >= 0;
        boolean hole = line.indexOf("${", hash - file.index(before.endLine(), 1)) >= 0;
        if (!broken && spaced && !hole) {
            return;
        }
        boolean comma = flow && line.endsWith(",");
        int end = file.index(before.endLine(), 1) + line.length() - (comma ? 1 : 0);
        SourceSpan rest = file.span(hash, end);
        if (broken) {
            said.add(expressionCut(value, rest));
        } else {
            said.add(value.isAbsent() ? wholeTextGone(key, rest) : textCut(value, rest, spaced));
        }
    }

    /** The index in the file of the `#` of a comment after a place; -1 without one. */
    private int commentAfter(SourceSpan place, boolean afterColon) {
        String text = file.text();
        int at = end(place);
        if (afterColon && at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        int blanks = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean comment = at > blanks && at + 1 < text.length() && text.charAt(at) == '#';
        return comment ? at : -1;
    }

    private static Diagnostic wholeTextGone(YamlScalar key, SourceSpan rest) {
        String message = "YAML takes this for a comment, so `" + key.text() + "` has no value";
        return Diagnostic.of(DiagnosticCode.NEEDS_QUOTES, rest, message)
                .note(MendedLine.of(rest).advice())
                .fixedBy(new Fix(rest, Quoting.quoted(rest.text())));
    }

    private static Diagnostic expressionCut(YamlScalar value, SourceSpan rest) {
        SourceSpan whole = value.span().to(rest);
        Diagnostic cut = Diagnostic.of(
                DiagnosticCode.NEEDS_QUOTES, whole, "this needs quotes: `#` after a blank starts a comment");
        return whole.line() == whole.endLine()
                ? cut.note(MendedLine.of(whole).advice()).fixedBy(new Fix(whole, Quoting.quoted(whole.text())))
                : cut.note("write: " + Quoting.quoted(onOneLine(whole.text())));
    }

    private static Diagnostic textCut(YamlScalar value, SourceSpan rest, boolean spaced) {
        SourceSpan whole = value.span().to(rest);
        boolean oneLine = whole.line() == whole.endLine();
        String advice = oneLine ? MendedLine.of(whole).advice() : "write: " + Quoting.quoted(onOneLine(whole.text()));
        return Diagnostic.of(DiagnosticCode.CUT_BY_COMMENT, rest, "YAML takes this for a comment")
                .note("if it belongs to the text, " + advice)
                .note("if it is a comment, " + (spaced ? "give it a line of its own" : "leave a blank after the `#`"))
                .fixedBy(new Fix(whole, Quoting.quoted(whole.text())));
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private int end(SourceSpan span) {
        return file.index(span.endLine(), span.endColumn());
    }
}
