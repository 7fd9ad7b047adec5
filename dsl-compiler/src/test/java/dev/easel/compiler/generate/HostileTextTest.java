package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.model.Component;
import dev.easel.protocol.json.Json;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds: what the running app sends is that text. */
class HostileTextTest {
    private static final String INITIALIZE = "/messenger/initialize";

    @Property(tries = 8)
    void anyTextArrivesAsItWasWritten(@ForAll("manyTexts") List<String> texts) {
        assertThat(sent(texts))
                .isEqualTo(texts.stream().map(HostileTextTest::wellFormed).toList());
    }

    @Provide
    Arbitrary<List<String>> manyTexts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "\"",
                "\"\"\"",
                "\\",
                "\\u000a",
                "\\",
                "*/",
                "{@",
                "$T",
                "$L",
                "\n",
                "\r",
                "\t",
                "  ",
                "\u2028",
                "\u0085",
                "\u3000",
                "\u202e",
                "\0",
                "\ud83d",
                "\ude00",
                "\ud83d\ude00",
                "é",
                "}",
                "%s",
                "\\s",
                "\f");
        Arbitrary<String> pieces =
                Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(80));
        return pieces.list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(20)
                .ofMaxSize(40);
    }

    @Example
    void aTextOfSixtyKilobytesArrivesWhole() {
        Stream.of(
                        "x".repeat(60_000),
                        "word ".repeat(12_000),
                        " ".repeat(65_400),
                        "\ud83d\ude00".repeat(8_000) + "\"".repeat(16_000),
                        "a\u3000 ".repeat(13_000),
                        "\ud83d\ude00".repeat(15_000),
                        "\u3000".repeat(21_000))
                .forEach(text -> assertThat(sent(List.of(text))).containsExactly(text));
    }

    @Example
    void textsOfYamlArriveAsTheyWereWritten() {
        List<String> texts = List.of(
                "\"quoted\" \"\"\"",
                "*/ class X {",
                "\\u000a",
                "\ud83d\ude00",
                "<b>&amp;</b> {@code",
                "a\u2028b",
                "$T ${");
        StringBuilder definition = new StringBuilder("""
                app: app
                package: com.example.app
                surfaces: {messenger: [home]}
                flows: {initialize: start}
                canvases:
                  start:
                    components:
                """);
        texts.forEach(text -> definition
                .append("      - text: ")
                .append(JsonText.string(text.replace("${", "$${")))
                .append('\n'));
        Json reply = new ServedApp(Generated.from(definition.toString()).run("com.example.app.App")).start(INITIALIZE);
        assertThat(texts(reply)).isEqualTo(texts);
    }

    @Example
    void anyIdFindsItsWayBack() {
        // each tells its place by a letter: where ids differ in signs alone, a handler could not be told from which
        List<String> ids = List.of(
                "a*/",
                "a\"b",
                "c\\u000a",
                "d{@code }",
                "e\ud83d\ude00",
                "f\nb",
                "g$L",
                "h\u2028",
                "i<p>",
                "@see x",
                "j\u202e");
        Component[] buttons = ids.stream()
                .map(id -> AppBuilder.button(id, "Press", AppBuilder.toHandler("press")))
                .toArray(Component[]::new);
        Generated generated = Generated.from(new AppBuilder("app")
                .messenger(AppBuilder.toCanvas("start"))
                .handler("press", "pressed")
                .canvas("start", buttons)
                .canvas("pressed", AppBuilder.text("Pressed"))
                .build());
        assertThat(JavaCompilation.withComments(generated.sources()).messages()).isEmpty();

        ServedApp app = new ServedApp(generated
                .with("com/example/app/Presses.java", """
                        package com.example.app;

                        import com.example.app.canvas.PressEvent;

                        public final class Presses implements AppHandlers {
                            @Override
                            public PressEvent.Reply press(PressEvent event) {
                                return event.pressed();
                            }
                        }
                        """)
                .run("com.example.app.App", "com.example.app.Presses"));
        assertThat(ids)
                .allSatisfy(id -> assertThat(ServedApp.canvas(app.submit("/messenger/submit", "start", id)))
                        .isEqualTo("pressed"));
    }

    private static List<String> sent(List<String> texts) {
        Component[] components = texts.stream().map(AppBuilder::text).toArray(Component[]::new);
        Generated generated = Generated.from(new AppBuilder("app")
                .messenger(AppBuilder.toCanvas("start"))
                .canvas("start", components)
                .build());
        return texts(new ServedApp(generated.run("com.example.app.App")).start(INITIALIZE));
    }

    private static List<String> texts(Json reply) {
        return ServedApp.components(reply).stream()
                .map(component -> String.valueOf(component.get("text").text()))
                .toList();
    }

    private static String wellFormed(String text) {
        StringBuilder wellFormed = new StringBuilder();
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(wellFormed::appendCodePoint);
        return wellFormed.toString();
    }
}
