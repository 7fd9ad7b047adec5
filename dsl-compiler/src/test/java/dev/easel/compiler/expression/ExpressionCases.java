package dev.easel.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The files under {@code src/test/resources/expressions}: an expression in a line, and below it what becomes of it. Add an expression
 * and run the test with {@code -Deasel.rewrite=true}, which writes the rest; blank lines part the cases, {@code #} starts a comment.
 *
 * <p>Below an expression stands {@code -> } and what it is, or for everything said of it carets under the wrong part, the code and the
 * message, then after {@code ?} what is suggested, after {@code =} the notes, and after {@code ~} the expression with the fix applied.
 */
final class ExpressionCases {
    private static final boolean REWRITE = Boolean.getBoolean("easel.rewrite");
    private static final Path ROOT = Path.of("src", "test", "resources", "expressions");

    private ExpressionCases() {}

    /** A test for every expression in the files of a folder; {@code meaning} is what the expression becomes if nothing is said. */
    static Stream<DynamicTest> of(String folder, BiFunction<ExpressionText, Diagnostics, String> meaning) {
        return files(folder).stream().flatMap(file -> {
            List<String> cases = cases(file);
            List<String> outcomes =
                    cases.stream().map(each -> outcome(each, meaning)).toList();
            if (REWRITE) {
                write(file, String.join("\n\n", outcomes) + "\n");
            }
            return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                    .filter(i -> !expression(cases.get(i)).isEmpty())
                    .map(i -> test(file, REWRITE ? outcomes.get(i) : cases.get(i), outcomes.get(i)));
        });
    }

    /** All expressions in the files of a folder. */
    static List<String> expressions(String folder) {
        return files(folder).stream()
                .flatMap(file -> cases(file).stream())
                .map(ExpressionCases::expression)
                .filter(expression -> !expression.isEmpty())
                .toList();
    }

    /** A text of its own, in one file. */
    static ExpressionText text(String text) {
        SourceFile file = SourceFile.of("expression", text);
        return new ExpressionText(text, file::span);
    }

    private static DynamicTest test(Path file, String expected, String actual) {
        return DynamicTest.dynamicTest(
                file.getFileName() + ": " + expression(expected),
                () -> assertThat(actual).isEqualTo(expected));
    }

    private static String outcome(String block, BiFunction<ExpressionText, Diagnostics, String> meaning) {
        String comment = block.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String expression = expression(block);
        if (expression.isEmpty()) {
            return block;
        }
        Diagnostics said = new Diagnostics();
        String meant = meaning.apply(text(expression), said);
        List<Diagnostic> sorted = said.sorted();
        String outcome = sorted.isEmpty()
                ? "-> " + meant
                : sorted.stream().map(each -> print(each, expression)).collect(Collectors.joining("\n"));
        return comment + expression + "\n" + outcome;
    }

    private static String print(Diagnostic diagnostic, String expression) {
        SourceSpan span = diagnostic.span();
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(span.column() - 1) + "^".repeat(Math.max(1, span.endColumn() - span.column())) + " "
                + diagnostic.code().code() + " " + diagnostic.message());
        if (diagnostic.suggestion() != null) {
            lines.add("  ? " + diagnostic.suggestion());
        }
        diagnostic.notes().forEach(note -> lines.add("  = " + note));
        Fix fix = diagnostic.fix();
        if (fix != null) {
            lines.add("  ~ " + expression.substring(0, fix.span().column() - 1) + fix.replacement()
                    + expression.substring(fix.span().endColumn() - 1));
        }
        return String.join("\n", lines);
    }

    private static String expression(String block) {
        return block.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    }

    private static List<String> cases(Path file) {
        try {
            String text = Files.readString(file).strip();
            return List.of(text.split("\n\n+"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
