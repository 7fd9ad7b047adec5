package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a source tree of its own, whose {@code mvn} takes note of its call and puts a small jar in place. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "easel");
    private static final String NOTED = "calls";

    @TempDir
    private Path folder;

    private Path tree;
    private Path bin;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void plant() throws IOException {
        tree = Files.createDirectories(folder.resolve("a tree"));
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String module : List.of("dsl-compiler", "cli", "runtime", "runtime/core")) {
            Files.createDirectories(tree.resolve(module).resolve("src/main"));
            Files.writeString(tree.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.writeString(tree.resolve("pom.xml"), "<project/>");
        Files.copy(LAUNCHER, tree.resolve("easel"));
        writeJar(folder.resolve("built.jar"));
        maven("sleep 0.3; mkdir -p cli/target && cp '" + folder.resolve("built.jar") + "' cli/target/easel.jar");
        environment.put("PATH", bin + ":/usr/bin:/bin");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void buildsOnFirstUseAndNotOnTheSecond() throws Exception {
        Ran first = run(tree, "./easel", "check", "a file.yaml");
        Ran second = run(tree, "./easel", "check");

        assertThat(first.exitCode()).isEqualTo(7);
        assertThat(first.err()).isEqualTo("easel: building for the first time, log in target/easel/build.log ...\n");
        assertThat(first.out()).contains("[check, a file.yaml]");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("[check]");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
        Path source = Files.writeString(tree.resolve("dsl-compiler/src/main/A.java"), "");
        run(tree, "./easel");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));

        assertThat(run(tree, "./easel").err()).startsWith("easel: building what has changed");

        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        run(tree, "./easel");
        int before = builds();
        Thread.sleep(20);
        Files.delete(source);
        run(tree, "./easel");
        assertThat(builds()).isEqualTo(before + 1);
    }

    @Test
    void takesASourceSavedDuringTheBuildForNewer() throws Exception {
        maven("cp '" + folder.resolve("built.jar")
                + "' cli/target/easel.jar; sleep 0.05; touch cli/src/main/Late.java");
        Files.createDirectories(tree.resolve("cli/target"));

        run(tree, "./easel");
        run(tree, "./easel");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsOnceForTwoStartsAtOnce() throws Exception {
        Process first = start(tree, "./easel", "one");
        Process second = start(tree, "./easel", "two");

        assertThat(ran(first).out()).contains("[one]");
        assertThat(ran(second).out()).contains("[two]");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void runsFromAnyFolderAndThroughALink() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(bin.resolve("ez"), Path.of("..", "a tree", "easel"));

        Ran run = run(elsewhere, "ez", "x.yaml");

        assertThat(run.out()).contains("[x.yaml] in " + elsewhere.toRealPath());
    }

    @Test
    void tellsWhichStreamsAreTerminals() throws Exception {
        assertThat(run(tree, "./easel").out()).contains("terminals=;");

        assumeThat(Path.of("/usr/bin/script")).exists();
        assertThat(run(tree, "script", "-qc", "./easel", "/dev/null").out()).contains("terminals=out,err;");
        assertThat(run(tree, "script", "-qc", "./easel 2> err", "/dev/null").out())
                .contains("terminals=out;");
    }

    @Test
    void readsFileNamesInUtf8EvenInTheCLocale() throws Exception {
        for (String locale : List.of("", "C", "POSIX")) {
            environment.put("LC_ALL", locale);

            assertThat(run(tree, "sh", "-c", "./easel \"$(printf 'gr\\303\\266sse.yaml')\"")
                            .out())
                    .contains("[gr\u00f6sse.yaml]");
        }
    }

    @Test
    void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
        maven("echo '[INFO] noise'; echo '[ERROR] no compiler'; exit 1");

        Ran run = run(tree, "./easel");

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.err())
                .contains("[ERROR] no compiler\neasel: the build failed; all of its output is in ")
                .doesNotContain("noise");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.delete(bin.resolve("mvn"));
        environment.put("PATH", onlyTools());
        assertThat(run(tree, "./easel").err()).startsWith("easel: building needs Maven, and there is no mvn");

        environment.remove("JAVA_HOME");
        assertThat(run(tree, "./easel").err()).startsWith("easel: there is no java: install a JDK of 17 or newer");

        environment.put("JAVA_HOME", "/nowhere");
        assertThat(run(tree, "./easel").err())
                .startsWith("easel: JAVA_HOME is /nowhere, and there is no bin/java in it");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        Path home = Files.createDirectories(folder.resolve("jdk-11/bin")).getParent();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        script(home.resolve("bin/java"), "exit 0");
        environment.put("JAVA_HOME", home.toString());

        assertThat(run(tree, "./easel").err())
                .startsWith("easel: Java 17 or newer is needed")
                .contains("is 11");
    }

    private record Ran(int exitCode, String out, String err) {}

    private Ran run(Path from, String... command) throws Exception {
        return ran(start(from, command));
    }

    private Process start(Path from, String... command) throws IOException {
        String[] inShell = new String[command.length + 3];
        inShell[0] = "/bin/sh";
        inShell[1] = "-c";
        inShell[2] = "exec \"$0\" \"$@\"";
        System.arraycopy(command, 0, inShell, 3, command.length);
        ProcessBuilder builder = new ProcessBuilder(inShell).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ran ran(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), out, err);
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve(NOTED)).size();
    }

    private void maven(String commands) throws IOException {
        script(bin.resolve("mvn"), "echo called >> '" + folder.resolve(NOTED) + "'\n" + commands);
    }

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A folder with what the launcher calls, and neither java nor mvn. */
    private String onlyTools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("bash", "env", "dirname", "readlink", "find", "mkdir", "flock", "touch")) {
            script(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
        return tools.toString();
    }

    private static void writeJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PrintsArguments.class.getName());
        String entry = PrintsArguments.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            try (var in = PrintsArguments.class.getClassLoader().getResourceAsStream(entry)) {
                in.transferTo(jar);
            }
        }
    }
}
