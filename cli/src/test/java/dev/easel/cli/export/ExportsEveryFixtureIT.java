package dev.easel.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every canvas of every sound definition can be exported with nothing but samples, and is one that Canvas Kit knows. */
class ExportsEveryFixtureIT {
    private static final Path FIXTURES = Path.of("../dsl-compiler/src/test/resources/fixtures");

    @TestFactory
    Stream<DynamicTest> everyCanvasIsContent() throws IOException {
        List<Path> definitions = definitions();
        assertThat(definitions).hasSizeGreaterThan(30);
        return definitions.stream()
                .map(file -> DynamicTest.dynamicTest(FIXTURES.relativize(file).toString(), () -> check(file)));
    }

    private static List<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".easel.yaml"))
                    .filter(file -> !file.getParent().endsWith("parts"))
                    .filter(file -> file.startsWith(FIXTURES.resolve("valid")) || file.endsWith("passes.easel.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        List<GeneratedCanvas> canvases = new Canvases(generate(file).files()).all();
        assertThat(canvases).isNotEmpty();
        for (GeneratedCanvas canvas : canvases) {
            Json exported = Json.parse(canvas.json(CanvasValues.parse("{}")));
            CanvasContent content = CanvasContent.read(exported.get("canvas").get("content"));
            assertThat(content.components()).as(canvas.name()).isNotEmpty();
        }
    }

    private static CompileResult generate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CompileRequest request = CompileRequest.generate(List.of(SourceFile.of(file.toString(), in)))
                    .withFiles(new FolderFiles(Path.of("")))
                    .withFallbackPackage("exported");
            CompileResult result = new EaselCompiler().compile(request);
            assertThat(result.failed()).as(result.diagnostics().toString()).isFalse();
            return result;
        }
    }
}
