package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest.Goal;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.source.FolderFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each definition under {@code invalid/} is refused with exactly the text in the {@code .diagnostics} file beside it; {@code
 * -Deasel.rewrite=true} writes those files. Definitions in {@code invalid/generate} are mistakes only when Java is asked for.
 * {@link RulesTest} has those that break a rule.
 */
class InvalidFixturesTest {
    /** {@link LargeMistakes} has them. */
    private static final Set<DiagnosticCode> SHOWN_ELSEWHERE = EnumSet.of(
            DiagnosticCode.FILE_TOO_LARGE,
            DiagnosticCode.TOO_MANY,
            DiagnosticCode.SHARED_PACKAGE,
            DiagnosticCode.TOO_MANY_NAMES,
            DiagnosticCode.TOO_MUCH_FOR_A_METHOD);

    @TestFactory
    Stream<DynamicTest> everyMistakeIsExplainedWhereItWasMade() {
        return Fixtures.invalid().stream()
                .map(definition -> DynamicTest.dynamicTest(name(definition), () -> check(definition)));
    }

    @Test
    void everyCodeHasAFixture() {
        Set<DiagnosticCode> unseen = EnumSet.complementOf(EnumSet.copyOf(SHOWN_ELSEWHERE));
        for (Path definition : Fixtures.broken()) {
            diagnostics(definition).forEach(diagnostic -> unseen.remove(diagnostic.code()));
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void everyFixtureLiesWithTheStageThatRefusesIt() {
        // The linker, too, finds parts of the language that are to come, and what is given twice; rules of single
        // canvases speak beside it. Parsing reads the files that a definition names.
        Map<String, String> codes = Map.of(
                "yaml", "EZ0.*",
                "syntax", "EZ1.*|EZ0004|EZ0007|EZ0013",
                "link", "EZ2.*|EZ1002|EZ1005|EZ1013|EZ1020|EZ3.*",
                "naming", "EZ4.*",
                "generate", "EZ2.*");
        assertThat(Fixtures.invalid()).allSatisfy(definition -> {
            String stage = definition.getParent().getFileName().toString();
            assertThat(codes).containsKey(stage);
            assertThat(diagnostics(definition))
                    .isNotEmpty()
                    .extracting(diagnostic -> diagnostic.code().code())
                    .allMatch(code -> code.matches(codes.get(stage)));
        });
    }

    static void check(Path definition) throws IOException {
        Path expected =
                definition.resolveSibling(definition.getFileName().toString().replace(".easel.yaml", ".diagnostics"));
        String said = DiagnosticText.plain().format(diagnostics(definition));
        if (Fixtures.REWRITE) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(new String(Fixtures.bytes(expected), StandardCharsets.UTF_8));
    }

    static List<Diagnostic> diagnostics(Path definition) {
        boolean generate = definition.getParent().endsWith("generate");
        Goal goal = generate ? Goal.GENERATE : Goal.CHECK;
        CompileResult result = new EaselCompiler()
                .compile(new CompileRequest(
                        List.of(Fixtures.source(definition)), goal, null, new FolderFiles(definition.getParent())));
        assertThat(result.files()).isEmpty();
        return result.diagnostics();
    }

    private static String name(Path definition) {
        return definition.getParent().getFileName() + "/" + definition.getFileName();
    }
}
