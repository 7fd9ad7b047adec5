package dev.easel.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    /** What stands in a list of another component. */
    private static final Set<String> PARTS = Set.of("item", "field-value", "option");

    private static final List<ComponentType> COMPONENTS = Components.ALL;

    @Test
    void everyComponentIsKnownOrToCome() {
        Set<String> theirs = new TreeSet<>(CANVAS_KIT.get("components").names());
        theirs.removeAll(PARTS);

        assertThat(Components.NAMES).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(theirs);
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
            assertThat(jsonType(attribute.kind())).isEqualTo(field.get("type").text());
            assertThat(attribute.values())
                    .containsExactlyElementsOf(
                            field.get("enum").items().stream().map(Json::text).toList());
            assertThat(attribute.kind() == AttributeType.Kind.CHOICE)
                    .isEqualTo(field.get("enum").isArray());
            assertThat(attribute.kind() == AttributeType.Kind.ID)
                    .isEqualTo(attribute.name().equals("id"));
        });
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void whatSubmitsNeedsAnActionThatCanBeASubmit(ComponentType type) {
        Json action = fields(type).get("action");

        assertThat(type.submits()).isEqualTo(action.isPresent());
        if (type.submits()) {
            assertThat(action.get("required").bool()).isTrue();
            assertThat(action.get("actions").items()).extracting(Json::text).contains("submit");
        }
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void aComponentInShortGivesAnAttributeThatItHas(ComponentType type) {
        assertThat(Stream.ofNullable(type.shorthand()))
                .allMatch(shorthand -> type.attribute(shorthand).isPresent());
    }

    @Test
    void contentHasTheLimitOfCanvasKit() {
        assertThat(CANVAS_KIT.get("limits").get("content_bytes").integer()).isEqualTo(Limits.CONTENT_BYTES);
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

    private static String jsonType(AttributeType.Kind kind) {
        return kind == AttributeType.Kind.FLAG ? "boolean" : "string";
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
