package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import org.junit.jupiter.api.Test;

/** What the event of a handler has that several places lead to. */
class SharedHandlersTest {
    private static final String HEAD = """
            app: app
            package: com.example.app
            surfaces: {messenger: [home]}
            handlers: {decide: [start, other]}
            """;
    private static final String CANVASES = """
            canvases:
              start:
                components:
                  - {input: both, label: Both, required: true}
                  - {input: here, label: Here, required: true}
                  - {button: one, label: One, args: {always: "1", some: "2"}, submit: decide}
                  - {button: other, label: Other, submit: other}
              other:
                components:
                  - {input: both, label: Both, required: true}
                  - {button: two, label: Two, args: {always: "1"}, submit: decide}
            """;

    @Test
    void whatAllSubmitsBringIsThereAndTheRestMayBeMissing() {
        String event = event("flows: {initialize: start}\n" + CANVASES);

        assertThat(event)
                .contains("record Args(String always, @Nullable String some)")
                .contains("record Input(String both, @Nullable String here)")
                .contains("START_ONE", "OTHER_TWO")
                .contains("BOTH(\"both\")")
                .doesNotContain("HERE(\"here\")")
                .contains("extends SubmitReply");
    }

    @Test
    void aFlowBringsNothingAndNothingIsRefusedOrCompleteThere() {
        String event = event("flows: {initialize: decide}\n" + CANVASES);

        assertThat(event)
                .contains("record Args(@Nullable String always, @Nullable String some)")
                .contains("record Input(@Nullable String both, @Nullable String here)")
                .contains("MESSENGER_INITIALIZE", "START_ONE", "OTHER_TWO")
                .contains("extends CanvasReply")
                .doesNotContain("refuse(", "completing(", "enum Field");
    }

    @Test
    void nothingIsCompleteWhileATeammateConfiguresToo() {
        String event = event("""
                flows: {configure: setup, initialize: start}
                canvases:
                  start: {components: [{button: one, label: One, submit: decide}]}
                  other: {components: [{text: Other}]}
                  setup:
                    components:
                      - {button: two, label: Two, submit: decide}
                      - {button: end, label: End, submit: {results: {}}}
                """);

        assertThat(event).contains("extends CanvasReply").contains("refuse(");
    }

    @Test
    void oneThatIsAskedFromOnePlaceIsNotToldFromWhere() {
        String event = event("""
                flows: {initialize: start}
                canvases:
                  start: {components: [{button: one, label: One, submit: decide}]}
                  other: {components: [{text: Other}]}
                """);

        assertThat(event).contains("record DecideEvent(Request request)").doesNotContain("From");
    }

    @Test
    void oneComponentOnBothSidesOfAConditionIsOnePlace() {
        String event = event("""
                flows: {initialize: start}
                canvases:
                  start:
                    load: {open: bool}
                    components:
                      - button: one
                        label: One
                        submit: decide
                        when: open
                        else: {button: one, label: One of old, submit: decide}
                  other: {components: [{text: Other}]}
                """);

        assertThat(event).doesNotContain("From");
    }

    @Test
    void aTypeOfTheAppMayBeCalledAsTheEnumIs() {
        Generated generated = Generated.from("""
                app: app
                package: com.example.app
                surfaces: {messenger: [home]}
                types: {From: [here, there], Args: {id: string}, Field: [a, b]}
                handlers: {decide: [start]}
                flows: {initialize: decide}
                canvases:
                  start:
                    params: {from: From = here, picked: Args?}
                    components:
                      - {single-select: field, label: F, options: Field, required: true}
                      - {button: one, label: One, args: {from: "${from}"}, submit: decide}
                """);

        assertThat(generated.javacMessages()).isEmpty();
    }

    @Test
    void whatStartsConfigureMayEndItAtOnceWithoutOptions() {
        Generated generated = Generated.from("""
                        app: app
                        package: com.example.app
                        surfaces: {messenger: [home]}
                        handlers: {decide: [setup, results]}
                        flows: {configure: decide, initialize: card}
                        canvases:
                          setup: {components: [{button: again, label: Again, submit: decide}]}
                          card: {components: [{text: Hello}]}
                        """).with("com/example/app/Decisions.java", """
                        package com.example.app;

                        import com.example.app.canvas.DecideEvent;

                        public final class Decisions implements AppHandlers {
                            @Override
                            public DecideEvent.Reply decide(DecideEvent event) {
                                return switch (event.from()) {
                                    case MESSENGER_CONFIGURE -> event.setup();
                                    case SETUP_AGAIN -> event.results();
                                };
                            }
                        }
                        """);
        ServedApp app = new ServedApp(generated.run("com.example.app.App", "com.example.app.Decisions"));

        Json first = app.start("/messenger/configure");
        assertThat(ServedApp.canvas(first)).isEqualTo("setup");
        assertThat(app.use("/messenger/configure", first, "again")).hasToString("{\"results\":{}}");
    }

    @Test
    void aStepOfTheConfigurationKeepsWhatWasEntered() {
        Generated generated = Generated.from("""
                        app: app
                        package: com.example.app
                        surfaces: {messenger: [home]}
                        handlers: {decide: [setup, results]}
                        flows: {configure: setup, initialize: card}
                        canvases:
                          setup:
                            components:
                              - {input: name, label: Name}
                              - {button: again, label: Again, submit: decide}
                          card: {components: [{text: Hello}]}
                        """).with("com/example/app/Decisions.java", """
                        package com.example.app;

                        import com.example.app.canvas.DecideEvent;

                        public final class Decisions implements AppHandlers {
                            @Override
                            public DecideEvent.Reply decide(DecideEvent event) {
                                return event.setup().keepingInput();
                            }
                        }
                        """);
        ServedApp app = new ServedApp(generated.run("com.example.app.App", "com.example.app.Decisions"));

        Json again = app.start(
                "/messenger/configure",
                "\"component_id\":\"again\",\"input_values\":{\"name\":\"Jo\"}," + "\"current_canvas\":"
                        + app.start("/messenger/configure").get("canvas"));
        assertThat(again.toString()).contains("\"id\":\"name\"", "\"value\":\"Jo\"");
    }

    @Test
    void whereTheCanvasIsUnknownAComponentThatSeveralHaveLeadsToTheHandlerTheyAgreeOn() {
        Generated generated = Generated.from(HEAD + """
                flows: {initialize: start}
                canvases:
                  start:
                    components:
                      - {input: name, label: Name, required: true}
                      - {button: same, label: Same, submit: decide}
                      - {button: take, label: Take, args: {id: a}, submit: decide}
                      - {button: own, label: Own, submit: decide}
                      - {button: apart, label: Apart, submit: decide}
                  other:
                    components:
                      - {input: name, label: The name, required: true}
                      - {button: same, label: Same, submit: decide}
                      - {button: take, label: Take, args: {id: b}, submit: decide}
                      - {button: apart, label: Apart, submit: other}
                """).with("com/example/app/Decisions.java", """
                package com.example.app;

                import com.example.app.canvas.DecideEvent;

                public final class Decisions implements AppHandlers {
                    @Override
                    public DecideEvent.Reply decide(DecideEvent event) {
                        return event.refuse(event.from() + " " + (event.args() == null ? "" : event.args().id()));
                    }
                }
                """);
        ServedApp app = new ServedApp(generated.run("com.example.app.App", "com.example.app.Decisions"));

        assertThat(unknown(app, "same")).contains("UNKNOWN");
        assertThat(unknown(app, "take~b")).contains("UNKNOWN b");
        assertThat(unknown(app, "own")).contains("START_OWN");
        assertThat(unknown(app, "apart")).contains("out of date");
    }

    private static String unknown(ServedApp app, String component) {
        String screen =
                "{\"content\":{\"components\":[{\"type\":\"input\",\"id\":\"name\"},{\"type\":\"button\",\"id\":\"%s\"}]}}";
        return app.start(
                        "/messenger/submit",
                        ("\"component_id\":\"%1$s\",\"input_values\":{\"name\":\"Jo\"},\"current_canvas\":" + screen)
                                .formatted(component))
                .toString();
    }

    @Test
    void noPlaceIsUnknownWhereCanvasesAskDifferentThings() {
        String event = event("""
                flows: {initialize: start}
                canvases:
                  start:
                    components:
                      - {input: name, label: Name, required: true}
                      - {button: one, label: One, submit: decide}
                  other:
                    components:
                      - {input: name, label: Name, max_length: 3}
                      - {button: one, label: One, submit: decide}
                """);

        assertThat(event).contains("START_ONE", "OTHER_ONE").doesNotContain("UNKNOWN");
    }

    private static String event(String definition) {
        Generated generated = Generated.from(HEAD + definition);
        assertThat(generated.javacMessages()).isEmpty();
        return generated.source("com/example/app/canvas/DecideEvent.java");
    }
}
