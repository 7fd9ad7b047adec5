package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.StoredValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredValuesTest {
    private static final StoredValue TAB = StoredValue.of("tab", "{\"open\": true}");

    @Test
    void whatACanvasSetsIsStoredWhenItIsShownFirst() {
        Reply reply = send("{\"workspace_id\":\"w\"}", TAB, StoredValue.of("é\"", "1"));

        assertThat(storedData(reply)).isEqualTo("{\"$canvas\":\"orders\",\"tab\":{\"open\": true},\"é\\\"\":1}");
    }

    @Test
    void otherValuesOfTheCardAreCarriedOn() {
        Reply reply = send(card("{\"cart\": [1, 2.0],\"$canvas\":\"menu\", \"x\" :null}"), TAB);

        assertThat(storedData(reply))
                .isEqualTo("{\"$canvas\":\"orders\",\"tab\":{\"open\": true},\"cart\": [1, 2.0],\"x\" :null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tab\":1,\"x\":2}",
                "{\"x\":2,\"tab\":{\"x\":3}}",
                "{\"\\u0074ab\":1,\"x\":2}",
                "{\"x\":2,\"t\\u0061\\u0062\":1}",
                "{\"tab\":1,\"x\":2,\"\\u0074ab\":1}"
            })
    void noNameComesTwiceHoweverTheCardEscapesIt(String storedData) {
        assertThat(storedData(send(card(storedData), TAB)))
                .isEqualTo("{\"$canvas\":\"orders\",\"tab\":{\"open\": true},\"x\":2}");
    }

    @Test
    void aNameThatUtf8CannotHoldReplacesWhatItBecame() {
        StoredValue lone = StoredValue.of("\ud83d", "1");
        String first = storedData(send("{\"workspace_id\":\"w\"}", lone));

        assertThat(first).isEqualTo("{\"$canvas\":\"orders\",\"\ufffd\":1}");
        assertThat(storedData(send(card(first), lone))).isEqualTo(first);
    }

    @Test
    void whatACanvasSetsCountsTowardsTheLimit() {
        int around = "{\"$canvas\":\"orders\",\"a\":\"\"}".length();

        assertThat(send(card("{}"), text("a", 65_536 - around)).text()).isEqualTo("Orders");
        assertThat(send(card("{}"), text("a", 65_537 - around)).text()).isEqualTo("Sorry");
    }

    @Test
    void aCanvasThatSetsAValueTwiceGivesTheFailureCanvas() {
        try (CapturedLog log = new CapturedLog()) {
            Reply reply = send(card("{\"x\":2}"), TAB, StoredValue.of("tab", "2"));

            assertThat(reply.text()).isEqualTo("Sorry");
            assertThat(storedData(reply)).isEqualTo("{\"$canvas\":\"failed\",\"x\":2}");
            assertThat(log.text()).contains("EZ9101");
        }
    }

    private static StoredValue text(String name, int length) {
        return StoredValue.of(name, "\"" + "x".repeat(length) + "\"");
    }

    private static Reply send(String body, StoredValue... values) {
        Canvas canvas = new Orders(List.of(values));
        return Exchange.with(ScriptedApp.answering(request -> Answer.show(canvas)))
                .send(body.contains("component_id") ? Flow.MESSENGER_SUBMIT : Flow.MESSENGER_INITIALIZE, body);
    }

    private static String card(String storedData) {
        return "{\"workspace_id\":\"w\",\"component_id\":\"c\",\"current_canvas\":{\"stored_data\":" + storedData
                + "}}";
    }

    private static String storedData(Reply reply) {
        String body = new String(reply.body(), StandardCharsets.UTF_8);
        String before = "\"stored_data\":";
        return body.substring(body.indexOf(before) + before.length(), body.length() - 2);
    }

    private record Orders(List<StoredValue> storedValues) implements Canvas {
        @Override
        public String name() {
            return "orders";
        }

        @Override
        public void writeTo(JsonWriter out) {
            new TextCanvas(name(), "Orders").writeTo(out);
        }
    }
}
