package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.app.StoredValues;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDataTest {
    private static final String FIRST = "{\"workspace_id\":\"w\"}";
    private static final StoredValues TAB = StoredValues.of("{\"tab\":{\"open\": true}}");

    @Test
    void whatACanvasSetsIsStoredWhenItIsShownFirst() {
        Reply reply = send(FIRST, StoredValues.of("{\"tab\":{\"open\": true},\"é\\\"\":1}"));

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keep\":5,\"x\":2,\"keep\":6}",
                "{\"$canvas\":\"menu\",\"keep\":5,\"\\u006beep\":{},\"x\":2,\"keep\":6}",
                "{\"keep\":[{\"keep\":1}],\"x\":1,\"keep\":6,\"x\":2}"
            })
    void ofMembersOfOneNameTheLastIsCarriedOn(String storedData) {
        assertThat(storedData(send(card(storedData), StoredValues.NONE)))
                .isEqualTo("{\"$canvas\":\"orders\",\"keep\":6,\"x\":2}");
        assertThat(storedData(send(card(storedData), TAB)))
                .isEqualTo("{\"$canvas\":\"orders\",\"tab\":{\"open\": true},\"keep\":6,\"x\":2}");
    }

    @ParameterizedTest
    @EnumSource
    void ofMembersOfOneNameABuiltInAnswerLeavesTheLast(BuiltInAnswer answer) {
        String storedData = "{\"keep\" : 5,\"$canvas\" : \"menu\", \"x\":2, \"\\u006beep\" : 6}";

        assertThat(storedData(answering(answer).send(Flow.MESSENGER_SUBMIT, card(storedData))))
                .isEqualTo("{\"\\u006beep\" : 6,\"$canvas\" : \"menu\",\"x\":2}");
    }

    @Test
    void whatIsTooLargeOnlyWithItsDoublesIsLeft() {
        String large = "\"keep\":\"" + "x".repeat(40_000) + "\"";

        Reply reply = answering(BuiltInAnswer.STALE)
                .send(Flow.MESSENGER_SUBMIT, card("{" + large + ",\"$canvas\":\"menu\"," + large + "}"));

        assertThat(storedData(reply)).isEqualTo("{" + large + ",\"$canvas\":\"menu\"}");
    }

    @Test
    void aCardThatComesBackIsSetAnewAsItWas() {
        StoredValues values = StoredValues.of("{\"\ud83d\ude00\":1,\"t\\u0061b\":2}");
        String first = storedData(send(FIRST, values));

        assertThat(first).isEqualTo("{\"$canvas\":\"orders\",\"\ud83d\ude00\":1,\"t\\u0061b\":2}");
        assertThat(storedData(send(card(first), values))).isEqualTo(first);
    }

    @Test
    void aCanvasThatSetsNothingCarriesEverythingOn() {
        assertThat(storedData(send(FIRST, StoredValues.NONE))).isEqualTo("{\"$canvas\":\"orders\"}");
        assertThat(storedData(send(card("{\"tab\":1,\"x\":2}"), StoredValues.of("{ }"))))
                .isEqualTo("{\"$canvas\":\"orders\",\"tab\":1,\"x\":2}");
    }

    @Test
    void whatACanvasSetsCountsTowardsTheLimit() {
        int around = "{\"$canvas\":\"orders\",\"a\":\"\"}".length();

        assertThat(send(card("{}"), text("a", 65_536 - around)).text()).isEqualTo("Orders");
        assertThat(send(card("{}"), text("a", 65_537 - around)).text()).isEqualTo("Sorry");
    }

    private static StoredValues text(String name, int length) {
        return StoredValues.of("{\"" + name + "\":\"" + "x".repeat(length) + "\"}");
    }

    private static Exchange answering(Answer answer) {
        return Exchange.with(ScriptedApp.answering(request -> answer));
    }

    private static Reply send(String body, StoredValues values) {
        return answering(Answer.show(new Orders(values)))
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

    private record Orders(@Override StoredValues storedValues) implements Canvas, Content {
        @Override
        public String canvasName() {
            return "orders";
        }

        @Override
        public void writeTo(JsonWriter out) {
            new TextCanvas(canvasName(), "Orders").writeTo(out);
        }
    }
}
