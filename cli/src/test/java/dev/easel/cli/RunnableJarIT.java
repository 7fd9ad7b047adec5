package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {
    private static final Path JAR = Path.of("target", "easel.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void holdsNoEntryTwiceAndNoSignatureOfAnotherJar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();

            assertThat(names).doesNotHaveDuplicates();
            assertThat(names).noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"));
            assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    @Test
    void checksGeneratesAndEndsWithTheExitCode() throws Exception {
        Files.writeString(folder.resolve("a.easel.yaml"), CheckCommandTest.SOUND.replace("Hello}", "Größe}"));
        Files.writeString(folder.resolve("b.easel.yaml"), CheckCommandTest.BROKEN.replace("Hello", "Größe 🙂"));

        Ran generated = run("generate", "a.easel.yaml", "-d", "out");
        Ran checked = run("check", "a.easel.yaml", "b.easel.yaml", "--format", "json");
        Ran shown = run("check", "b.easel.yaml");
        Ran mistaken = run("chekc");

        assertThat(generated.exitCode()).as(generated.output()).isZero();
        assertThat(folder.resolve("out/com/example/hello/Hello.java")).isRegularFile();
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.output()).startsWith("[{\"file\":\"b.easel.yaml\",\"line\":8,");
        assertThat(shown.output()).contains("--> b.easel.yaml:8:9").doesNotContain("\u001b");
        assertThat(mistaken.exitCode()).isEqualTo(2);
        assertThat(mistaken.output()).contains("did you mean `check`?").doesNotContain("\tat ");
    }

    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("a.easel.yaml"), CheckCommandTest.BROKEN.replace("colour", "größe"));

        assertThat(run("check", "a.easel.yaml").output()).contains("`größe`");
    }

    @Test
    void exportsInUtf8FromAFolderOfAnyName() throws Exception {
        Files.writeString(folder.resolve("a.easel.yaml"), CheckCommandTest.SOUND.replace("Hello}", "Größe 🙂}"));
        Path moved = Files.createDirectories(folder.resolve("a b")).resolve("easel %20.jar");
        Files.copy(JAR, moved);

        for (Path jar : List.of(JAR, moved)) {
            Ran run = java("-jar", jar.toString(), "export", "a.easel.yaml", "hello");

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).startsWith("{").endsWith("}\n").contains("\"text\" : \"Größe 🙂\"");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReaderWhoHasSeenEnoughIsNoMistake() throws Exception {
        Files.writeString(folder.resolve("a.easel.yaml"), CheckCommandTest.SOUND);
        Files.writeString(folder.resolve("b.easel.yaml"), CheckCommandTest.BROKEN);

        assertThat(closed("export", "a.easel.yaml", "hello")).isEqualTo(new Ran(0, ""));
        assertThat(closed("check", "b.easel.yaml")).isEqualTo(new Ran(ExitCode.MISTAKES, ""));
        assertThat(closed("--help")).isEqualTo(new Ran(0, ""));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsOneLineAndOneExitCode() throws Exception {
        Files.writeString(folder.resolve("a.easel.yaml"), CheckCommandTest.SOUND);
        Files.writeString(folder.resolve("b.easel.yaml"), CheckCommandTest.BROKEN);
        Ran unwritten = new Ran(ExitCode.UNWRITTEN, "easel: the output could not be written\n");

        assertThat(full("export", "a.easel.yaml", "hello")).isEqualTo(unwritten);
        assertThat(full("check", "b.easel.yaml")).isEqualTo(unwritten);
    }

    @Test
    void saysThatExportNeedsAJdk() throws Exception {
        Files.writeString(folder.resolve("a.easel.yaml"), CheckCommandTest.SOUND);

        Ran run = java("--limit-modules", "java.se", "-jar", JAR.toString(), "export", "a.easel.yaml", "hello");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(run.output().lines())
                .singleElement()
                .asString()
                .startsWith("easel: a JDK is needed")
                .endsWith("has no compiler: set JAVA_HOME to a JDK of 17 or newer");
    }

    private record Ran(int exitCode, String output) {}

    private Ran run(String... args) throws Exception {
        return java(ofJar(args));
    }

    private static String[] ofJar(String... args) {
        List<String> all = new ArrayList<>(List.of("-jar", JAR.toString()));
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }

    /** A run whose output nobody reads; what went wrong. */
    private Ran closed(String... args) throws Exception {
        Process process = builder(ofJar(args)).start();
        process.getInputStream().close();
        return wentWrong(process);
    }

    private Ran full(String... args) throws Exception {
        return wentWrong(
                builder(ofJar(args)).redirectOutput(new File("/dev/full")).start());
    }

    private static Ran wentWrong(Process process) throws Exception {
        String output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    private Ran java(String... args) throws Exception {
        Process process = builder(args).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    private ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
