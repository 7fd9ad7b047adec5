package dev.easel.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.compiler.output.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
    private static final String SOUND = """
            app: opening-hours
            surfaces: {messenger: [home]}
            flows: {initialize: hours}
            canvases:
              hours: {components: [{text: Open from nine to five.}]}
            """;

    @TempDir
    private Path root;

    private final RecordingLog log = new RecordingLog();

    @Test
    void writesTheJavaOfEachDefinitionIntoTheFallbackPackage() throws Exception {
        write("hours.easel.yaml", SOUND);

        generate();

        assertThat(root.resolve("out/com/example/shop/OpeningHours.java")).isRegularFile();
        assertThat(log.lines())
                .singleElement()
                .asString()
                .matches("INFO [1-9]\\d* files written, 0 unchanged, 0 deleted");
    }

    @Test
    void readsTheFilesOfJsonThatADefinitionNames() throws Exception {
        write("hours.easel.yaml", SOUND.replace("[{text: Open from nine to five.}]", "hours.json"));
        write("hours.json", "[{\"type\": \"text\", \"text\": \"Open from ten\"}]");

        generate();

        assertThat(root.resolve("out/com/example/shop/canvas/HoursCanvas.java"))
                .content()
                .contains("Open from ten");
    }

    @Test
    void readsWhatADefinitionIncludesAndCompilesItNowhereElse() throws Exception {
        write("hours.easel.yaml", SOUND.replaceFirst("(?s)canvases:.*", "include: ['*.easel.yaml']\n"));
        write("open.easel.yaml", SOUND.replaceFirst("(?s).*canvases:", "canvases:"));

        generate();

        assertThat(root.resolve("out/com/example/shop/canvas/HoursCanvas.java")).isRegularFile();
        assertThat(log.lines()).singleElement().asString().startsWith("INFO ");
    }

    @Test
    void warnsOfAPartThatNoDefinitionIncludes() throws Exception {
        write("hours.easel.yaml", SOUND);
        write("lost.easel.yaml", "types: {Size: [small, large]}");

        generate();

        assertThat(log.lines()).anyMatch(line -> line.startsWith("WARNING ") && line.contains("lost.easel.yaml:1:1"));
    }

    @Test
    void saysWhereAMistakeInAFileOfJsonIs() throws Exception {
        write("hours.easel.yaml", SOUND.replace("[{text: Open from nine to five.}]", "hours.json"));
        write("hours.json", "[{\"type\": \"txet\", \"text\": \"Open from ten\"}]");

        assertThatThrownBy(this::generate).isInstanceOf(MojoFailureException.class);

        assertThat(log.lines()).anyMatch(line -> line.contains("src/main/easel/hours.json:1:11"));
    }

    @Test
    void leavesFilesAloneThatWouldNotChange() throws Exception {
        write("hours.easel.yaml", SOUND);
        generate();
        Path java = root.resolve("out/com/example/shop/OpeningHours.java");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(java, old);

        generate();

        assertThat(Files.getLastModifiedTime(java)).isEqualTo(old);
        assertThat(log.lines()).last().asString().startsWith("INFO 0 files written, ");
    }

    @Test
    void deletesWhatIsLeftWhenTheLastDefinitionIsGoneAndWarns() throws Exception {
        Path definition = write("hours.easel.yaml", SOUND);
        generate();
        Files.delete(definition);

        generate();

        assertThat(root.resolve("out/com")).doesNotExist();
        assertThat(log.lines()).contains("WARNING there is no definition: no *.easel.yaml in src/main/easel");
    }

    @Test
    void namesFilesThatMayHaveBeenMeantAsDefinitions() throws Exception {
        write("hours.yaml", SOUND);
        write("menu.yml", SOUND);

        generate();

        assertThat(log.lines())
                .contains("WARNING src/main/easel/hours.yaml is not read: the name of a definition ends in .easel.yaml")
                .contains("WARNING src/main/easel/menu.yml is not read: the name of a definition ends in .easel.yaml");
    }

    @Test
    void logsEveryMistakeAndFailsWithOneSentence() throws IOException {
        write("a.easel.yaml", SOUND.replace("surfaces", "surface"));
        write("b.easel.yaml", SOUND.replace("initialize: hours", "initialize: houres"));

        assertThatThrownBy(this::generate)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("[2-9] errors in 2 definitions, so no Java was generated")
                .hasNoCause();

        assertThat(log.lines()).allMatch(line -> line.startsWith("ERROR "));
        assertThat(String.join("\n", log.lines()))
                .contains("src/main/easel/a.easel.yaml:2:1", "src/main/easel/b.easel.yaml:3:21")
                .contains("did you mean `surfaces`?", "^^^^^^ did you mean `hours`?");
        assertThat(root.resolve("out")).doesNotExist();
    }

    @Test
    void keepsTheJavaOfTheLastGoodRunWhenThereIsAMistake() throws Exception {
        write("hours.easel.yaml", SOUND);
        generate();
        write("hours.easel.yaml", "app: [");

        assertThatThrownBy(this::generate).isInstanceOf(MojoFailureException.class);

        assertThat(root.resolve("out/com/example/shop/OpeningHours.java")).isRegularFile();
    }

    @Test
    void logsWarningsAsWarningsAndGenerates() throws Exception {
        String cut = "\n    components:\n      - text: Call #1 in town";
        write("hours.easel.yaml", SOUND.replace(" {components: [{text: Open from nine to five.}]}", cut));

        generate();

        assertThat(log.lines()).anyMatch(line -> line.startsWith("WARNING warning[EZ0015]"));
        assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
        assertThat(root.resolve("out/com/example/shop/OpeningHours.java")).isRegularFile();
    }

    @Test
    void logsHintsAsInformation() throws Exception {
        String results = IntStream.range(0, 6)
                .mapToObj("{item: r%d, title: Result}"::formatted)
                .collect(Collectors.joining(", "));
        String search = "[{input: words, submit: hours}, {list: [" + results + "]}]";
        write("hours.easel.yaml", SOUND.replace("[{text: Open from nine to five.}]", search));

        generate();

        assertThat(log.lines())
                .allMatch(line -> line.startsWith("INFO "))
                .anyMatch(line -> line.startsWith("INFO hint[EZ3020]"));
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        write("hours.easel.yaml", SOUND);
        Files.writeString(root.resolve("out"), "a file");

        assertThatThrownBy(this::generate)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("cannot write the generated Java: ")
                .hasMessageContaining("out");
    }

    private Path write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve("src/main/easel"));
        return Files.writeString(folder.resolve(name), text);
    }

    private void generate() throws MojoFailureException, MojoExecutionException {
        Definitions definitions = new Definitions(root.resolve("src/main/easel"), root);
        new Generation(definitions, "com.example.shop", log, List.of(new LogReport(log)))
                .into(new DiskTree(root.resolve("out")));
    }
}
