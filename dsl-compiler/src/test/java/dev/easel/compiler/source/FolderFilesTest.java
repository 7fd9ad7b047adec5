package dev.easel.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A definition names files of its own folder and below. */
class FolderFilesTest {
    private static final SourceFile DEFINITION = SourceFile.of("apps/shop/shop.easel.yaml", "");

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("apps/shop/canvases"));
        Files.writeString(root.resolve("apps/shop/menu.json"), "[1]");
        Files.writeString(root.resolve("apps/shop/canvases/bill.json"), "[2]");
        Files.writeString(root.resolve("apps/other.json"), "[3]");
    }

    @Test
    void isFoundBesideTheDefinitionAndNamedAsTheDefinitionIs() throws IOException {
        assertThat(new FolderFiles(root).find(DEFINITION, "menu.json"))
                .contains(SourceFile.of("apps/shop/menu.json", "[1]"));
        assertThat(new FolderFiles(root).find(DEFINITION, "canvases/bill.json"))
                .contains(SourceFile.of("apps/shop/canvases/bill.json", "[2]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bill.json",
                "../other.json",
                "canvases/../../other.json",
                "/etc/passwd",
                "canvases",
                "",
                "a\u0000b.json"
            })
    void nothingElseIs(String name) throws IOException {
        assertThat(new FolderFiles(root).find(DEFINITION, name)).isEmpty();
    }
}
