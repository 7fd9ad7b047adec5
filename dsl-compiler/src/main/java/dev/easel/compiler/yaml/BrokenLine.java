package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The quotes that might mend it, the likeliest first. */
    List<Quoting> quotings() {
        List<Quoting> quotings = new ArrayList<>();
        String content = text.line(line);
        if (content.length() > LONGEST_LINE_MENDED) {
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
        quotings.add(new Quoting(line, value.end(), endOfValue(content, value.end()), content));
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
        Matcher key = Pattern.compile("[{,] *[\\w-]+: +").matcher(content);
        int start = -1;
        while (key.find() && key.end() <= stop) {
            start = key.end();
        }
        if (start < 0) {
            return Optional.empty();
        }
        int end = endOfFlowValue(content, start);
        return end > start ? Optional.of(new Quoting(line, start, end, content)) : Optional.empty();
    }

    private static int endOfFlowValue(String content, int start) {
        int depth = 0;
        for (int i = start; i < content.length(); i++) {
            char c = content.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                return content.substring(0, i).stripTrailing().length();
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
        if (lastScalar.filter(scalar -> isTooLong(scalar, problem)).isPresent()) {
            String message = "this key has more than 1,024 characters";
            return Diagnostic.of(DiagnosticCode.KEY_TOO_LONG, lastScalar.get().span(), message);
        }
        return new BrokenYaml(file, mistake, here()).explain();
    }

    private static boolean isTooLong(YamlScalar scalar, String problem) {
        return scalar.text().length() > LONGEST_KEY && problem.contains("mapping values");
    }

    private SourceSpan here() {
        return YamlReader.at(file, line, column);
    }

    private Diagnostic needsQuotes(Quoting quoting) {
        int lineStart = file.index(quoting.line(), 1);
        SourceSpan value = file.span(lineStart + quoting.start(), lineStart + quoting.end());
        return Diagnostic.of(DiagnosticCode.NEEDS_QUOTES, value, "this text needs quotes: " + reason(quoting.value()))
                .note("write: " + quoting.mendedLine().strip())
                .fixedBy(new Fix(value, Quoting.quoted(quoting.value())));
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
            case '%', '@', '`', ',', ']', '}' -> "YAML keeps `" + value.charAt(0) + "` at the start for itself";
            case '-', '?' -> "`" + value.charAt(0) + " ` at its start makes it an entry of its own";
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
