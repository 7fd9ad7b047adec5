package dev.easel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {
    @TempDir
    private Path root;

    @Test
    void areFoundAtAnyDepthSortedAndShownFromTheRoot() throws IOException {
        Path folder = root.resolve("app/src/main/easel");
        write(folder.resolve("b.easel.yaml"));
        write(folder.resolve("a/c.easel.yaml"));
        write(folder.resolve("notes.yaml"));
        Files.createDirectories(folder.resolve("folder.easel.yaml"));

        assertThat(new Definitions(folder, root).read())
                .extracting(SourceFile::path)
                .containsExactly("app/src/main/easel/a/c.easel.yaml", "app/src/main/easel/b.easel.yaml");
    }

    @Test
    void outsideOfTheRootAreShownWhole() throws IOException {
        Path file = write(root.resolve("else/where/a.easel.yaml"));
        Definitions definitions = new Definitions(file.getParent(), root.resolve("build"));

        assertThat(definitions.read()).extracting(SourceFile::path).containsExactly(file.toString());
        assertThat(definitions.file(definitions.read().get(0))).isEqualTo(file);
    }

    @Test
    void areNoneWhereThereIsNoFolder() throws IOException {
        assertThat(new Definitions(root.resolve("src/main/easel"), root).read()).isEmpty();
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "app: x");
    }
}
