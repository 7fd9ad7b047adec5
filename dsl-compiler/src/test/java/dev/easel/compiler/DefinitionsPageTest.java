package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about definitions: what it shows compiles. */
class DefinitionsPageTest {
    private static final Path PAGE = Path.of("../docs/definitions.md");
    private static final Pattern DEFINITION = Pattern.compile("```yaml\n(app:.*?)```", Pattern.DOTALL);

    @Test
    void whatItShowsCompiles() throws IOException {
        List<String> definitions = DEFINITION
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(definitions).isNotEmpty().allSatisfy(definition -> {
            byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
            CompileRequest request = CompileRequest.generate(List.of(SourceFile.of("page.easel.yaml", bytes)));
            assertThat(new EaselCompiler().compile(request).diagnostics()).isEmpty();
        });
    }
}
