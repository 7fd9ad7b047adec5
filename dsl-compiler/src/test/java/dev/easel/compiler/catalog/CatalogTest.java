package dev.easel.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The catalog says what Canvas Kit's own table and the runtime say. */
class CatalogTest {
    private static final Json CANVAS_KIT = canvasKit();
    private static final Set<String> WRITTEN_BY_ITSELF = Set.of("type", "action");

    private static final List<ComponentType> COMPONENTS =
            Stream.concat(Components.ALL.stream(), Components.PARTS.stream()).toList();

    @Test
    void everyComponentAndPartOfCanvasKitIsKnown() {
        assertThat(COMPONENTS)
                .extracting(ComponentType::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        CANVAS_KIT.get("components").names());
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void aComponentHasEveryAttributeOfCanvasKitAndNoOther(ComponentType type) {
        Set<String> theirs = new TreeSet<>(fields(type).names());
        theirs.removeAll(WRITTEN_BY_ITSELF);

        assertThat(type.attributes())
                .extracting(AttributeType::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void anAttributeIsWhatCanvasKitSaysItIs(ComponentType type) {
        assertThat(type.attributes()).allSatisfy(attribute -> {
            Json field = fields(type).get(attribute.name());
            assertThat(attribute.required()).isEqualTo(field.get("required").bool());
            assertThat(jsonType(attribute.value())).isEqualTo(field.get("type").text());
            assertThat(attribute.neededBy()).isEqualTo(field.get("required_if").text());
            assertThat(attribute.alias()).isEqualTo(field.get("aliases").get(0).text());
            assertThat(attribute.basis() == Basis.OBSERVED)
                    .isEqualTo(Boolean.FALSE.equals(field.get("documented").bool()));
            assertThat(attribute.meaning()).isNotBlank();
        });
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void aValueHasTheFormThatCanvasKitGivesIt(ComponentType type) {
        assertThat(type.attributes()).allSatisfy(attribute -> {
            Json field = fields(type).get(attribute.name());
            ValueType value = attribute.value();
            String format = Objects.requireNonNullElse(field.get("format").text(), "");
            assertThat(value instanceof ValueType.Choice choice ? choice.words() : List.of())
                    .isEqualTo(
                            field.get("enum").items().stream().map(Json::text).toList());
            if (value instanceof ValueType.Choice choice) {
                assertThat(choice.byDefault()).isEqualTo(field.get("default").text());
            }
            assertThat(value instanceof ValueType.Url).isEqualTo(format.equals("https-url"));
            assertThat(value instanceof ValueType.Text text && text.markdown())
                    .isEqualTo(format.startsWith("markdown"));
            assertThat(value instanceof ValueType.Pixels)
                    .isEqualTo("px".equals(field.get("unit").text()));
            assertThat(value instanceof ValueType.Id).isEqualTo(attribute.name().equals("id"));
        });
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void aListHasThePartsAndTheLimitsOfCanvasKit(ComponentType type) {
        for (AttributeType attribute : type.attributes()) {
            if (attribute.value() instanceof ValueType.Parts parts) {
                Json field = fields(type).get(attribute.name());
                Long least = field.get("min").integer();
                Long most = field.get("max").integer();
                assertThat(parts.part().name()).isEqualTo(field.get("items").text());
                assertThat((long) parts.least()).isEqualTo(least == null ? 0 : least);
                assertThat((long) parts.most()).isEqualTo(most == null ? Integer.MAX_VALUE : most);
                assertThat(parts.pair())
                        .allMatch(name -> parts.part().attribute(name).isPresent());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void anActionIsOneOfThoseThatCanvasKitTakesThere(ComponentType type) {
        Json theirs = fields(type).get("action");
        ActionPlace ours = type.action();

        assertThat(ours != null).isEqualTo(theirs.isPresent());
        if (ours != null) {
            assertThat(ours.required()).isEqualTo(theirs.get("required").bool());
            assertThat(ours.types())
                    .extracting(ActionType::word)
                    .isEqualTo(theirs.get("actions").items().stream()
                            .map(Json::text)
                            .toList());
            assertThat(ours.basis() == Basis.OBSERVED)
                    .isEqualTo(Boolean.FALSE.equals(theirs.get("documented").bool()));
        }
    }

    @ParameterizedTest
    @EnumSource(ActionType.class)
    void anActionIsAsCanvasKitHasIt(ActionType type) {
        Json theirs = CANVAS_KIT.get("actions").get(type.word());

        assertThat(theirs.get("fields").names()).contains("type");
        assertThat(type.opens()).isEqualTo(theirs.get("fields").get("url").isPresent());
        assertThat(type.isAllowedIn(Phase.INBOX))
                .isEqualTo("both".equals(theirs.get("location").text()));
        assertThat(type.isAllowedIn(Phase.MESSENGER)).isTrue();
    }

    @Test
    void thereAreTheActionsOfCanvasKit() {
        assertThat(ActionType.words())
                .containsExactlyInAnyOrderElementsOf(CANVAS_KIT.get("actions").names());
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void whatIsEnteredIsWhatCanvasKitSends(ComponentType type) {
        String theirs = CANVAS_KIT.get("input_values").get(type.name()).text();

        assertThat(type.entry())
                .isEqualTo(
                        switch (Objects.requireNonNullElse(theirs, "")) {
                            case "" -> Entry.NONE;
                            case "array<string>" -> Entry.OPTIONS;
                            default -> type.attribute("options").isPresent() ? Entry.OPTION : Entry.TEXT;
                        });
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void aComponentInShortGivesAnAttributeThatItHas(ComponentType type) {
        assertThat(Stream.ofNullable(type.shorthand()))
                .allMatch(shorthand -> type.attribute(shorthand).isPresent());
    }

    @Test
    void contentAndStoredDataHaveTheLimitsOfCanvasKit() {
        Json limits = CANVAS_KIT.get("limits");

        assertThat(limits.get("content_bytes").integer()).isEqualTo(Limits.CONTENT_BYTES);
        assertThat(limits.get("stored_data_bytes").integer()).isEqualTo(Limits.STORED_DATA_BYTES);
    }

    @Test
    void theCanvasOnScreenIsKeptWhereTheRuntimeKeepsIt() {
        assertThat(StoredData.CANVAS_KEY).isEqualTo(Request.CANVAS_KEY);
    }

    @Test
    void requestsAndSurfacesAreThoseOfTheRuntime() {
        assertThat(names(RequestKind.values())).containsExactlyElementsOf(names(Flow.values()));
        assertThat(names(Surface.values()))
                .containsExactlyElementsOf(names(dev.easel.protocol.request.Surface.values()));
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void aSurfaceHasTheRequestsOfTheRuntime(Surface surface) {
        assertThat(surface.initialize().name()).isEqualTo(surface + "_INITIALIZE");
        assertThat(surface.phase().submit().name()).isEqualTo(surface + "_SUBMIT");
    }

    private static String jsonType(ValueType type) {
        if (type instanceof ValueType.Flag) {
            return "boolean";
        }
        if (type instanceof ValueType.Pixels) {
            return "integer";
        }
        return type instanceof ValueType.Parts || type instanceof ValueType.OptionIds ? "array" : "string";
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static Json fields(ComponentType type) {
        return CANVAS_KIT.get("components").get(type.name()).get("fields");
    }

    private static Json canvasKit() {
        try {
            return Json.parse(Files.readString(Path.of("src", "test", "resources", "canvas-kit", "components.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
