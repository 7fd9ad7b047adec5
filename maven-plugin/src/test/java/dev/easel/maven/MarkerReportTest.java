package dev.easel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.source.SourceFile;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;

class MarkerReportTest {
    private final List<String> calls = new ArrayList<>();

    /** Stands for an IDE: Maven itself has none, so every call is written down. */
    private final BuildContext ide = (BuildContext) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                calls.add(method.getName() + Arrays.toString(arguments));
                return null;
            });

    @Test
    void replacesTheMarkersOfTheRunBefore() {
        SourceFile source = SourceFile.of("src/main/easel/a.easel.yaml", "app: a\nsurfces: {}\n");
        Definitions definitions = new Definitions(Path.of("/p/src/main/easel"), Path.of("/p"));

        new MarkerReport(ide, definitions)
                .show(
                        List.of(source),
                        new EaselCompiler()
                                .compile(CompileRequest.check(List.of(source)))
                                .diagnostics());

        assertThat(calls).first().isEqualTo("removeMessages[/p/src/main/easel/a.easel.yaml]");
        assertThat(calls)
                .anyMatch(call -> call.startsWith("addMessage[/p/src/main/easel/a.easel.yaml, 2, 1, EZ1001: ")
                        && call.endsWith(", " + BuildContext.SEVERITY_ERROR + ", null]"));
    }
}
