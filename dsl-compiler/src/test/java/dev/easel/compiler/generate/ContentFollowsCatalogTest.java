package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.model.Component;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every component of the catalog is sent with every attribute that the catalog gives it. */
class ContentFollowsCatalogTest {
    @TestFactory
    Stream<DynamicTest> typeFirstThenTheCatalogsOrderThenTheAction() {
        return Components.ALL.stream().map(type -> DynamicTest.dynamicTest(type.name(), () -> check(type)));
    }

    private static void check(ComponentType type) {
        Json sent = sent(full(type));
        List<String> names = new ArrayList<>(List.of("type"));
        type.attributes().forEach(attribute -> names.add(attribute.name()));
        if (type.submits()) {
            names.add("action");
        }
        assertThat(sent.names()).isEqualTo(names);
        assertThat(sent.get("type").text()).isEqualTo(type.name());
        for (AttributeType attribute : type.attributes()) {
            Json value = sent.get(attribute.name());
            String written = sample(attribute);
            assertThat(attribute.kind() == AttributeType.Kind.FLAG ? String.valueOf(value.bool()) : value.text())
                    .isEqualTo(written);
        }
    }

    private static Component full(ComponentType type) {
        Component component = AppBuilder.component(
                type,
                type.attributes().stream()
                        .collect(Collectors.toMap(AttributeType::name, ContentFollowsCatalogTest::sample)));
        return type.submits()
                ? new Component(type, component.attributes(), AppBuilder.toCanvas("start"), component.span())
                : component;
    }

    private static String sample(AttributeType attribute) {
        return switch (attribute.kind()) {
            case TEXT -> "Some text";
            case ID -> "some-id";
            case CHOICE -> attribute.values().get(0);
            case FLAG -> "true";
        };
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
