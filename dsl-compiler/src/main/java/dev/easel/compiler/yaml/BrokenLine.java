package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The line at which the YAML library gave up: explains it, and knows which quotes might mend it. */
final class BrokenLine {
    private static final int LONGEST_KEY = 1024;
    private static final int LONGEST_LINE_MENDED = 2_000;
    private static final Pattern BLOCK_VALUE =
            Pattern.compile("^ *(?:- +)*+(?:(?:\"[^\"]*\"|'[^']*'|[^\\s\"'{\\[#&*!|>%@`-][^:#]*?) *: +)?(?=\\S)");

    private static final Pattern WITHOUT_COLON = Pattern.compile("^ *(?:- +)*([A-Za-z][\\w-]*)(?: *[=;])? *[{\\[]");

    private static final Pattern FLOW_KEY = Pattern.compile("[{,] *[\\w-]+: +");

    private final SourceFile file;
    private final SourceFile text;
    private final MarkedYamlEngineException mistake;
    private final int line;
    private final int column;

    BrokenLine(SourceFile file, String text, MarkedYamlEngineException mistake) {
        this.file = file;
        this.text = SourceFile.of(file.path(), text);
        this.mistake = mistake;
        Optional<Mark> mark = mistake.getProblemMark();
        this.line = mark.map(Mark::getLine).orElse(0) + 1;
        this.column = mark.map(Mark::getColumn).orElse(0) + 1;
    }

    /** The whole text of which this is a line. */
    SourceFile text() {
        return text;
    }

    /** The quotes that might mend it, the likeliest first. */
    List<Quoting> quotings() {
        List<Quoting> quotings = new ArrayList<>();
        String content = text.line(line);
        if (content.length() > LONGEST_LINE_MENDED || lacksColon()) {
            return List.of();
        }
        Matcher value = BLOCK_VALUE.matcher(content);
        if (!value.find() || value.end() == 0 || value.end() == indent(content)) {
            return flowQuoting(content).map(List::of).orElse(List.of());
        }
        boolean flow = content.charAt(value.end()) == '{';
        if (flow) {
            flowQuoting(content).ifPresent(quotings::add);
        }
        int end = endOfValue(content, value.end());
        if (end > value.end() && !isWholeCollection(content, value.end(), end)) {
            quotings.add(new Quoting(line, value.end(), end, content));
        }
        return quotings;
    }

    private static int indent(String content) {
        return content.length() - content.stripLeading().length();
    }

    private static int endOfValue(String content, int start) {
        int comment = content.indexOf(" # ", start);
        return (comment < 0 ? content : content.substring(0, comment))
                .stripTrailing()
                .length();
    }

    /** Quotes around the value of a `{key: value}` on this line in which the library stopped. */
    private Optional<Quoting> flowQuoting(String content) {
        int stop = content.offsetByCodePoints(0, Math.min(column - 1, content.codePointCount(0, content.length())));
        Matcher key = FLOW_KEY.matcher(content);
        int start = -1;
        while (key.find() && key.end() <= stop) {
            start = key.end();
        }
        if (start < 0) {
            return Optional.empty();
        }
        int end = endOfFlowValue(content, start);
        String value = end < 0 ? "" : content.substring(start, end).stripTrailing();
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quoting(line, start, start + value.length(), content));
    }

    /** Whether a value is a list or mapping in brackets and nothing more, closed or not: quotes around that cannot be what is missing. */
    private static boolean isWholeCollection(String content, int start, int end) {
        if ("[{".indexOf(content.charAt(start)) < 0) {
            return false;
        }
        int close = endOfFlowValue(content, start + 1);
        while (close >= 0 && content.charAt(close) == ',') {
            close = endOfFlowValue(content, close + 1);
        }
        return close < 0 || close + 1 >= end;
    }

    /** The index of the comma or closing bracket that ends a value inside brackets; -1 if nothing does. */
    private static int endOfFlowValue(String content, int start) {
        int depth = 0;
        for (int i = start; i < content.length(); i++) {
            char c = content.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                return i;
            }
        }
        return -1;
    }

    /** What is wrong with it. */
    Diagnostic explain(Optional<Quoting> mended, Optional<YamlScalar> lastScalar) {
        if (mended.isPresent()) {
            return needsQuotes(mended.get());
        }
        String problem = mistake.getProblem() == null ? "" : mistake.getProblem();
        if (problem.contains("TAB")) {
            return Diagnostic.of(DiagnosticCode.TAB_INDENT, here(), "a tab cannot indent")
                    .note("use blanks, two for each level");
        }
        if (isLongKey(problem, lastScalar)) {
            return Diagnostic.of(DiagnosticCode.KEY_TOO_LONG, here(), "the key here has more than 1,024 characters");
        }
        if (lacksColon()) {
            return withoutColon();
        }
        return lateQuote(lastScalar)
                .or(() -> new SuspectLine(file, line).explain(problem, started()))
                .orElseGet(() -> new BrokenYaml(file, mistake, here()).explain());
    }

    private boolean isLongKey(String problem, Optional<YamlScalar> lastScalar) {
        int context = mistake.getContextMark().map(Mark::getLine).orElse(0) + 1;
        if (problem.startsWith("could not find expected ':'")) {
            return text.line(context).indexOf(':') > LONGEST_KEY;
        }
        boolean colon = problem.startsWith("mapping values") || problem.startsWith("expected ',' or");
        return colon
                && lastScalar
                        .filter(scalar -> scalar.text().length() > LONGEST_KEY)
                        .isPresent();
    }

    /** Whether a bracket opens right after a word: a key whose colon is missing. */
    private boolean lacksColon() {
        return WITHOUT_COLON.matcher(text.line(line)).lookingAt();
    }

    private Diagnostic withoutColon() {
        Matcher key = WITHOUT_COLON.matcher(text.line(line));
        String word = key.lookingAt() ? key.group(1) : "";
        int start = file.index(line, 1) + key.start(1);
        return Diagnostic.of(
                        DiagnosticCode.NOT_YAML,
                        file.span(start, start + word.length()),
                        "a `:` is missing after `" + word + "`")
                .suggesting("write `" + word + ": `, with a blank after the colon");
    }

    private OptionalInt started() {
        return mistake.getContextMark()
                .map(mark -> OptionalInt.of(mark.getLine() + 1))
                .orElse(OptionalInt.empty());
    }

    /** A quote that is closed lines below, on the line where nothing makes sense any more, was to be closed before. */
    private Optional<Diagnostic> lateQuote(Optional<YamlScalar> lastScalar) {
        return lastScalar
                .filter(YamlScalar::isQuoted)
                .filter(scalar -> scalar.span().line() < line && scalar.span().endLine() == line)
                .map(scalar -> Diagnostic.of(
                                DiagnosticCode.NOT_YAML,
                                YamlReader.at(
                                        file,
                                        scalar.span().line(),
                                        scalar.span().column()),
                                "this quote is closed only in line " + line)
                        .note("add the closing quote where the text ends"));
    }

    private SourceSpan here() {
        return YamlReader.at(file, line, column);
    }

    private Diagnostic needsQuotes(Quoting quoting) {
        int lineStart = file.index(quoting.line(), 1);
        SourceSpan value = file.span(lineStart + quoting.start(), lineStart + quoting.end());
        return Diagnostic.of(DiagnosticCode.NEEDS_QUOTES, value, "this needs quotes: " + why(quoting.value()))
                .note("write: " + quoting.mendedLine().strip())
                .fixedBy(new Fix(value, Quoting.quoted(quoting.value())));
    }

    private String why(String value) {
        String problem = String.valueOf(mistake.getProblem());
        boolean escape = problem.contains("escape") || problem.contains("hexadecimal");
        return escape ? "in double quotes a backslash starts an escape" : reason(value);
    }

    private static String reason(String value) {
        return switch (value.charAt(0)) {
            case '*' -> "`*` at its start makes it an alias";
            case '&' -> "`&` at its start makes it an anchor";
            case '!' -> "`!` at its start makes it a tag";
            case '[' -> "`[` at its start makes it a list";
            case '{' -> "`{` at its start makes it a mapping";
            case '"', '\'' -> "it goes on after its closing quote";
            case '|', '>' -> "`" + value.charAt(0) + "` at its start makes it a block on the lines below";
            case '`' -> "YAML keeps a backtick at the start for itself";
            case '%', '@', ',', ']', '}' -> "YAML keeps `" + value.charAt(0) + "` at the start for itself";
            case '-', '?' ->
                "`" + value.charAt(0) + " ` at its start makes it an entry, which stands on a line of its own";
            default -> inside(value);
        };
    }

    private static String inside(String value) {
        if (value.endsWith(":")) {
            return "a `:` at its end makes it a key";
        }
        boolean colon = value.contains(": ") || value.contains(":\t");
        return colon ? "a `:` followed by a blank makes it a key" : "inside `{ }` a brace, bracket or comma ends it";
    }
}
