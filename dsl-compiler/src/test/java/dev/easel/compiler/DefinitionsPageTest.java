package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about definitions: what it shows compiles. */
class DefinitionsPageTest {
    private static final Path PAGE = Path.of("../docs/definitions.md");
    private static final Pattern DEFINITION = Pattern.compile("```yaml\n(app:.*?)```", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile("```html\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HANDLERS =
            Pattern.compile("```yaml\n(app:[^`]*)```\n\n```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void whatItShowsCompiles() throws IOException {
        List<String> definitions =
                found(DEFINITION).map(match -> match.group(1)).toList();

        assertThat(definitions)
                .isNotEmpty()
                .allSatisfy(definition ->
                        assertThat(compiled(definition).diagnostics()).isEmpty());
    }

    @Test
    void theJavaThatItShowsCompilesWithItsDefinition() throws IOException {
        List<MatchResult> shown = found(HANDLERS).toList();

        assertThat(shown).isNotEmpty().allSatisfy(match -> {
            Map<String, String> sources = new HashMap<>(Map.of("Shown.java", match.group(2)));
            compiled(match.group(1)).files().forEach(file -> sources.put(file.path(), file.text()));
            assertThat(JavaCompilation.of(sources).messages()).isEmpty();
        });
    }

    /** Any file of HTML that a definition names is the one that the page shows; others lie with the page's examples. */
    private static final SourceFiles BESIDE = new SourceFiles() {
        private final SourceFiles examples = new FolderFiles(Path.of("../docs/examples"));

        @Override
        public Optional<SourceFile> find(SourceFile definition, String name) throws IOException {
            return name.endsWith(".html")
                    ? found(HTML)
                            .map(match -> SourceFile.of(name, match.group(1)))
                            .findFirst()
                    : examples.find(definition, name);
        }

        @Override
        public List<String> names(SourceFile definition, String pattern) throws IOException {
            return examples.names(definition, pattern);
        }
    };

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE)).results();
    }

    private static CompileResult compiled(String definition) {
        byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
        return new EaselCompiler()
                .compile(CompileRequest.generate(List.of(SourceFile.of("page.easel.yaml", bytes)))
                        .withFiles(BESIDE));
    }
}
