package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each definition under {@code valid/} becomes exactly the files of {@code expected/} beside it, which javac takes without a warning;
 * {@code -Deasel.rewrite=true} writes them.
 */
class ValidFixturesTest {
    @TestFactory
    Stream<DynamicTest> everyDefinitionBecomesTheJavaBesideIt() {
        return tests(ValidFixturesTest::compareWithExpected);
    }

    @Tag("any-jdk")
    @TestFactory
    Stream<DynamicTest> javacTakesWhatIsGeneratedWithoutAWarning() {
        return tests(definition -> assertThat(JavaCompilation.of(generate(Fixtures.source(definition)))
                        .messages())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> soDoesTheNewestJavac() {
        return tests(definition -> assertThat(JavaCompilation.forThisJdk(generate(Fixtures.source(definition)))
                        .messages())
                .isEmpty());
    }

    @Tag("any-jdk")
    @TestFactory
    Stream<DynamicTest> everyCommentIsWholeAndWellFormed() {
        return tests(definition -> assertThat(JavaCompilation.withComments(generate(Fixtures.source(definition)))
                        .messages())
                .isEmpty());
    }

    @Test
    void theSameDefinitionsGiveTheSameBytesInAnyOrder() {
        List<SourceFile> sources =
                new ArrayList<>(Fixtures.valid().stream().map(Fixtures::source).toList());
        List<GeneratedFile> once = compile(sources).files();

        Collections.shuffle(sources, new Random(7));
        assertThat(compile(sources).files()).isEqualTo(once).isNotEmpty();
        Collections.reverse(sources);
        assertThat(compile(sources).files()).isEqualTo(once);
    }

    @Test
    void whereTheDefinitionLiesDoesNotShow() {
        SourceFile here = Fixtures.source(Fixtures.valid().stream()
                .filter(file -> file.endsWith("minimal.easel.yaml"))
                .findFirst()
                .orElseThrow());
        SourceFile elsewhere = SourceFile.of("/home/someone/app/src/main/easel/" + here.path(), here.text());
        assertThat(generate(elsewhere)).isEqualTo(generate(here));
    }

    private static Stream<DynamicTest> tests(Consumer<Path> check) {
        return Fixtures.valid().stream()
                .map(definition ->
                        DynamicTest.dynamicTest(definition.getFileName().toString(), () -> check.accept(definition)));
    }

    private static void compareWithExpected(Path definition) {
        Path expected = definition.resolveSibling("expected");
        List<GeneratedFile> files =
                compile(List.of(Fixtures.source(definition))).files();
        if (Fixtures.REWRITE) {
            rewrite(expected, files);
        }
        assertThat(byPath(files)).isEqualTo(texts(expected));
    }

    private static Map<String, String> generate(SourceFile source) {
        return byPath(compile(List.of(source)).files());
    }

    private static CompileResult compile(List<SourceFile> sources) {
        CompileResult result =
                new EaselCompiler().compile(CompileRequest.generate(sources).withFiles(Fixtures.BESIDE_VALID));
        assertThat(result.diagnostics()).isEmpty();
        return result;
    }

    private static Map<String, String> byPath(List<GeneratedFile> files) {
        return files.stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text, (a, b) -> a, TreeMap::new));
    }

    private static void rewrite(Path expected, List<GeneratedFile> files) {
        try {
            for (String old : texts(expected).keySet()) {
                Files.delete(expected.resolve(old));
            }
            for (GeneratedFile file : files) {
                Path path = expected.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> texts(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> directory.relativize(file).toString().replace('\\', '/'),
                            file -> new String(Fixtures.bytes(file), StandardCharsets.UTF_8),
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
