package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The line at which the YAML library gave up: explains it, and knows which quotes might mend it. */
final class BrokenLine {
    private static final int LONGEST_KEY = 1024;
    private static final Pattern WITHOUT_COLON =
            Pattern.compile("^ *+(?:- ++)*+([A-Za-z][\\w-]*+)(?: *+[=;])?+ *+[{\\[]");

    private static final Pattern CUT_BY_COMMENT = Pattern.compile("[ \\t]#\\S");

    private static final Pattern ENTRY = Pattern.compile("\\s*(?:- )?\\{?[\\w-]+:(?:\\s|$)");

    private final SourceFile file;
    private final SourceFile text;
    private final MarkedYamlEngineException mistake;
    private final int line;
    private final int column;
    private final String problem;
    private final Optional<YamlScalar> lastScalar;

    BrokenLine(SourceFile file, SourceFile text, MarkedYamlEngineException mistake, Optional<YamlScalar> lastScalar) {
        this.file = file;
        this.text = text;
        this.mistake = mistake;
        Optional<Mark> mark = mistake.getProblemMark();
        this.line = mark.map(Mark::getLine).orElse(0) + 1;
        this.column = mark.map(Mark::getColumn).orElse(0) + 1;
        this.problem = mistake.getProblem() == null ? "" : mistake.getProblem();
        this.lastScalar = lastScalar;
    }

    /** Its number, from 1. */
    int number() {
        return line;
    }

    /**
     * The lines that quotes might mend, the likeliest first: this one, the one of a quote that goes on over lines, or the one before whose
     * bracket a comment swallowed.
     */
    List<MendedLine> mended(Predicate<Integer> startsInBrackets) {
        List<MendedLine> mended = new ArrayList<>();
        if (lacksColon() || inBrackets().isPresent()) {
            return mended;
        }
        MendedLine.of(text, line, startsInBrackets.test(line)).ifPresent(mended::add);
        openedQuote()
                .ifPresent(quote ->
                        MendedLine.of(text, quote, startsInBrackets.test(quote)).ifPresent(mended::add));
        int before = Entry.before(text, line).orElse(0);
        boolean cut = before > 0 && CUT_BY_COMMENT.matcher(text.line(before)).find();
        if (cut && startsInBrackets.test(line)) {
            MendedLine.of(text, before, startsInBrackets.test(before)).ifPresent(mended::add);
        }
        return mended;
    }

    /** What is wrong with it. */
    Diagnostic explain() {
        if (problem.contains("TAB")) {
            return Diagnostic.of(DiagnosticCode.TAB_INDENT, here(), "a tab cannot indent")
                    .note("use blanks, two for each level");
        }
        if (isLongKey() && lateScalar().isEmpty()) {
            return Diagnostic.of(DiagnosticCode.KEY_TOO_LONG, here(), "the key here has more than 1,024 characters");
        }
        if (lacksColon()) {
            return withoutColon();
        }
        Columns columns = new Columns(file, line, started());
        return closesNothing()
                .or(this::lateColon)
                .or(this::lateQuote)
                .or(this::inBrackets)
                .or(() -> columns.explain(problem))
                .or(() -> new SuspectLine(file, line).explain(problem, started()))
                .orElseGet(() -> new BrokenYaml(file, mistake, here()).explain(columns));
    }

    private Optional<Diagnostic> inBrackets() {
        return new BrokenFlow(file, line, column, lastScalar).explain(problem);
    }

    private Optional<Diagnostic> closesNothing() {
        String bracket = here().text();
        boolean closes = bracket.equals("}") || bracket.equals("]");
        boolean outside = problem.contains("<block end>") || problem.contains("<document start>");
        return closes && outside
                ? Optional.of(Diagnostic.of(DiagnosticCode.NOT_YAML, here(), "this `" + bracket + "` closes nothing")
                        .note("each bracket is closed once: there is one too many"))
                : Optional.empty();
    }

    /** JSON lets a line break between a key and its colon; YAML does not. */
    private Optional<Diagnostic> lateColon() {
        int start = file.index(line, 1);
        String before = file.text().substring(start, file.index(line, column));
        boolean late = before.isBlank() && here().text().equals(":");
        return late && problem.startsWith("expected ',' or '}'")
                ? Optional.of(
                        Diagnostic.of(DiagnosticCode.NOT_YAML, here(), "this `:` must stand on the line of its key"))
                : Optional.empty();
    }

    private boolean isLongKey() {
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

    /** The line of a quote that nothing closes, or only a quote lines below that was to open. */
    private OptionalInt openedQuote() {
        if (problem.contains("unexpected end of stream") || problem.contains("unexpected document separator")) {
            return started();
        }
        return lateScalar().map(scalar -> OptionalInt.of(scalar.span().line())).orElse(OptionalInt.empty());
    }

    /** A quote that is closed lines below, on the line where nothing makes sense any more, was to be closed before. */
    private Optional<Diagnostic> lateQuote() {
        return lateScalar()
                .map(scalar -> Diagnostic.of(
                                DiagnosticCode.NOT_YAML,
                                YamlReader.at(
                                        file,
                                        scalar.span().line(),
                                        scalar.span().column()),
                                "this quote is closed only in line "
                                        + scalar.span().endLine())
                        .note("add the closing quote where the text ends"));
    }

    private Optional<YamlScalar> lateScalar() {
        return lastScalar
                .filter(YamlScalar::isQuoted)
                .filter(scalar ->
                        scalar.span().line() < line && scalar.span().endLine() == line || swallowsKeys(scalar));
    }

    /** Whether lines of a quoted text look like entries of a mapping. */
    private boolean swallowsKeys(YamlScalar scalar) {
        return IntStream.rangeClosed(scalar.span().line() + 1, scalar.span().endLine())
                .mapToObj(file::line)
                .anyMatch(text -> ENTRY.matcher(text).lookingAt());
    }

    private SourceSpan here() {
        return YamlReader.at(file, line, column);
    }
}
