package dev.easel.compiler.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
    private static final GeneratedFile A = new GeneratedFile("com/example/A.java", "class A {}\n");
    private static final GeneratedFile B = new GeneratedFile("com/example/canvas/B.java", "class B {}\n");
    private static final GeneratedFile B2 = new GeneratedFile(B.path(), "class B { int two; }\n");
    private static final GeneratedFile C = new GeneratedFile("org/C.java", "class C {} // \u00e9\ud83d\ude00\n");

    @Nested
    class InMemory extends Contract {
        private final MemoryTree tree = new MemoryTree();

        @Override
        OutputTree tree() {
            return tree;
        }

        @Override
        SortedMap<String, String> texts() {
            return tree.texts();
        }
    }

    @Nested
    class OnDisk extends Contract {
        @TempDir
        Path temporary;

        @Override
        OutputTree tree() {
            return new DiskTree(root());
        }

        private Path root() {
            return temporary.resolve("generated/easel");
        }

        @Override
        SortedMap<String, String> texts() throws IOException {
            SortedMap<String, String> texts = new TreeMap<>();
            try (Stream<Path> files = Files.walk(root())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = root().relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith(".")) {
                        texts.put(path, Files.readString(file));
                    }
                }
            }
            return texts;
        }

        @Test
        void anUnchangedFileIsNotTouched() throws IOException {
            tree().write(List.of(A, B));
            FileTime before = FileTime.fromMillis(1_000_000);
            Files.setLastModifiedTime(root().resolve(A.path()), before);
            Files.setLastModifiedTime(root().resolve(".easel-generated"), before);

            tree().write(List.of(A, B));
            assertThat(Files.getLastModifiedTime(root().resolve(A.path()))).isEqualTo(before);
            assertThat(Files.getLastModifiedTime(root().resolve(".easel-generated")))
                    .isEqualTo(before);
        }

        @Test
        void foldersThatBecomeEmptyGo() throws IOException {
            tree().write(List.of(A, B, C));
            tree().write(List.of(A));
            assertThat(root().resolve("com/example/canvas")).doesNotExist();
            assertThat(root().resolve("org")).doesNotExist();

            tree().write(List.of());
            assertThat(root()).isDirectory();
            assertThat(root().resolve("com")).doesNotExist();
        }

        @Test
        void aFileOfSomeoneElseIsNeverDeleted() throws IOException {
            tree().write(List.of(A, B));
            Path theirs = root().resolve("com/example/canvas/Theirs.java");
            Files.writeString(theirs, "theirs");

            tree().write(List.of(A));
            assertThat(theirs).hasContent("theirs");
        }

        @Test
        void aFileOfSomeoneElseIsNeverWrittenOver() throws IOException {
            Path theirs = root().resolve(A.path());
            Files.createDirectories(theirs.getParent());
            Files.writeString(theirs, "theirs");

            assertThatThrownBy(() -> tree().write(List.of(A, C)))
                    .isInstanceOf(FileAlreadyExistsException.class)
                    .hasMessageContaining("A.java")
                    .hasMessageContaining("Easel did not write it");
            assertThat(theirs).hasContent("theirs");
            assertThat(root().resolve(C.path())).doesNotExist();
        }

        @Test
        void aRunThatWasCutOffIsMadeUpFor() throws IOException {
            Files.createDirectories(root());
            Files.writeString(root().resolve(".easel-generated"), A.path() + "\n" + B.path() + "\n");
            Files.createDirectories(root().resolve(A.path()).getParent());
            Files.writeString(root().resolve(A.path()), "class A");

            tree().write(List.of(A));
            assertThat(texts()).containsOnlyKeys(A.path()).containsValue(A.text());
        }

        @Test
        void aListThatLeadsOutOfTheDirectoryIsNotFollowed() throws IOException {
            Path outside = temporary.resolve("generated/outside.java");
            Files.createDirectories(root());
            Files.writeString(outside, "outside");
            Files.writeString(root().resolve(".easel-generated"), "../outside.java\n" + outside + "\n");

            assertThat(tree().write(List.of(A)).deleted()).isEmpty();
            assertThat(outside).hasContent("outside");
        }

        @Test
        void aFolderThatIsALinkElsewhereIsNotFollowed() throws IOException {
            Path outside = Files.createDirectories(temporary.resolve("outside/example"));
            Files.createDirectories(root());
            Files.createSymbolicLink(root().resolve("com"), outside.getParent());

            assertThatThrownBy(() -> tree().write(List.of(A)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("link");
            assertThat(outside).isEmptyDirectory();
        }
    }

    /** What both forms do. */
    abstract static class Contract {
        abstract OutputTree tree();

        abstract SortedMap<String, String> texts() throws IOException;

        @Test
        void aFirstRunWritesEverything() throws IOException {
            assertThat(tree().write(List.of(C, A, B)))
                    .isEqualTo(new OutputChanges(List.of(A.path(), B.path(), C.path()), List.of(), List.of()));
            assertThat(texts()).containsOnlyKeys(A.path(), B.path(), C.path()).containsEntry(C.path(), C.text());
        }

        @Test
        void aLaterRunWritesWhatChangedAndDeletesWhatWent() throws IOException {
            tree().write(List.of(A, B, C));
            assertThat(tree().write(List.of(A, B2)))
                    .isEqualTo(new OutputChanges(List.of(B.path()), List.of(A.path()), List.of(C.path())));
            assertThat(texts()).containsOnlyKeys(A.path(), B.path()).containsEntry(B.path(), B2.text());
        }

        @Test
        void twoFilesOfOnePathAreRefused() {
            assertThatThrownBy(() -> tree().write(List.of(B, B2))).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../A.java",
                    "com/../../A.java",
                    "com/../A.java",
                    "/etc/A.java",
                    "./A.java",
                    "",
                    "..",
                    "a\\b.java",
                    "a\0b"
                })
        void aPathThatLeavesTheTreeOrTakesADetourIsRefused(String path) {
            assertThatThrownBy(() -> tree().write(List.of(new GeneratedFile(path, ""))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
