package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A trap of YAML is explained with the line to write, and that line is right as it stands. */
class LinesToWriteTest {
    private static final String WRITE = "write: ";

    @TestFactory
    Stream<DynamicTest> theLineToWriteMendsWhatIsWrongWithTheLine() {
        return traps().flatMap(trap -> check(Fixtures.source(trap)).stream()
                .filter(diagnostic -> lineToWrite(diagnostic).isPresent())
                .map(diagnostic -> DynamicTest.dynamicTest(name(trap, diagnostic), () -> mends(diagnostic))));
    }

    @Test
    void everyTrapHasALineToWriteForEachOfItsMistakes() {
        assertThat(traps().flatMap(trap -> check(Fixtures.source(trap)).stream()))
                .hasSizeGreaterThan(40)
                .filteredOn(diagnostic -> lineToWrite(diagnostic).isEmpty())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder("`please` is a key without a value", "this `}` closes nothing");
    }

    private static void mends(Diagnostic diagnostic) {
        SourceFile file = diagnostic.span().file();
        int line = diagnostic.span().line();
        String content = file.line(line);
        String indent =
                content.substring(0, content.length() - content.stripLeading().length());
        int start = file.index(line, 1);
        String mended = file.text().substring(0, start)
                + indent
                + lineToWrite(diagnostic).orElseThrow()
                + file.text().substring(start + content.length());

        assertThat(check(SourceFile.of(file.path(), mended)))
                .filteredOn(after -> after.span().line() == line)
                .noneMatch(after -> after.code().code().startsWith("EZ0"));
    }

    private static Optional<String> lineToWrite(Diagnostic diagnostic) {
        return diagnostic.notes().stream()
                .filter(note -> note.contains(WRITE))
                .map(note -> note.substring(note.indexOf(WRITE) + WRITE.length()))
                .findFirst();
    }

    private static Stream<Path> traps() {
        return Fixtures.invalid().stream()
                .filter(definition -> definition.getFileName().toString().startsWith("trap-"));
    }

    private static List<Diagnostic> check(SourceFile file) {
        return new EaselCompiler().compile(CompileRequest.check(List.of(file))).diagnostics();
    }

    private static String name(Path definition, Diagnostic diagnostic) {
        return definition.getFileName() + ":" + diagnostic.span().line() + ":"
                + diagnostic.span().column();
    }
}
