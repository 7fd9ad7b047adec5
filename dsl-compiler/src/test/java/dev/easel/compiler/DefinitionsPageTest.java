package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about definitions: what it shows compiles, and its table of components is the catalog's. */
class DefinitionsPageTest {
    private static final Path PAGE = Path.of("../docs/definitions.md");
    private static final Pattern DEFINITION = Pattern.compile("```yaml\n(app:.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\| Component \\|.*?\n\n", Pattern.DOTALL);

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

    @Test
    void itsTableOfComponentsIsTheCatalogs() throws IOException {
        String page = Files.readString(PAGE);
        if (Fixtures.REWRITE) {
            Files.writeString(PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table())));
        }

        assertThat(Files.readString(PAGE)).contains(table());
    }

    private static String table() {
        return Components.ALL.stream()
                .map(DefinitionsPageTest::rows)
                .collect(Collectors.joining("", "| Component | Attribute | Value |\n|---|---|---|\n", "\n"));
    }

    private static String rows(ComponentType component) {
        return component.attributes().stream()
                .map(attribute -> row(component, attribute))
                .collect(Collectors.joining());
    }

    private static String row(ComponentType component, AttributeType attribute) {
        String name = "`" + attribute.name() + "`" + (attribute.required() ? ", required" : "");
        String shorthand =
                attribute.name().equals(component.shorthand()) ? ", or `- " + component.name() + ": ...`" : "";
        return "| `" + component.name() + "` | " + name + shorthand + " | " + value(attribute) + " |\n";
    }

    private static String value(AttributeType attribute) {
        return switch (attribute.kind()) {
            case TEXT -> "text that people read";
            case ID -> "a name of your choice, unlike any other id on the canvas";
            case CHOICE ->
                attribute.values().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            case FLAG -> "`true` or `false`";
        };
    }
}
