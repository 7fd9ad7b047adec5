package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No definition, however it is made, exhausts the compiler: each of {@link Bombs} is answered in 64 MB. */
@Tag("any-jdk")
class BombsTest {
    private static final List<String> SMALL_AND_QUICK =
            List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final long SOON_ON_ANY_MACHINE = 10_000;

    private record Answer(String bomb, long millis, int said, String first) {
        static Answer of(String line) {
            String[] parts = line.split("\t");
            return new Answer(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]), parts[3]);
        }
    }

    @Test
    void everyBombIsAnsweredSoonAndInLittleMemory() throws IOException, InterruptedException {
        List<Answer> answers = answers();

        assertThat(answers).hasSizeGreaterThan(60).allSatisfy(answer -> {
            assertThat(answer.first()).startsWith("EZ");
            assertThat(answer.said()).isBetween(1, 1_001);
            assertThat(answer.millis()).isLessThan(SOON_ON_ANY_MACHINE);
        });
        assertThat(answers)
                .filteredOn(answer ->
                        answer.bomb().startsWith("10 MB") || answer.bomb().equals("without end"))
                .hasSize(7)
                .allMatch(answer -> answer.first().equals("EZ0002"));
    }

    private static List<Answer> answers() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_AND_QUICK);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bombs.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed.lines().map(Answer::of).toList();
    }
}
