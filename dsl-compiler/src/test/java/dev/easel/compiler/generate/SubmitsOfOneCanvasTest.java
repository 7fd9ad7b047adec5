package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import org.junit.jupiter.api.Test;

/** Submits of one canvas that lead to the same, though not by the same way. */
class SubmitsOfOneCanvasTest {
    private static final CanvasApp APP =
            Generated.from("""
                    app: pick
                    package: com.example.pick
                    surfaces: {messenger: [home]}
                    locale: en
                    card_creation_options: {kind: string?}
                    stored_data: {open: bool = true}
                    handlers: {judge: [said]}
                    flows: {configure: setup, initialize: form}
                    canvases:
                      setup:
                        components:
                          - {button: book, label: Book, submit: {results: {kind: book}}}
                          - {button: record, label: Record, submit: {results: {kind: record}}}
                      form:
                        components:
                          - when: stored_data.open
                            components:
                              - {input: reason, label: Why?, required: true}
                              - {input: all, label: All, format: int}
                              - {button: inside, label: In, submit: judge}
                              - {button: shared, label: Shared, action: {type: submit}}
                          - {button: outside, label: Out, submit: judge}
                          - {button: draft, label: Draft, submit: {to: judge, validate: false}}
                        routes:
                          default: {to: said, with: {text: "${input.reason.hasValue() ? 'why' : 'no why'}"}}
                      said:
                        params: {text: string}
                        components: [{text: "${text}"}]
                    """).with("Judge.java", """
                    package com.example.pick;

                    import com.example.pick.canvas.JudgeEvent;

                    public final class Judge implements PickHandlers {
                        @Override
                        public JudgeEvent.Reply judge(JudgeEvent event) {
                            return event.said("reason " + event.input().reason());
                        }
                    }
                    """).run("com.example.pick.Pick", "com.example.pick.Judge");

    private final ServedApp served = new ServedApp(APP);
    private final Json form = served.start("/messenger/initialize");

    @Test
    void eachEndsTheConfigurationWithItsOwnResults() {
        Json setup = served.start("/messenger/configure");
        assertThat(served.use("/messenger/configure", setup, "book")).hasToString("{\"results\":{\"kind\":\"book\"}}");
        assertThat(served.use("/messenger/configure", setup, "record"))
                .hasToString("{\"results\":{\"kind\":\"record\"}}");
    }

    @Test
    void eachHasWhatItValidatesChecked() {
        assertThat(use("inside", "")).contains("easel-error-reason");
        assertThat(use("draft", "")).contains("reason null");
        assertThat(use("draft", "\"reason\":\"So\"")).contains("reason So");
    }

    @Test
    void aFieldThatIsNotOnScreenIsAskedForOnlyWhereItWouldBe() {
        String bare = "\"current_canvas\":{\"content\":{\"components\":[{\"type\":\"button\",\"id\":\"%1$s\","
                + "\"label\":\"A\",\"action\":{\"type\":\"submit\"}}]},\"stored_data\":{\"$canvas\":\"form\"}},"
                + "\"component_id\":\"%1$s\",\"input_values\":{\"reason\":\"Forged\"}";
        assertThat(served.start("/messenger/submit", bare.formatted("outside")).toString())
                .contains("reason null");
        assertThat(served.start("/messenger/submit", bare.formatted("inside")).toString())
                .contains("This card is out of date.")
                .doesNotContain("Forged");
    }

    @Test
    void aRouteOfAllComponentsDoesNotKnowWhatIsThere() {
        assertThat(use("shared", "\"reason\":\"So\"")).contains("\"text\":\"why\"");
        assertThat(use("shared", "")).contains("easel-error-reason");
    }

    private String use(String component, String entered) {
        return served.start(
                        "/messenger/submit",
                        "\"component_id\":\"%s\",\"current_canvas\":%s,\"input_values\":{%s}"
                                .formatted(component, form.get("canvas"), entered))
                .toString();
    }
}
