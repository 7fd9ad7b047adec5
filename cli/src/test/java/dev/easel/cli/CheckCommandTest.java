package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    static final String SOUND = """
            app: hello
            package: com.example.hello
            surfaces: {messenger: [home]}
            flows: {initialize: hello}
            canvases:
              hello: {components: [{text: Hello}]}
            """;

    static final String BROKEN = """
            app: hello
            surfaces: {messenger: [home]}
            flows: {initialize: hello}
            canvases:
              hello:
                components:
                  - text: Hello
                    colour: red
                  - button: again
                    lable: Again
                    submit: hello
            """;

    @TempDir
    private Path folder;

    private String sound;
    private String broken;

    @BeforeEach
    void write() throws IOException {
        sound = Files.writeString(folder.resolve("sound.easel.yaml"), SOUND).toString();
        broken = Files.writeString(folder.resolve("broken.easel.yaml"), BROKEN).toString();
    }

    @Test
    void saysThatThereIsNoMistake() {
        CommandLineRun run = CommandLineRun.of("check", sound);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("no errors in 1 definition");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsWhatADefinitionIncludesHoweverTheFilesAreGiven() throws IOException {
        Path whole = folder.resolve("whole.easel.yaml");
        Files.writeString(whole, SOUND.replaceFirst("(?s)canvases:.*", "include: parts/*.easel.yaml\n"));
        Path part = Files.createDirectories(folder.resolve("parts")).resolve("hello.easel.yaml");
        Files.writeString(part, SOUND.replaceFirst("(?s).*canvases:", "canvases:"));

        assertThat(CommandLineRun.of("check", whole.toString()).exitCode()).isZero();
        String other = folder.resolve("parts")
                .resolve("..")
                .resolve("parts")
                .resolve("hello.easel.yaml")
                .toString();
        CommandLineRun both = CommandLineRun.of("check", other, whole.toString());
        assertThat(both.exitCode()).isZero();
        assertThat(both.err()).isEmpty();

        Files.writeString(
                part, SOUND.replaceFirst("(?s).*canvases:", "canvases:").replace("text", "txet"));
        CommandLineRun broken = CommandLineRun.of("check", whole.toString());
        assertThat(broken.exitCode()).isEqualTo(ExitCode.MISTAKES);
        assertThat(broken.err() + broken.out()).contains(part + ":2:");
    }

    @Test
    void readsTheFilesOfJsonThatADefinitionNames() throws IOException {
        Files.writeString(folder.resolve("hello.json"), "[{\"type\": \"text\", \"txet\": \"Hello\"}]");
        Files.writeString(folder.resolve("sound.easel.yaml"), SOUND.replace("[{text: Hello}]", "hello.json"));

        CommandLineRun run = CommandLineRun.of("check", sound);

        assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
        assertThat(run.out())
                .contains(folder.resolve("hello.json") + ":1:19")
                .contains("did you mean `text`?")
                .contains("1 error in 1 definition");
    }

    @Test
    void showsEveryMistakeWithItsPlaceAndACaret() {
        CommandLineRun run = CommandLineRun.of("check", sound, broken);

        assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
        assertThat(run.out())
                .contains(broken + ":8:9", broken + ":10:9", "error[EZ2003]", "^^^^^ did you mean `label`?")
                .endsWith("2 errors in 2 definitions" + System.lineSeparator())
                .doesNotContain("\u001b");
    }

    @Test
    void coloursThemOnATerminal() {
        assertThat(CommandLineRun.onTerminal("check", broken).out()).contains("\u001b[");
    }

    @Test
    void givesToolsOneArrayOverAllFiles() throws IOException {
        String other =
                Files.writeString(folder.resolve("other.easel.yaml"), "app: [").toString();

        CommandLineRun run = CommandLineRun.of("check", "--format", "json", other, broken, sound);

        assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
        Json all = Json.parse(run.out());
        assertThat(all.items()).extracting(entry -> entry.get("file").text()).contains(broken, other);
        Json first = all.get(0);
        assertThat(first.get("file").text()).isEqualTo(broken);
        assertThat(first.get("line").integer()).isEqualTo(8);
        assertThat(first.get("column").integer()).isEqualTo(9);
        assertThat(first.get("code").text()).isEqualTo("EZ2003");
        assertThat(first.get("severity").text()).isEqualTo("error");
        assertThat(first.get("message").text()).contains("colour");
    }

    @Test
    void givesToolsAnEmptyArrayWhenAllIsWell() {
        CommandLineRun run = CommandLineRun.of("check", sound, "--format=json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo("[]");
    }

    @Test
    void endsWellWhereThereAreOnlyWarningsAndHints() throws IOException {
        String items = "{item: a, title: A}, {item: b, title: B}, {item: c, title: C}, {item: d, title: D}, "
                + "{item: e, title: E}, {item: f, title: F}";
        String search = "[{text: Our *menu*}, {input: words, submit: hello}, {list: [" + items + "]}]";
        Files.writeString(folder.resolve("sound.easel.yaml"), SOUND.replace("[{text: Hello}]", search));

        CommandLineRun run = CommandLineRun.of("check", sound);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("warning[EZ3016]", "hint[EZ3020]")
                .endsWith("1 warning and 1 hint in 1 definition" + System.lineSeparator());
    }

    @Test
    void checksAFileNamedTwiceOnce() {
        assertThat(CommandLineRun.of(
                                "check",
                                sound,
                                folder.resolve(".").resolve("sound.easel.yaml").toString())
                        .out())
                .startsWith("no errors in 1 definition");
    }

    @Test
    void namesEveryFileThatCannotBeRead() {
        CommandLineRun run = CommandLineRun.of("check", "no-such.yaml", sound, folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no file no-such.yaml", folder + " is a folder: name the files in it");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNoTextByItsPlace() throws IOException {
        Path file = Files.write(folder.resolve("a.easel.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF});

        CommandLineRun run = CommandLineRun.of("check", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
        assertThat(run.out()).contains("EZ0001", file + ":1:4");
    }
}
