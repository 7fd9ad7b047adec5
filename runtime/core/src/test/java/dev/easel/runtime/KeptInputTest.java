package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Submits;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The next canvas keeps what was entered on the one before. */
class KeptInputTest {
    private static final String SEND = "{\"type\":\"button\",\"id\":\"send\"}";
    private static final String NAME = "{\"type\":\"input\",\"id\":\"name\",\"value\":\"Jo\"}";
    private static final String SIZE =
            "{\"type\":\"dropdown\",\"id\":\"size\",\"options\":[{\"id\":\"s\"},{\"id\":\"m\"}]}";

    @Test
    void fieldsOfTheSameIdShowWhatWasTyped() {
        assertThat(shown(list(NAME, SEND), list(NAME, SEND), "{\"name\":\" x\\ny\"}"))
                .isEqualTo(list("{\"type\":\"input\",\"id\":\"name\",\"value\":\" x\\ny\"}", SEND));
    }

    @Test
    void whatWasNotOnTheCanvasBeforeStaysAsItIs() {
        assertThat(shown(list(SEND), list(NAME, SEND), "{\"name\":\"forged\"}")).isEqualTo(list(NAME, SEND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"disabled\":true", "\"save_state\":\"saved\""})
    void whatCouldNotBeChangedStaysAsItIs(String blocked) {
        String before = "{\"type\":\"input\",\"id\":\"name\",\"value\":\"Jo\"," + blocked + "}";

        assertThat(shown(list(before, SEND), list(NAME, SEND), "{\"name\":\"forged\"}"))
                .isEqualTo(list(NAME, SEND));
    }

    @Test
    void anOptionIsKeptIfTheNextCanvasOffersItToo() {
        String large = "{\"type\":\"dropdown\",\"id\":\"size\",\"options\":[{\"id\":\"m\"},{\"id\":\"l\"}]}";

        assertThat(shown(list(SIZE, SEND), list(large), "{\"size\":\"m\"}")).contains("\"value\":\"m\"");
        assertThat(shown(list(SIZE, SEND), list(large), "{\"size\":\"s\"}")).isEqualTo(list(large));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\"\"}", "{\"name\":[]}", "{\"name\":7}"})
    void whatWasClearedStaysClear(String entered) {
        assertThat(shown(list(NAME, SEND), list(NAME, SEND), entered)).doesNotContain("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "[]"})
    void whereNothingSaysWhatWasEnteredValuesStay(String entered) {
        assertThat(shown(list(NAME, SEND), list(NAME, SEND), entered)).isEqualTo(list(NAME, SEND));
    }

    @Test
    void whereTheCanvasBeforeIsUnknownWhatCameIsKept() {
        Reply reply = send(
                list(NAME, SIZE),
                "{\"workspace_id\":\"w\",\"component_id\":\"send\",\"input_values\":{\"size\":\"m\"}}");

        assertThat(components(reply).get(0).get("value").text()).isEqualTo("Jo");
        assertThat(components(reply).get(1).get("value").text()).isEqualTo("m");
    }

    @Test
    void itIsSentWithoutWhereItWouldBeTooLarge() {
        String text = "{\"type\":\"text\",\"text\":\"%s\"}".formatted("x".repeat(65_000));
        String typed = "y".repeat(1_000);

        assertThat(shown(list(NAME, SEND), list(text, NAME), "{\"name\":\"" + typed + "\"}"))
                .isEqualTo(list(text, NAME));
    }

    private static String shown(String before, String next, String entered) {
        Reply reply = send(next, Submits.of("send", before, entered));
        return reply.json().get("canvas").get("content").get("components").toString();
    }

    private static List<Json> components(Reply reply) {
        return reply.json().get("canvas").get("content").get("components").items();
    }

    private static Reply send(String components, String body) {
        Segment content = Segment.of("{\"components\":" + components + "}");
        Answer answer = Answer.show(new TextCanvas("next", ""), out -> out.segment(content))
                .keepingInput();
        return Exchange.with(ScriptedApp.answering(request -> answer)).send(Flow.MESSENGER_SUBMIT, body);
    }

    private static String list(String... components) {
        return "[" + String.join(",", components) + "]";
    }
}
