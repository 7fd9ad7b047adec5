package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NullAway, as the build of this project runs it, on generated code. It needs JDK 21. */
class NullAwayPassesTest {
    private static final String RIGHT = "return event.confirm();";
    private static final String WRONG = "return null;";

    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures", "valid");

    @TempDir
    Path directory;

    @BeforeAll
    static void needsJdk21() {
        assumeTrue(Runtime.version().feature() >= 21, "Error Prone runs on JDK 21 and newer");
    }

    @Test
    void generatedCodeHasNoNullWhereItsTypesSayNone() throws Exception {
        Map<String, String> all = expectedOfFixtures();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(javac(all)).isEmpty();
    }

    @Test
    void expressionsHaveNoNullWhereTheirTypesSayNone() throws Exception {
        assertThat(javac(ExpressionTableTest.java().sources())).isEmpty();
    }

    @Test
    void aHandlerThatReturnsNullIsFound() throws Exception {
        assertThat(javac(CoffeeOrder.ordering(WRONG)))
                .contains("[NullAway] returning @Nullable expression from method with @NonNull return type");
    }

    /** All that the fixtures become, which other tests hold to what is generated. */
    private static Map<String, String> expectedOfFixtures() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path file : files.filter(NullAwayPassesTest::isExpectedJava).toList()) {
                Path inFixture = FIXTURES.relativize(file);
                sources.put(inFixture.subpath(2, inFixture.getNameCount()).toString(), Files.readString(file));
            }
        }
        return sources;
    }

    private static boolean isExpectedJava(Path file) {
        return file.toString().endsWith(".java")
                && FIXTURES.relativize(file).getName(1).toString().equals("expected");
    }

    private String javac(Generated generated) throws IOException, InterruptedException {
        return javac(generated.sources());
    }

    private String javac(Map<String, String> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
                .forEach(part ->
                        command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
        Stream.of("code", "comp")
                .forEach(
                        part -> command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-implicit:none", "-classpath", classPath));
        command.addAll(List.of(
                "-processorpath", classPath, "-d", directory.resolve("classes").toString()));
        command.addAll(
                List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-XDaddTypeAnnotationsToSymbol=true"));
        command.add("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked"
                + " -XepOpt:NullAway:JSpecifyMode=true");
        command.addAll(written(sources));

        Path said = directory.resolve("said.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private List<String> written(Map<String, String> sources) throws IOException {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = directory.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            paths.add(file.toString());
        }
        return paths;
    }
}
