package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EaselCompilerTest {
    private static final String SOUND = """
            app: hello
            surfaces: {messenger: [home]}
            flows: {initialize: menu}
            canvases: {menu: {components: [{text: Hello}]}}
            """;

    @TestFactory
    Stream<DynamicTest> nothingIsSaidOfASoundDefinition() {
        return Fixtures.valid().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isSound(file)));
    }

    private static void isSound(Path definition) {
        CompileRequest request =
                CompileRequest.check(List.of(Fixtures.source(definition))).withFiles(Fixtures.BESIDE_VALID);
        assertThat(new EaselCompiler().compile(request).diagnostics()).isEmpty();
    }

    @Test
    void severalAppsAreJudgedEachByItselfInTheOrderOfTheirPaths() {
        SourceFile first = SourceFile.of("a.easel.yaml", SOUND.replace("menu}", "mneu}"));
        SourceFile second = SourceFile.of("b.easel.yaml", "app: [");
        SourceFile third = SourceFile.of("c.easel.yaml", SOUND);

        CompileResult result = check(third, second, first);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_TARGET, DiagnosticCode.NOT_YAML);
        assertThat(result).isEqualTo(check(first, second, third));
    }

    @Test
    void aWarningAloneIsNoFailure() {
        CompileResult result = check(SourceFile.of(
                "a.easel.yaml",
                SOUND.replace(
                        "canvases: {menu: {components: [{text: Hello}]}}",
                        "canvases:\n  menu:\n    components:\n      - text: No #1\n")));

        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.CUT_BY_COMMENT);
        assertThat(result.failed()).isFalse();
    }

    @Test
    void aStageIsNotReachedWhileTheOneBeforeFindsMistakes() {
        SourceFile file =
                SourceFile.of("a.easel.yaml", SOUND.replace("menu}", "mneu}").replace("app:", "app: x\napp:"));

        assertThat(check(file).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.DUPLICATE_KEY);
    }

    @Test
    void aFallbackPackageIsOneThatJavaCanRead() {
        CompileRequest request = CompileRequest.generate(List.of());

        assertThat(request.withFallbackPackage("com.example").fallbackPackage()).isEqualTo("com.example");
        assertThatIllegalArgumentException().isThrownBy(() -> request.withFallbackPackage("com.my-company"));
    }

    private static CompileResult check(SourceFile... sources) {
        return new EaselCompiler().compile(CompileRequest.check(List.of(sources)));
    }
}
