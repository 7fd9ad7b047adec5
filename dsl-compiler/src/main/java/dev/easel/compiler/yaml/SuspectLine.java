package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The line that is wrong where the library stopped at a later one: what it read until then was YAML, but not what was meant.
 *
 * <p>A line without a colon is a text that the next line goes on with; a line indented as no other is makes those after it odd.
 */
final class SuspectLine {
    private static final Pattern ENTRY = Pattern.compile(" *+(?:- ++)*+(?:[\\w-]++|\"[^\"]*+\"|'[^']*+') *+:(?: .*|$)");
    private static final Pattern WITHOUT_COLON = Pattern.compile(" *+(?:- ++)*+[\\w-]++(?: *+[=;]|:(?=\\S)| ).*");
    private static final Pattern LONE_WORD = Pattern.compile(" *+[\\w-]++ *+[=;]?");
    private static final Pattern START = Pattern.compile(" *+(?:- ++)*+");
    private static final List<String> ODD = List.of("mapping values", "<block end>", "<document start>");

    private final SourceFile file;
    private final int stopped;

    SuspectLine(SourceFile file, int stopped) {
        this.file = file;
        this.stopped = stopped;
    }

    /** What is wrong with it, if there is one; {@code started} is the line on which what the library was reading starts. */
    Optional<Diagnostic> explain(String problem, OptionalInt started) {
        if (ODD.stream().noneMatch(problem::contains)) {
            return Optional.empty();
        }
        OptionalInt before = Entry.before(file, stopped);
        if (problem.startsWith("mapping values") && before.isPresent() && lacksColon(before.getAsInt())) {
            return Optional.of(diagnostic(before.getAsInt(), "this line is neither `key: value` nor `- item`")
                    .note("a `:` needs a blank after it, and a text of several lines is indented deeper than its key"));
        }
        return Stream.of(started, before)
                .flatMapToInt(OptionalInt::stream)
                .filter(line -> line < stopped && isOdd(line))
                .mapToObj(line -> diagnostic(line, "no other line is indented like this one")
                        .note("what belongs together starts in the same column, with or without `- `"))
                .findFirst();
    }

    private boolean lacksColon(int line) {
        String content = file.line(line);
        boolean sibling = start(content).length() == start(file.line(stopped)).length()
                && ENTRY.matcher(file.line(stopped)).matches();
        return LONE_WORD.matcher(content).matches()
                || sibling
                        && WITHOUT_COLON.matcher(content).matches()
                        && !ENTRY.matcher(content).matches();
    }

    private boolean isOdd(int line) {
        return alike(line) == 1 && alike(stopped) > 1;
    }

    private long alike(int line) {
        String start = start(file.line(line));
        return file.text().lines().filter(other -> start(other).equals(start)).count();
    }

    private static String start(String content) {
        Matcher start = START.matcher(content);
        return start.lookingAt() ? start.group() : "";
    }

    private static int indent(String content) {
        return content.length() - content.stripLeading().length();
    }

    private Diagnostic diagnostic(int line, String message) {
        int start = file.index(line, 1) + indent(file.line(line));
        SourceSpan span = file.span(
                start, file.index(line, 1) + file.line(line).stripTrailing().length());
        return Diagnostic.of(DiagnosticCode.NOT_YAML, span, message);
    }
}
