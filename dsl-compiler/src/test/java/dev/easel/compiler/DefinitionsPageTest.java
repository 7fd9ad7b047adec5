package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ActionPlace;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.Basis;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.concat(Components.ALL.stream(), Components.PARTS.stream())
                .map(DefinitionsPageTest::rows)
                .collect(Collectors.joining(
                        "", "| Component | Attribute | Value | What for |\n|---|---|---|---|\n", "\n"));
    }

    private static String rows(ComponentType component) {
        String attributes = component.attributes().stream()
                .map(attribute -> row(component, attribute))
                .collect(Collectors.joining());
        return component.action() == null ? attributes : attributes + row(component, component.action());
    }

    private static String row(ComponentType component, AttributeType attribute) {
        String name = "`" + attribute.name() + "`" + (attribute.required() ? ", required" : "");
        String shorthand =
                attribute.name().equals(component.shorthand()) ? ", or `- " + component.name() + ": ...`" : "";
        return row(
                component, name + shorthand, value(attribute.value()), attribute.meaning() + basis(attribute.basis()));
    }

    private static String row(ComponentType component, ActionPlace action) {
        String types =
                action.types().stream().map(type -> "`" + type.word() + "`").collect(Collectors.joining(", "));
        String name = "`action`" + (action.required() ? ", required" : "");
        return row(component, name, types, "what using it does" + basis(action.basis()));
    }

    private static String row(ComponentType component, String attribute, String value, String meaning) {
        return "| `" + component.name() + "` | " + attribute + " | " + value + " | " + meaning + " |\n";
    }

    private static String basis(Basis basis) {
        return basis == Basis.OBSERVED ? "; works, not documented by Intercom" : "";
    }

    private static String value(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return choice.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        if (type instanceof ValueType.Parts parts) {
            return "a list of `" + parts.part().name() + "`"
                    + (parts.isPair() ? ", or `" + parts.key() + ": " + parts.text() + "`" : "");
        }
        if (type instanceof ValueType.Id id) {
            return id.scope() == ValueType.Scope.CANVAS
                    ? "an id, unlike any other on the canvas"
                    : "an id, unlike any other beside it";
        }
        Map<Class<?>, String> others = Map.of(
                ValueType.Text.class, "text",
                ValueType.Url.class, "an https address",
                ValueType.Flag.class, "`true` or `false`",
                ValueType.Pixels.class, "a whole number",
                ValueType.OptionId.class, "an option's id",
                ValueType.OptionIds.class, "a list of options' ids");
        return Objects.requireNonNull(others.get(type.getClass()));
    }
}
