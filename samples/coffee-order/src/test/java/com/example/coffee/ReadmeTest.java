package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's README shows this app as it is. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path DEFINITION = Path.of("src/main/easel/coffee-order.easel.yaml");
    private static final Path HANDLERS = Path.of("src/main/java/com/example/coffee/Coffee.java");

    @Test
    void showsLinesOfTheDefinitionInTheirOrder() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```yaml\ntypes:");
        List<String> shown = readme.substring(start, readme.indexOf("```\n", start))
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(shown).isNotEmpty();
        assertThat(Files.readAllLines(DEFINITION)).containsSubsequence(shown);
    }

    @Test
    void showsTheHandlersWhole() throws IOException {
        String handlers = Files.readString(HANDLERS);

        assertThat(Files.readString(README))
                .contains("```java\n" + handlers.substring(handlers.indexOf("final class")) + "```\n");
    }
}
