package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where data makes ids, two that are one are not sent. */
class ComputedIdsTest {
    private static final String CARD_NUMBER = "4929-1234";

    /** A canvas with these components. */
    private record Shown(String components, boolean computesIds) implements Canvas, Content {
        @Override
        public String canvasName() {
            return "drinks";
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.segment(Segment.of("{\"components\":[" + components + "]}"));
        }
    }

    private static final String BUTTON = "{\"type\":\"button\",\"id\":\"drink~" + CARD_NUMBER + "\"}";
    private static final String LIST =
            "{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"%s\"}," + "{\"type\":\"item\",\"id\":\"%s\"}]}";

    @Test
    void twoComponentsOfOneIdAreNotSent() {
        try (CapturedLog log = new CapturedLog()) {
            Reply reply = send(BUTTON + "," + BUTTON, true);

            assertThat(reply.text()).isEqualTo("Sorry");
            assertThat(log.text())
                    .contains("EZ9120", "canvas=drinks", "component=drink: two of them have one id")
                    .doesNotContain(CARD_NUMBER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a~1", "drink~" + CARD_NUMBER})
    void norAreItemsOfAList(String id) {
        assertThat(send(BUTTON + "," + LIST.formatted(id, "a~1"), true).text()).isEqualTo("Sorry");
    }

    @Test
    void thoseThatDifferAre() {
        assertThat(send(BUTTON + "," + LIST.formatted("a~1", "a~2"), true).text())
                .isNotEqualTo("Sorry");
    }

    @Test
    void aCanvasWhoseIdsAreWrittenIsNotLookedThrough() {
        assertThat(send(BUTTON + "," + BUTTON, false).text()).isNotEqualTo("Sorry");
    }

    private static Reply send(String components, boolean computesIds) {
        Answer answer = Answer.show((Canvas) new Shown(components, computesIds));
        return Exchange.with(ScriptedApp.answering(request -> answer))
                .send(Flow.INBOX_SUBMIT, "{\"workspace_id\":\"w\",\"component_id\":\"x\"}");
    }
}
