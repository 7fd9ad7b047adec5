package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An edit that a diagnostic offers mends what it is offered for. */
class FixesMendTest {
    @TestFactory
    Stream<DynamicTest> everyFixOfABrokenDefinitionMendsIt() {
        return Fixtures.broken().stream()
                .flatMap(definition -> fixable(Fixtures.source(definition)).stream()
                        .map(diagnostic ->
                                DynamicTest.dynamicTest(name(definition, diagnostic), () -> mends(diagnostic))));
    }

    @Test
    void aWordInQuotesStaysInThem() {
        SourceFile file = SourceFile.of("json.easel.yaml", """
                {"app":"hello","surfaces":{"messenger":["home"]},"flows":{"initialize":"menu"},
                "canvases":{"menu":{"components":[{"type":"text","text":"Hello","algin":"left"}]}}}
                """);

        assertThat(fixable(file))
                .singleElement()
                .satisfies(diagnostic -> assertThat(check(fixed(diagnostic))).isEmpty());
    }

    private static void mends(Diagnostic diagnostic) {
        assertThat(check(fixed(diagnostic)))
                .noneMatch(after -> after.code() == diagnostic.code()
                        && after.span().line() == diagnostic.span().line()
                        && after.span().column() == diagnostic.span().column());
    }

    private static List<Diagnostic> fixable(SourceFile file) {
        return check(file).stream()
                .filter(diagnostic -> diagnostic.fix() != null)
                .toList();
    }

    private static SourceFile fixed(Diagnostic diagnostic) {
        Fix fix = Objects.requireNonNull(diagnostic.fix());
        SourceFile file = fix.span().file();
        int start = file.index(fix.span().line(), fix.span().column());
        int end = file.index(fix.span().endLine(), fix.span().endColumn());
        return SourceFile.of(
                file.path(),
                file.text().substring(0, start)
                        + fix.replacement()
                        + file.text().substring(end));
    }

    private static List<Diagnostic> check(SourceFile file) {
        return new EaselCompiler().compile(CompileRequest.check(List.of(file))).diagnostics();
    }

    private static String name(Path definition, Diagnostic diagnostic) {
        return definition.getFileName() + ":" + diagnostic.span().line() + " " + diagnostic.code();
    }
}
