package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import org.junit.jupiter.api.Test;

/** What people use leads where it says: what only looks alike is not taken for the same. */
class WaysApartTest {
    private static final String SUBMIT = "/messenger/submit";
    private static final CanvasApp APP = Generated.from("""
                    app: ways
                    package: com.example.ways
                    surfaces: {messenger: [home]}
                    card_creation_options: {shop: string = "a shop"}
                    handlers: {keep: [kept], find: [kept]}
                    flows: {configure: setup, initialize: form}
                    canvases:
                      setup:
                        components:
                          - {button: mill, label: The mill, submit: {results: {shop: The mill}}}
                          - {button: barn, label: The barn, submit: {results: {shop: The barn}}}
                      form:
                        components:
                          - {input: name, label: Name, required: true}
                          - {input: code, label: Code, max_length: 4}
                          - {button: keep, label: Keep, submit: {to: keep, validate: false}}
                          - {button: half, label: Half, submit: {to: keep, validate: [name]}}
                          - {button: all, label: All, submit: keep}
                          - {button: find, args: {from: form}, label: Find, submit: find}
                          - {button: other, label: The other, submit: other}
                      other:
                        components:
                          - {input: name, label: Name, required: true}
                          - {input: code, label: Code, max_length: 2}
                          - {button: all, label: All, submit: keep}
                          - {button: find, args: {page: other}, label: Find, submit: find}
                          - {button: back, label: Back, submit: form}
                      kept: {components: [{text: Kept.}]}
                    """)
            .with("com/example/ways/Keeper.java", """
                    package com.example.ways;

                    import com.example.ways.canvas.FindEvent;
                    import com.example.ways.canvas.KeepEvent;

                    public final class Keeper implements WaysHandlers {
                        @Override
                        public KeepEvent.Reply keep(KeepEvent event) {
                            return event.kept();
                        }

                        @Override
                        public FindEvent.Reply find(FindEvent event) {
                            return event.kept();
                        }
                    }
                    """)
            .run("com.example.ways.Ways", "com.example.ways.Keeper");

    private final ServedApp served = new ServedApp(APP);
    private final Json form = served.start("/messenger/initialize");

    @Test
    void eachWayToAHandlerChecksWhatItSays() {
        assertThat(entered("keep", "{\"code\":\"12345\"}")).isEqualTo("kept");
        assertThat(entered("half", "{\"code\":\"12345\"}")).isEqualTo("form");
        assertThat(entered("half", "{\"name\":\"Jo\",\"code\":\"12345\"}")).isEqualTo("kept");
        assertThat(entered("all", "{\"name\":\"Jo\",\"code\":\"12345\"}")).isEqualTo("form");
        assertThat(entered("all", "{\"name\":\"Jo\",\"code\":\"1234\"}")).isEqualTo("kept");
    }

    @Test
    void eachEndOfTheConfigurationHasItsResults() {
        Json setup = served.start("/messenger/configure");
        assertThat(served.use("/messenger/configure", setup, "mill"))
                .hasToString("{\"results\":{\"shop\":\"The mill\"}}");
        assertThat(served.use("/messenger/configure", setup, "barn"))
                .hasToString("{\"results\":{\"shop\":\"The barn\"}}");
    }

    @Test
    void onAnUnknownCanvasNoOthersConstraintsAreBelieved() {
        String entered = ",\"input_values\":{\"name\":\"Jo\",\"code\":\"1234\"}";
        assertThat(unknown("all", entered)).isEmpty();
        assertThat(unknown("half", entered)).as("only one canvas has it").isEqualTo("kept");
    }

    @Test
    void norOthersArguments() {
        assertThat(unknown("find~other", ",\"input_values\":{\"name\":\"Jo\"}")).isEmpty();
    }

    private String entered(String component, String values) {
        return ServedApp.canvas(served.start(
                SUBMIT,
                "\"component_id\":\"%s\",\"input_values\":%s,\"current_canvas\":%s"
                        .formatted(component, values, form.get("canvas"))));
    }

    private String unknown(String component, String more) {
        return ServedApp.canvas(served.start(SUBMIT, "\"component_id\":\"" + component + "\"" + more));
    }
}
