package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads the one YAML document of a file.
 *
 * <p>A file holds at most 1 MiB of UTF-8, and nests at most 100 deep. The YAML library stops at the first line it cannot read; where
 * quotes around a value mend that line, the mended text is read on, so that one run finds the mistakes after it as well.
 */
public final class YamlReader {
    private static final int MAX_CHARACTERS_READ_AGAIN = 1 << 21;
    private static final int MAX_MENDED_LINES = 20;

    private final SourceFile file;
    private final List<Diagnostic> broken = new ArrayList<>();
    private final Set<Integer> mendedLines = new HashSet<>();
    private int readAgain;

    private YamlReader(SourceFile file) {
        this.file = file;
    }

    /** The root of the document; nothing if there is none, and then {@code said} says why. */
    public static Optional<YamlNode> read(SourceFile file, Diagnostics said) {
        if (!isSound(file, said)) {
            return Optional.empty();
        }
        return new YamlReader(file).read(said);
    }

    /** Whether a file is small enough and holds characters that can be read; if not, that is said. */
    public static boolean isSound(SourceFile file, Diagnostics said) {
        if (file.isTooLarge()) {
            String message = "the file has more than the 1,048,576 bytes that a definition may have";
            said.add(DiagnosticCode.FILE_TOO_LARGE, file.span(0, 0), message);
            return false;
        }
        if (file.malformedAt().isPresent()) {
            int at = file.malformedAt().getAsInt();
            int end = Math.min(at + 1, file.text().length());
            said.add(DiagnosticCode.NOT_UTF8, file.span(at, end), "the bytes here are not UTF-8");
            return false;
        }
        return Characters.check(file, said);
    }

    private Optional<YamlNode> read(Diagnostics said) {
        SourceFile text = withoutTabsAtTheStart();
        while (true) {
            Diagnostics found = new Diagnostics();
            TreeBuilder builder = new TreeBuilder(file, text.text(), found);
            try {
                Optional<YamlNode> root = builder.build();
                report(found, said);
                return broken.isEmpty() ? root : Optional.empty();
            } catch (MarkedYamlEngineException mistake) {
                BrokenLine broke = new BrokenLine(file, text, mistake, builder.lastScalar());
                Optional<SourceFile> mended = mend(text, broke.number(), broke.mended(builder::startsInBrackets));
                if (mended.isEmpty()) {
                    return stop(broke.explain(), found, said);
                }
                text = mended.get();
            } catch (Events.LibraryFailure failure) {
                int line = failure.line();
                List<MendedLine> lines = MendedLine.of(text, line, builder.startsInBrackets(line)).stream()
                        .toList();
                Optional<SourceFile> mended = mend(text, line, lines);
                if (mended.isEmpty()) {
                    return stop(unreadable(failure), found, said);
                }
                text = mended.get();
            }
        }
    }

    /** JSON may start with tabs, which YAML takes for indentation; blanks in their place change nothing, and no position. */
    private SourceFile withoutTabsAtTheStart() {
        String text = file.text();
        int start = 0;
        while (start < text.length() && " \t\r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean json = start < text.length() && "{[\"".indexOf(text.charAt(start)) >= 0;
        String before = text.substring(0, start);
        return json && before.contains("\t")
                ? SourceFile.of(file.path(), before.replace('\t', ' ') + text.substring(start))
                : file;
    }

    private Optional<YamlNode> stop(Diagnostic last, Diagnostics found, Diagnostics said) {
        if (found.sorted().stream().noneMatch(other -> isLateQuote(other, last))) {
            broken.add(last);
        }
        Diagnostics others = new Diagnostics();
        found.sorted().stream().filter(other -> !isEcho(other, last)).forEach(others::add);
        report(others, said);
        return Optional.empty();
    }

    /** A quote that is closed late may be found by where its lines start, and again where nothing makes sense behind it. */
    private static boolean isLateQuote(Diagnostic other, Diagnostic last) {
        return other.code() == last.code() && other.message().equals(last.message());
    }

    /** Of what is missing on a line, a key seems to have no value. */
    private static boolean isEcho(Diagnostic other, Diagnostic last) {
        return other.code() == DiagnosticCode.NEEDS_QUOTES
                && other.span().line() == last.span().line();
    }

    private Diagnostic unreadable(Events.LibraryFailure failure) {
        SourceSpan after = at(file, failure.line(), failure.column());
        return Diagnostic.of(DiagnosticCode.NOT_YAML, after, "YAML cannot be read on from here")
                .note("look for a quote, bracket or escape (`\\x41`, `\\u0041`) that is not complete");
    }

    private void report(Diagnostics found, Diagnostics said) {
        broken.forEach(said::add);
        found.sorted().stream()
                .filter(diagnostic -> !mendedLines.contains(diagnostic.span().line()))
                .forEach(said::add);
    }

    /** The text to read on with, if one of these lines mends it beyond the one where it broke. */
    private Optional<SourceFile> mend(SourceFile text, int broke, List<MendedLine> lines) {
        for (MendedLine mended : lines) {
            readAgain += text.text().length();
            if (readAgain > MAX_CHARACTERS_READ_AGAIN || mendedLines.size() == MAX_MENDED_LINES) {
                break;
            }
            String readable = mended.applyTo(text);
            if (TreeBuilder.firstBrokenLine(readable) > broke && mendedLines.add(mended.line())) {
                broken.addAll(mended.explain(file));
                return Optional.of(SourceFile.of(file.path(), readable));
            }
        }
        return Optional.empty();
    }

    /** The character at a place; nothing at the end of a line. */
    static SourceSpan at(SourceFile file, int line, int column) {
        int start = file.index(line, column);
        int end = file.index(line, column + 1);
        return file.span(start, end);
    }
}
