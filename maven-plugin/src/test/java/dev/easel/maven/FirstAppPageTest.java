package dev.easel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about a first app shows the files of the project that is built as {@code src/it/front-desk}. */
class FirstAppPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "src/main/easel/front-desk.easel.yaml",
                "src/main/java/com/example/desk/Main.java",
                "src/test/java/com/example/desk/FrontDeskTest.java"
            })
    void showsEachFileAsItIsBuilt(String file) throws IOException {
        String page = Files.readString(Path.of("../docs/first-app.md"));
        String built = Files.readString(Path.of("src/it/front-desk", file));

        assertThat(page).contains("`" + file + "`: ").contains("\n" + built + "```\n");
    }
}
