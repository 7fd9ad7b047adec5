package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes inside brackets that quotes would hide and not mend: a missing comma or colon, and a comment as other languages have them. */
final class BrokenFlow {
    private static final String QUOTED = "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+')";
    private static final Pattern QUOTED_KEY = Pattern.compile(QUOTED + " *:");
    private static final Pattern WORD_KEY = Pattern.compile("[\\w-]+ *:(?:\\s|$)");
    private static final Pattern MAPPING = Pattern.compile("\\{ *(?:" + QUOTED + "|[\\w-]+) *:");
    private static final Pattern NUMBER_AND_KEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?|true|false|null) +" + QUOTED);
    private static final Pattern COMMENT = Pattern.compile(
            "(?:^|[,{}\\[\\]\"']|:(?= +(?://|/\\*)\\s)|(?<![\\w.-])(?:-?\\d[\\d.]*|true|false|null)) *(//|/\\*)");

    private final SourceFile file;
    private final int line;
    private final int at;
    private final Optional<YamlScalar> lastScalar;

    /** What is wrong at a place, from 1, to which the library came after {@code lastScalar}. */
    BrokenFlow(SourceFile file, int line, int column, Optional<YamlScalar> lastScalar) {
        this.file = file;
        this.line = line;
        this.at = file.index(line, column) - file.index(line, 1);
        this.lastScalar = lastScalar;
    }

    /** What is wrong with it, if it is one of these. */
    Optional<Diagnostic> explain(String problem) {
        if (!problem.startsWith("expected ',' or")) {
            return Optional.empty();
        }
        return missing(problem.contains("'}'"))
                .or(() -> Entry.before(file, line).stream()
                        .mapToObj(this::comment)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> comment(line));
    }

    private Optional<Diagnostic> missing(boolean mapping) {
        int missing = afterNumber();
        String before = file.line(line).substring(0, at).stripTrailing();
        if (missing < 0 && !before.isEmpty() && lacksComma(before)) {
            missing = before.length();
        }
        if (missing < 0) {
            return Optional.empty();
        }
        int place = file.index(line, 1) + missing;
        SourceSpan span = file.span(place, place);
        return Optional.of(
                mapping && isKey(before)
                        ? Diagnostic.of(DiagnosticCode.NOT_YAML, span, "a `:` is missing here")
                                .note("inside `{ }` each entry is `key: value`")
                        : Diagnostic.of(DiagnosticCode.NOT_YAML, span, "a `,` is missing here")
                                .note((mapping ? "entries" : "items") + " are parted by commas"));
    }

    /** Whether the text in quotes that ends here starts an entry. */
    private boolean isKey(String before) {
        char quote = before.charAt(before.length() - 1);
        int open = quote == '"' || quote == '\'' ? withoutTexts(before).lastIndexOf(quote, before.length() - 2) : -1;
        int end = file.index(line, 1) + open - 1;
        while (end >= 0 && Character.isWhitespace(file.text().charAt(end))) {
            end--;
        }
        return open >= 0 && end >= 0 && "{,".indexOf(file.text().charAt(end)) >= 0;
    }

    /** Whether a value or key ends before this place, and another one starts at it. */
    private boolean lacksComma(String before) {
        char last = before.charAt(before.length() - 1);
        if (last == '}' || last == ']') {
            return starts(QUOTED_KEY) || starts(MAPPING);
        }
        boolean parted = before.length() < at;
        boolean quote = last == '"' || last == '\'';
        return quote && !isInExpression() && (starts(QUOTED_KEY) || parted && (starts(WORD_KEY) || startsQuote()));
    }

    private boolean starts(Pattern what) {
        Matcher matcher = what.matcher(file.line(line));
        return matcher.region(at, matcher.regionEnd()).lookingAt();
    }

    private boolean startsQuote() {
        String content = file.line(line);
        return at < content.length() && LineValues.closingQuote(content, at) > at;
    }

    /** Whether the quote before was to close an expression's text: {@code "${a ? " " : "b"}"}. */
    private boolean isInExpression() {
        return lastOnThisLine()
                .filter(YamlScalar::isQuoted)
                .filter(last -> LineValues.holdsQuotes(file.line(line), start(last)))
                .isPresent();
    }

    /** Where a number or yes or no ends that the library took for the start of a text with the key after it; -1 if there is none. */
    private int afterNumber() {
        return lastOnThisLine()
                .filter(last -> last.style() == YamlScalar.Style.PLAIN
                        && at < file.line(line).length())
                .filter(last -> file.line(line).charAt(at) == ':')
                .map(last -> {
                    Matcher number = NUMBER_AND_KEY.matcher(last.text());
                    return number.matches() ? start(last) + number.end(1) : -1;
                })
                .orElse(-1);
    }

    private Optional<YamlScalar> lastOnThisLine() {
        return lastScalar.filter(
                last -> last.span().line() == line && last.span().endLine() == line);
    }

    private int start(YamlScalar scalar) {
        return file.index(line, scalar.span().column()) - file.index(line, 1);
    }

    private Optional<Diagnostic> comment(int number) {
        Matcher comment = COMMENT.matcher(withoutTexts(file.line(number)));
        if (!comment.find()) {
            return Optional.empty();
        }
        int start = file.index(number, 1) + comment.start(1);
        return Optional.of(noComment(file.span(start, start + 2)));
    }

    /** Whether a text starts as comments do elsewhere. */
    static boolean isComment(String text) {
        return text.startsWith("//") || text.startsWith("/*");
    }

    /** What to say of the sign with which comments start elsewhere. */
    static Diagnostic noComment(SourceSpan sign) {
        return Diagnostic.of(DiagnosticCode.NOT_YAML, sign, "`" + sign.text() + "` does not start a comment")
                .note("JSON has no comments; YAML's start with `#`");
    }

    /** A line with nothing but blanks between its quotes, of the same length. */
    private static String withoutTexts(String content) {
        StringBuilder without = new StringBuilder(content);
        for (int i = 0; i < content.length(); i++) {
            int close = LineValues.closingQuote(content, i);
            if (close < 0 && content.charAt(i) == '"') {
                break;
            }
            for (int inside = i + 1; inside < close; inside++) {
                without.setCharAt(inside, ' ');
            }
            i = Math.max(i, close);
        }
        return without.toString();
    }
}
