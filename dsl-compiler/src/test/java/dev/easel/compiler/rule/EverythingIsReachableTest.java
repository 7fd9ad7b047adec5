package dev.easel.compiler.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Canvases that lost the one thing that led to them are said together. */
class EverythingIsReachableTest {
    @Test
    void aFewAreSaidOneByOne() {
        assertThat(said(2)).hasSize(2);
    }

    @Test
    void manyAreSaidAtOnce() {
        assertThat(said(3))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("nothing leads to `c1`, `c2` and `c3`");
        assertThat(said(20))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("nothing leads to `c1`, `c2`, `c3`, `c4`, `c5`, `c6`, `c7` and `c8` and 12 others");
    }

    private static List<Diagnostic> said(int lost) {
        String canvases = IntStream.rangeClosed(1, lost)
                .mapToObj(i -> "  c" + i + ": {components: [{text: Hello}]}\n")
                .collect(Collectors.joining());
        SourceFile file = SourceFile.of("app.easel.yaml", """
                app: app
                surfaces: {messenger: [home]}
                flows: {initialize: c0}
                canvases:
                  c0: {components: [{text: Hello}]}
                """ + canvases);
        return new EaselCompiler().compile(CompileRequest.check(List.of(file))).diagnostics();
    }
}
