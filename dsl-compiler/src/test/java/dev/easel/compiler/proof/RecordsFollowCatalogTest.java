package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.generate.ServedApp;
import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.FieldValue;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.UnknownAction;
import dev.easel.protocol.canvas.UnknownComponent;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The runtime has a record for each component and part of the catalog, with its attributes and no others. */
class RecordsFollowCatalogTest {
    private static final Pattern UNDERSCORED = Pattern.compile("_([a-z])");
    private static final ManyCanvases EVERYTHING = ManyCanvases.full(new Random(12));
    private static final List<Component> READ =
            CanvasContent.read(EVERYTHING.content("c0")).components();
    private static final Map<ComponentType, Class<?>> PARTS = Map.of(
            Components.ITEM, Item.class, Components.FIELD_VALUE, FieldValue.class, Components.OPTION, Option.class);
    private static final List<ComponentType> TYPES =
            Stream.concat(Components.ALL.stream(), Components.PARTS.stream()).toList();

    /** What a component of a record has to be. */
    private record Member(String name, String type, boolean nullable) {
        static Member of(RecordComponent component) {
            return new Member(
                    component.getName(),
                    component.getType().isEnum()
                            ? "enum"
                            : component.getGenericType().getTypeName(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        static Member of(AttributeType attribute) {
            boolean nullable = !attribute.required() && !isNeverNull(attribute.value());
            return new Member(camelCase(attribute.name()), javaType(attribute), nullable);
        }
    }

    @Test
    void everyComponentHasItsRecordAndEveryRecordItsComponent() {
        assertThat(READ).extracting(Component::type).containsExactlyElementsOf(Components.NAMES);
        assertThat(Component.class.getPermittedSubclasses())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(READ.stream().map(Component::getClass), Stream.of(UnknownComponent.class))
                                .toList());
        assertThat(PARTS).containsOnlyKeys(Components.PARTS);
    }

    @Test
    void theActionsAreThoseOfTheCatalog() {
        List<Action> actions = List.of(Action.submit(), Action.url("https://a.b"), Action.sheet("https://a.b"));

        assertThat(actions).extracting(Action::type).containsExactlyElementsOf(ActionType.words());
        assertThat(Action.class.getPermittedSubclasses())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(actions.stream().map(Action::getClass), Stream.of(UnknownAction.class))
                                .toList());
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aRecordHasTheAttributesOfTheCatalog(ComponentType type) {
        List<Member> wanted =
                new ArrayList<>(type.attributes().stream().map(Member::of).toList());
        if (type.action() != null) {
            wanted.add(new Member("action", Action.class.getName(), !type.needsAction()));
        }

        assertThat(members(type).map(Member::of)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aWordOfTheCatalogIsAWordOfItsRecord(ComponentType type) {
        for (AttributeType attribute : type.attributes()) {
            if (attribute.value() instanceof ValueType.Choice choice) {
                Class<?> words = members(type)
                        .filter(member -> member.getName().equals(camelCase(attribute.name())))
                        .findFirst()
                        .orElseThrow()
                        .getType();
                assertThat(words.getEnumConstants()).extracting("word").containsExactlyElementsOf(choice.words());
            }
        }
    }

    @Test
    void everythingThatAGeneratedAppSendsIsReadAndWrittenAgain() {
        ServedApp app =
                new ServedApp(RunningApps.of(List.of(EVERYTHING.pasted())).app(ManyCanvases.APP));
        Json sent = EVERYTHING.show(app, "c0").get("canvas").get("content");

        assertThat(sent).isEqualTo(EVERYTHING.content("c0"));
        assertThat(written(CanvasContent.read(sent))).isEqualTo(sent);
    }

    private static Stream<RecordComponent> members(ComponentType type) {
        return Stream.of(recordOf(type).getRecordComponents());
    }

    private static Class<?> recordOf(ComponentType type) {
        Class<?> part = PARTS.get(type);
        return part == null ? READ.get(Components.ALL.indexOf(type)).getClass() : part;
    }

    private static String javaType(AttributeType attribute) {
        ValueType value = attribute.value();
        if (value instanceof ValueType.Flag) {
            return "boolean";
        }
        if (value instanceof ValueType.Pixels) {
            return attribute.required() ? "int" : Integer.class.getName();
        }
        if (value instanceof ValueType.Choice) {
            return "enum";
        }
        if (value instanceof ValueType.OptionIds) {
            return listOf(String.class);
        }
        return value instanceof ValueType.Parts parts ? listOf(recordOf(parts.part())) : String.class.getName();
    }

    private static String listOf(Class<?> element) {
        return "%s<%s>".formatted(List.class.getName(), element.getName());
    }

    /** A flag that is absent is false, and a list that is absent is empty. */
    private static boolean isNeverNull(ValueType type) {
        return type instanceof ValueType.Flag || type instanceof ValueType.OptionIds;
    }

    private static String camelCase(String name) {
        return UNDERSCORED.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static Json written(CanvasContent content) {
        JsonWriter out = new JsonWriter(64);
        content.writeTo(out);
        return Json.parse(StandardCharsets.UTF_8.decode(out.finish()).toString());
    }
}
