package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private Path definition;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        definition = Files.writeString(folder.resolve("hello.easel.yaml"), CheckCommandTest.SOUND);
        target = folder.resolve("not/there/yet");
    }

    private CommandLineRun generate() {
        return CommandLineRun.of("generate", definition.toString(), "-d", target.toString());
    }

    @Test
    void writesJavaAndSaysHowMuch() {
        CommandLineRun run = generate();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().strip()).matches("[1-9]\\d* files written, 0 unchanged, 0 deleted in .*");
        assertThat(run.err()).isEmpty();
        assertThat(target.resolve("com/example/hello/Hello.java")).isRegularFile();
    }

    @Test
    void leavesFilesAloneThatWouldNotChangeAndDeletesOrphans() throws IOException {
        generate();
        Path java = target.resolve("com/example/hello/Hello.java");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(java, old);

        assertThat(generate().out()).startsWith("0 files written");
        assertThat(Files.getLastModifiedTime(java)).isEqualTo(old);

        Files.writeString(definition, CheckCommandTest.SOUND.replace("com.example.hello", "com.example.moved"));
        generate();
        assertThat(java).doesNotExist();
        assertThat(target.resolve("com/example/moved/Hello.java")).isRegularFile();
    }

    @Test
    void showsMistakesAndWritesNothing() throws IOException {
        Files.writeString(definition, CheckCommandTest.BROKEN);

        CommandLineRun run = generate();

        assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
        assertThat(run.err())
                .contains(definition + ":10:9", "did you mean `label`?", "errors in 1 definition: nothing was");
        assertThat(run.out()).isEmpty();
        assertThat(target).doesNotExist();
    }

    @Test
    void insistsOnAPackage() throws IOException {
        Files.writeString(definition, CheckCommandTest.SOUND.replace("package: com.example.hello\n", ""));

        CommandLineRun run = generate();

        assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
        assertThat(run.err()).contains("EZ2012", definition + ":1:6");
        assertThat(CommandLineRun.of("check", definition.toString()).exitCode()).isZero();
    }

    @Test
    void refusesATargetThatIsAFile() throws IOException {
        target = Files.writeString(folder.resolve("file"), "kept");

        CommandLineRun run = generate();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("easel: cannot generate into " + target + ": it is a file");
        assertThat(target).hasContent("kept");
    }

    @Test
    void writesOverNothingThatItDidNotWrite() throws IOException {
        Path theirs = target.resolve("com/example/hello/Hello.java");
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, "// written by hand");

        CommandLineRun run = generate();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Hello.java");
        assertThat(theirs).hasContent("// written by hand");
    }
}
