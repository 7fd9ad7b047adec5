package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever belongs to a closed set and is misspelt, the right word is suggested. */
class DidYouMeanTest {
    private static final String APP = """
            app: hello
            surfaces: {messenger: [conversation, home, message, operator], inbox: [conversation_details]}
            handlers:
              decide: {to: [menu, sorry]}
            flows:
              messenger: {configure: setup, initialize: decide}
              inbox: {initialize: menu}
              failure: sorry
            canvases:
              setup: {components: [{button: done, label: Done, submit: {results: {}}}]}
              menu: {components: [{button: again, label: Again, submit: {to: decide}}, COMPONENT]}
              sorry: {components: [{text: Sorry}]}
            """;
    private static final String SOUND = with("divider");

    @TestFactory
    Stream<DynamicTest> sections() {
        return misspelt(SOUND, "surfaces:", "handlers:", "flows:", "canvases:");
    }

    @TestFactory
    Stream<DynamicTest> surfacesAndFlows() {
        return misspelt(
                SOUND,
                "messenger: [",
                "inbox: [",
                "messenger: {",
                "inbox: {",
                "configure: ",
                "initialize: menu",
                "failure: ");
    }

    @TestFactory
    Stream<DynamicTest> locations() {
        return Stream.of(Surface.values())
                .flatMap(surface -> surface.locations().stream())
                .map(location -> location.equals("conversation") ? "conversation," : location)
                .flatMap(location -> misspelt(SOUND, location));
    }

    @TestFactory
    Stream<DynamicTest> wordsOfHandlersCanvasesAndTargets() {
        return Stream.concat(
                misspelt(SOUND, "components: [{text", "results: {}"),
                Stream.of(
                        suggests(SOUND.replace("decide: {to:", "decide: {too:"), "to"),
                        suggests(SOUND.replace("submit: {to:", "submit: {too:"), "to")));
    }

    @TestFactory
    Stream<DynamicTest> canvasesAndHandlers() {
        return misspelt(SOUND, "setup, initialize", "decide}\n", "menu, sorry", "sorry]", "decide}}", "sorry\n");
    }

    @TestFactory
    Stream<DynamicTest> components() {
        return Components.ALL.stream()
                .map(ComponentType::name)
                .flatMap(name -> Stream.concat(
                        misspelt(with("{type: " + name + "}"), name + "}"),
                        misspelt(with("{" + name + ": x}"), name + ": x")));
    }

    @TestFactory
    Stream<DynamicTest> attributes() {
        return Components.ALL.stream()
                .flatMap(type -> Stream.concat(
                                type.attributes().stream().map(AttributeType::name),
                                type.takes(ActionType.SUBMIT) ? Stream.of("submit") : Stream.empty())
                        .filter(name -> name.length() > 2)
                        .flatMap(name -> misspelt(with("{type: " + type.name() + ", " + name + ": x}"), name + ": x")));
    }

    @TestFactory
    Stream<DynamicTest> valuesOfAttributes() {
        return Components.ALL.stream()
                .flatMap(type -> type.attributes().stream()
                        .flatMap(attribute -> words(attribute).stream()
                                .filter(value -> value.length() > 2)
                                .flatMap(value -> misspelt(
                                        with("{type: " + type.name() + ", " + attribute.name() + ": " + value + "}"),
                                        value + "}"))));
    }

    private static List<String> words(AttributeType attribute) {
        return attribute.value() instanceof ValueType.Choice choice ? choice.words() : List.of();
    }

    /** A definition with one more component. */
    private static String with(String component) {
        return APP.replace("COMPONENT", component);
    }

    /** A test for each place, at which the word that it starts with is written with two letters swapped. */
    private static Stream<DynamicTest> misspelt(String definition, String... places) {
        return Stream.of(places).map(place -> {
            assertThat(definition).contains(place);
            String word = place.split("[^a-z_-]", 2)[0];
            return suggests(definition.replace(place, swapped(word) + place.substring(word.length())), word);
        });
    }

    private static String swapped(String word) {
        int at = word.length() - 2;
        return word.charAt(at) == word.charAt(at + 1)
                ? word.substring(0, at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at);
    }

    private static DynamicTest suggests(String definition, String word) {
        return DynamicTest.dynamicTest(word, () -> {
            SourceFile file = SourceFile.of("misspelt.easel.yaml", definition);
            assertThat(new EaselCompiler()
                            .compile(CompileRequest.check(List.of(file)))
                            .diagnostics())
                    .extracting(Diagnostic::suggestion)
                    .contains("did you mean `" + word + "`?");
        });
    }
}
