package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Submits;
import dev.easel.protocol.request.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A submit of what the canvas on screen does not offer never reaches the app. */
class StaleSubmitTest {
    private final AtomicInteger reached = new AtomicInteger();
    private final Exchange exchange = Exchange.with(ScriptedApp.answering(request -> {
        reached.incrementAndGet();
        return ScriptedApp.show("next", "Next");
    }));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"type\":\"button\",\"id\":\"go\",\"action\":{\"type\":\"submit\"}}]",
                "[{\"type\":\"button\",\"id\":\"go\",\"disabled\":false,\"save_state\":\"saved\"}]",
                "[{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"x\"},{\"type\":\"item\",\"id\":\"go\"}]}]",
                "[{\"type\":\"single-select\",\"id\":\"go\",\"options\":[],\"disabled\":null}]",
                "[{\"type\":\"carousel\",\"id\":\"go\"}]",
                "[null,[],{},5,{\"id\":\"g\\u006f\",\"type\":\"dropdown\",\"save_state\":\"failed\"}]",
                "[{\"type\":\"button\",\"id\":\"go\",\"disabled\":true},{\"type\":\"button\",\"id\":\"go\"}]"
            })
    void whatIsOnScreenReachesTheApp(String components) {
        assertThat(send(components).text()).isEqualTo("Next");
        assertThat(reached).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"type\":\"button\",\"id\":\"other\"}]",
                "[{\"type\":\"button\",\"id\":\"go\",\"disabled\":true}]",
                "[{\"type\":\"button\",\"id\":\"go\",\"disabled\":\"true\"}]",
                "[{\"type\":\"input\",\"id\":\"go\",\"save_state\":\"saved\"}]",
                "[{\"save_state\":\"saved\",\"id\":\"go\",\"type\":\"single-select\"}]",
                "[{\"type\":\"list\",\"disabled\":true,\"items\":[{\"type\":\"item\",\"id\":\"go\"}]}]",
                "[{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"go\",\"disabled\":true}]}]",
                "[{\"type\":\"list\",\"items\":{\"id\":\"go\"}}]",
                "[{\"type\":\"data-table\",\"items\":[{\"type\":\"field-value\",\"id\":\"go\"}]}]",
                "[{\"type\":\"dropdown\",\"id\":\"x\",\"options\":[{\"type\":\"option\",\"id\":\"go\"}]}]",
                "[{\"type\":\"carousel\",\"cards\":[{\"type\":\"button\",\"id\":\"go\"}]}]",
                "[{\"type\":\"button\",\"id\":\"go\",\"id\":\"go\"}]",
                "[{\"type\":\"button\",\"id\":\"go\",\"disabled\":true,\"disabled\":false}]",
                "[{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"x\",\"id\":\"go\"}]}]",
                "[{\"type\":\"list\",\"items\":[{\"id\":\"go\"}],\"items\":[]}]",
                "[{\"type\":\"button\",\"id\":[\"go\"]}]",
                "[\"go\"]",
                "[[{\"type\":\"button\",\"id\":\"go\"}]]"
            })
    void whatIsNotOnScreenOrDisabledThereIsStale(String components) {
        try (CapturedLog log = new CapturedLog()) {
            assertThat(send(components).text()).contains("out of date");
            assertThat(reached).hasValue(0);
            assertThat(log.text())
                    .contains("EZ9110 stale submit app=shop flow=MESSENGER_SUBMIT: what was used is not on screen, or");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"content_url\":\"https://example.com\"}",
                "{\"content\":null}",
                "{\"content\":{}}",
                "{\"content\":{\"components\":{}}}",
                "[]",
                "null"
            })
    void whereItIsUnknownWhatIsOnScreenTheAppDecides(String canvas) {
        assertThat(exchange.send(Flow.MESSENGER_SUBMIT, Submits.with("go", canvas, "{}"))
                        .text())
                .isEqualTo("Next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"content\":{\"components\":[{\"id\":\"go\"}]},\"content\":{\"components\":[{\"id\":\"go\"}]}}",
                "{\"content\":null,\"content\":{\"components\":[{\"id\":\"go\"}]}}",
                "{\"content\":{\"components\":[{\"id\":\"go\"}],\"components\":[{\"id\":\"go\"}]}}",
                "{\"content\":{\"components\":null,\"components\":[{\"id\":\"go\"}]}}"
            })
    void aCanvasThatIsThereTwiceOffersNothing(String canvas) {
        assertThat(exchange.send(Flow.MESSENGER_SUBMIT, Submits.with("go", canvas, "{}"))
                        .text())
                .contains("out of date");
        assertThat(reached).hasValue(0);
    }

    @Test
    void theStoredDataOfAStaleSubmitIsCarriedOn() {
        assertThat(send("[]").storedData()).hasToString("{\"$canvas\":\"form\",\"step\":2}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            names = {"MESSENGER_CONFIGURE", "INBOX_SUBMIT"})
    void allThatIsUsedIsHeldAgainstTheScreen(Flow flow) {
        assertThat(exchange.send(flow, Submits.of("go", "[]", "{}")).text()).contains("out of date");
        assertThat(exchange.send(flow, Submits.of("go", "[{\"id\":\"go\"}]", "{}"))
                        .text())
                .isEqualTo("Next");
    }

    @Test
    void theFirstConfigureUsesNothing() {
        String first = "{\"workspace_id\":\"w\",\"current_canvas\":{\"content\":{\"components\":[]}}}";

        assertThat(exchange.send(Flow.MESSENGER_CONFIGURE, first).text()).isEqualTo("Next");
    }

    @Test
    void aDeepCanvasIsRefusedLikeAnyDeepBody() {
        Reply reply = send("[" + "[".repeat(600) + "]".repeat(600) + "]");

        assertThat(reply.code()).isEqualTo("EZ9020");
    }

    @Test
    void aLargeCanvasIsReadThrough() {
        String item = "{\"type\":\"item\",\"id\":\"x\"},";
        String items = "[{\"type\":\"list\",\"items\":[" + item.repeat(30_000) + "{\"id\":\"go\"}]}]";

        assertThat(send(items).text()).isEqualTo("Next");
    }

    private Reply send(String components) {
        return exchange.send(Flow.MESSENGER_SUBMIT, Submits.of("go", components, "{}"));
    }
}
