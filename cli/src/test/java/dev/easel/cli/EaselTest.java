package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EaselTest {
    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("check", "generate", "export", "send", "Examples:", "Exit codes:")
                .doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "generate", "export", "send"})
    void everyCommandTeachesByExample(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: easel " + command)
                .contains("Example")
                .contains("  easel " + command);
        assertThat(CommandLineRun.of("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void helpIsColouredOnATerminal() {
        assertThat(CommandLineRun.onTerminal("--help").out()).contains("\u001b[");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(CommandLineRun.of("check", "--version").out())
                .isEqualTo(CommandLineRun.of("--version").out());
        assertThat(CommandLineRun.of("--version").out()).matches("easel \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d.*\\)\\R");
    }

    @Test
    void aCommandIsNeeded() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("easel: name a command: check, generate, export or send");
    }

    @ParameterizedTest
    @CsvSource({
        "chekc, there is no command `chekc`; did you mean `check`?",
        "xyzzy, there is no command `xyzzy`",
        "check a.yaml --formt, `easel check` has no option `--formt`; did you mean `--format`?",
        "generate x.yaml, Missing required option: '--directory=DIR'",
        "check, Missing required parameter: 'FILE'",
        "send messenger/initialize menu, `easel send` does not take `menu` beside FLOW",
        "export a.yaml -d out, `easel export` has no option `-d`",
        "check a.yaml --format xml, expected one of [text, json]",
    })
    void aMistakeInTheCommandIsNamed(String command, String sentence) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("easel: ").contains(sentence).contains("--help` says how it is used");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPathThatNoFileCanHaveIsNamed() {
        assertThat(CommandLineRun.of("check", "").err()).contains("the path is empty");
        assertThat(CommandLineRun.of("check", "a\0b").err()).contains("set LC_ALL to a UTF-8 locale");
    }

    @Test
    void aWrongWordCannotCommandTheTerminal() {
        assertThat(CommandLineRun.of("ch\u001b[2Jeck", "a\u0007\u009b").err())
                .contains("there is no command `ch\uFFFD[2Jeck`")
                .doesNotContain("\u001b");
    }

    @Test
    void outputThatIsLostIsAFailure() {
        assertUnwritten("--version");
        assertUnwritten(
                "check", Path.of("..", "docs", "examples", "broken.easel.yaml").toString());
    }

    private static void assertUnwritten(String... args) {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        });
        Console console = new Console(full, new PrintWriter(err), InputStream.nullInputStream(), Map.of(), List.of());

        assertThat(Easel.run(console, args)).isEqualTo(ExitCode.UNWRITTEN);
        assertThat(err.toString()).isEqualToIgnoringNewLines("easel: the output could not be written");
    }

    @Test
    void aMistakeOfEaselItselfIsOneLineToReport() {
        assertOneLine(
                () -> {
                    throw new IllegalStateException("nobody expected this");
                },
                "nobody expected this");
    }

    @Test
    void soIsAClassThatJavaRefusesInManyLines() {
        assertOneLine(
                () -> {
                    throw new VerifyError("bad type\n  in:\n    a.B.c()");
                },
                "VerifyError: bad type in: a.B.c() at ");
    }

    private static void assertOneLine(IntSupplier failing, String part) {
        StringWriter err = new StringWriter();
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                return failing.getAsInt();
            }
        };
        Console console = new Console(new PrintWriter(err), new PrintWriter(err), broken, Map.of(), List.of());

        int exitCode = Easel.run(console, "send", "messenger/initialize", "--no-signature", "--body", "-");

        assertThat(exitCode).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(err.toString().lines()).singleElement().asString().contains("please report", part);
    }
}
