package dev.easel.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticJsonTest {
    @Test
    void nothingIsAnEmptyArray() {
        assertThat(DiagnosticJson.format(List.of())).isEqualTo("[]\n");
    }

    @Test
    void anEntryHasAllThereIsToSay() {
        SourceFile file = SourceFile.of("dir/a \"b\".easel.yaml", "app: x\nflow: y\n");
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, file.span(7, 11), "`flow`\t\uD83D\uDE00")
                .related(file.span(0, 3), "here")
                .note("why")
                .suggesting("did you mean `flows`?")
                .fixedBy(new Fix(file.span(7, 11), "flows"));

        assertThat(DiagnosticJson.format(List.of(diagnostic))).isEqualTo("""
                        [{"file":"dir/a \\"b\\".easel.yaml","line":2,"column":1,"endLine":2,"endColumn":5,\
                        "code":"EZ1001","severity":"error","message":"`flow`\\u0009\\ud83d\\ude00",\
                        "explanation":"Each part of a definition has its own small set of words.",\
                        "suggestion":"did you mean `flows`?","notes":["why"],\
                        "related":[{"file":"dir/a \\"b\\".easel.yaml","line":1,"column":1,"endLine":1,"endColumn":4,"message":"here"}],\
                        "fix":{"file":"dir/a \\"b\\".easel.yaml","line":2,"column":1,"endLine":2,"endColumn":5,"replacement":"flows"}}]
                        """);
    }
}
