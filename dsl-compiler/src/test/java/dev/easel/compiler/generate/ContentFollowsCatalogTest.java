package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ActionPlace;
import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every component of the catalog is sent with every attribute that the catalog gives it. */
class ContentFollowsCatalogTest {
    @TestFactory
    Stream<DynamicTest> typeFirstThenTheCatalogsOrderThenTheAction() {
        return Components.ALL.stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> check(sent(full(type)), type)));
    }

    private static void check(Json sent, ComponentType type) {
        List<String> names = new ArrayList<>(List.of("type"));
        type.attributes().forEach(attribute -> names.add(attribute.name()));
        if (type.action() != null) {
            names.add("action");
        }
        assertThat(sent.names()).isEqualTo(names);
        assertThat(sent.get("type").text()).isEqualTo(type.name());
        for (AttributeType attribute : type.attributes()) {
            check(sent.get(attribute.name()), attribute.value());
        }
        if (type.action() != null) {
            assertThat(sent.get("action").toString()).isEqualTo(json(first(type.action())));
        }
    }

    private static void check(Json sent, ValueType type) {
        if (type instanceof ValueType.Parts parts) {
            assertThat(sent.items()).hasSize(1).allSatisfy(part -> check(part, parts.part()));
        } else {
            assertThat(sent.toString()).isEqualTo(json(type));
        }
    }

    private static String json(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return '"' + choice.words().get(0) + '"';
        }
        if (type instanceof ValueType.Flag) {
            return "true";
        }
        if (type instanceof ValueType.Pixels) {
            return "48";
        }
        return type instanceof ValueType.OptionIds ? "[\"some text\"]" : "\"some text\"";
    }

    private static String json(ActionType type) {
        return type.opens()
                ? "{\"type\":\"" + type.word() + "\",\"url\":\"https://example.com\"}"
                : "{\"type\":\"" + type.word() + "\"}";
    }

    private static Component full(ComponentType type) {
        List<Attribute> attributes = type.attributes().stream()
                .map(attribute -> new Attribute(attribute, value(attribute.value()), AppBuilder.HERE))
                .toList();
        return new Component(
                type, attributes, type.action() == null ? null : action(first(type.action())), AppBuilder.HERE);
    }

    private static ActionType first(ActionPlace place) {
        return place.types().get(0);
    }

    private static Action action(ActionType type) {
        return type.opens()
                ? new Action.Open(type, new Value.Text("https://example.com"), AppBuilder.HERE)
                : new Action.Submit(AppBuilder.toCanvas("start"), AppBuilder.HERE);
    }

    private static Value value(ValueType type) {
        if (type instanceof ValueType.Parts parts) {
            return Value.Parts.of(List.of(full(parts.part())));
        }
        if (type instanceof ValueType.Choice choice) {
            return new Value.Choice(choice.words().get(0));
        }
        if (type instanceof ValueType.Flag) {
            return new Value.Flag(true);
        }
        if (type instanceof ValueType.Pixels) {
            return new Value.Pixels(48);
        }
        return type instanceof ValueType.OptionIds
                ? new Value.Texts(List.of(new Value.Texts.Entry("some text", AppBuilder.HERE)))
                : new Value.Text("some text");
    }

    private static Json sent(Component component) {
        Generated generated = Generated.from(new AppBuilder("app")
                .messenger(AppBuilder.toCanvas("start"))
                .canvas("start", component)
                .build());
        return ServedApp.components(new ServedApp(generated.run("com.example.app.App")).start("/messenger/initialize"))
                .get(0);
    }
}
