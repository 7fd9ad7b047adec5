package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ActionPlace;
import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.Basis;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page about components is the catalog; {@code -Deasel.rewrite=true} writes it. */
class ComponentsPageTest {
    private static final Path PAGE = Path.of("../docs/components.md");

    @Test
    void thePageIsTheCatalog() throws IOException {
        if (Fixtures.REWRITE) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleCompiles() {
        return Components.ALL.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.name(), () -> assertThat(said(type)).isEmpty()));
    }

    private static List<?> said(ComponentType type) {
        String definition = """
                app: example
                surfaces: {messenger: [home]}
                flows: {initialize: menu}
                canvases:
                  menu:
                    components:
                      - %s
                      - {button: send, label: Send, submit: menu}
                """.formatted(type.example());
        return new EaselCompiler()
                .compile(CompileRequest.check(List.of(SourceFile.of("example.easel.yaml", definition))))
                .diagnostics();
    }

    private static String page() {
        String intro = """
                # Components

                Everything that a canvas of Canvas Kit can show, as the compiler knows it. A component is written verbatim, `type: button` with its
                attributes, or in short, with its type as a key that takes the attribute that matters most. What people use or fill in needs an `id`.

                """;
        return intro
                + Components.ALL.stream().map(ComponentsPageTest::section).collect(Collectors.joining())
                + "# Parts\n\nWhat stands in lists of components. Their `type` may be left out.\n\n"
                + Components.PARTS.stream().map(ComponentsPageTest::section).collect(Collectors.joining());
    }

    private static String section(ComponentType type) {
        String rows = Stream.concat(
                        type.attributes().stream().map(attribute -> row(type, attribute)),
                        Stream.ofNullable(type.action()).map(action -> row(type, action)))
                .collect(Collectors.joining());
        return "## `" + type.name() + "`\n\n"
                + capitalised(type.meaning()) + ".\n\n```yaml\n- " + type.example() + "\n```\n\n"
                + "| Attribute | Value | What for |\n|---|---|---|\n" + rows + "\n";
    }

    private static String capitalised(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private static String row(ComponentType type, AttributeType attribute) {
        String name = "`" + attribute.name() + "`" + (attribute.required() ? ", required" : "");
        String shorthand = attribute.name().equals(type.shorthand()) ? ", or `" + type.name() + ": ...`" : "";
        String needed = attribute.neededBy() == null ? "" : "; with `" + attribute.neededBy() + "`, required";
        return row(name + shorthand, value(attribute.value()), attribute.meaning() + needed + basis(attribute.basis()));
    }

    private static String row(ComponentType component, ActionPlace action) {
        String types = action.types().stream()
                .map(type -> type.opens() ? "`{type: " + type.word() + ", url: ...}`" : "`{type: submit}`")
                .collect(Collectors.joining(", "));
        String inShort = action.types().stream()
                .map(ActionType::word)
                .filter(word -> component.attribute(word).isEmpty())
                .map(word -> ", or `" + word + ": ...`")
                .collect(Collectors.joining());
        String name = "`action`" + (action.required() ? ", required" : "") + inShort;
        String where = action.takes(ActionType.SHEET) ? "; a sheet in the Messenger only" : "";
        return row(name, types, "what using it does" + where + basis(action.basis()));
    }

    private static String row(String attribute, String value, String meaning) {
        return "| " + attribute + " | " + value + " | " + meaning + " |\n";
    }

    private static String alias(AttributeType attribute) {
        return attribute.alias() == null ? "" : "; `" + attribute.alias() + "` is taken for it";
    }

    private static String basis(Basis basis) {
        return basis == Basis.OBSERVED ? "; works, though Intercom does not document it" : "";
    }

    private static String value(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return choice.words().stream()
                    .map(word -> "`" + word + "`" + (word.equals(choice.byDefault()) ? " by default" : ""))
                    .collect(Collectors.joining(", "));
        }
        if (type instanceof ValueType.Parts parts) {
            String list =
                    "a list of [`" + parts.part().name() + "`](#" + parts.part().name() + ")";
            return parts.isPair() ? list + ", or a mapping `" + parts.key() + ": " + parts.text() + "`" : list;
        }
        if (type instanceof ValueType.Id id) {
            return id.scope() == ValueType.Scope.CANVAS
                    ? "text, unlike any other id on the canvas"
                    : "text, unlike any other id beside it";
        }
        Map<Class<?>, String> others = Map.of(
                ValueType.Text.class, "text",
                ValueType.Url.class, "an absolute https address",
                ValueType.Flag.class, "`true` or `false`",
                ValueType.Pixels.class, "a whole number",
                ValueType.OptionId.class, "an option's id",
                ValueType.OptionIds.class, "a list of options' ids");
        return Objects.requireNonNull(others.get(type.getClass()));
    }
}
