package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What targets of {@code round-trip} give: params, stored data, and an end. */
class RoundTripTest {
    private static final String START = "/messenger/initialize";
    private static final String SUBMIT = "/messenger/submit";
    private static final CanvasApp APP =
            Generated.fromFixture("round-trip").run("com.example.trip.RoundTrip", "com.example.trip.Guide");

    private final ServedApp served = new ServedApp(APP);
    private final Json welcome = served.start(START);

    @Test
    void aFlowPassesParamsAndStores() {
        assertThat(texts(welcome)).containsExactly("Welcome, Ada");
        assertThat(stored(welcome, "step")).hasToString("0");
        assertThat(stored(welcome, "last").isNull()).isTrue();
    }

    @Test
    void aFlowPassesWhatItsRequestCarries() {
        Json inbox = served.start("/inbox/initialize", "\"conversation\":{\"id\":7},\"contact\":{\"name\":\"Ann\"}");
        assertThat(texts(inbox)).containsExactly("Welcome, 7 and Ann");
        assertThat(inbox.get("canvas").get("stored_data")).hasToString("{\"$canvas\":\"welcome\"}");
    }

    @Test
    void aSubmitPassesParamsAndTheCanvasSeesWhatIsStoredWithIt() {
        Json step = served.use(SUBMIT, welcome, "go");
        assertThat(texts(step)).containsExactly("1: First (fine)", "1 so far");
        assertThat(stored(step, "step")).hasToString("1");
    }

    @Test
    void whatMayBeMissingIsPassedAsMissing() {
        assertThat(texts(served.use(SUBMIT, welcome, "skip"))).containsExactly("0: Step 0 of 3 (So so)", "0 so far");
    }

    @Test
    void eachTypeIsStoredAsItIsRead() {
        Json next = served.use(SUBMIT, served.use(SUBMIT, welcome, "go"), "next");
        assertThat(texts(next)).containsExactly("2: Next (fine)", "2 so far", "20264.50");
        assertThat(next.get("canvas").get("stored_data"))
                .hasToString("{\"$canvas\":\"step\",\"step\":2,\"mood\":\"so-so\",\"last\":\"fine\","
                        + "\"seen\":[\"next\"],\"best\":null,\"since\":null,\"share\":\"0.5\"}");
        assertThat(texts(served.use(SUBMIT, next, "next")))
                .as("it is read again")
                .contains("2: Next (fine)");
        assertThat(stored(served.use(SUBMIT, next, "next"), "seen")).hasToString("[\"next\",\"next\"]");
    }

    @Test
    void anOptionalIsClearedByNull() {
        Json next = served.use(SUBMIT, served.use(SUBMIT, welcome, "go"), "next");
        assertThat(stored(next, "last")).hasToString("\"fine\"");
        assertThat(stored(served.use(SUBMIT, next, "end"), "last").isNull()).isTrue();
    }

    @Test
    void theEndIsComplete() {
        Json step = served.use(SUBMIT, welcome, "go");
        assertThat(step.get("event").isPresent()).isFalse();
        for (String end : List.of("end", "quiet")) {
            Json done = served.use(SUBMIT, step, end);
            assertThat(done.get("event")).as(end).hasToString("{\"type\":\"completed\"}");
            assertThat(texts(done)).as(end).containsExactly("Seen [], best null 1");
        }
    }

    @Test
    void aHandlerSeesWhatWasStoredAndStoresMore() {
        Json next = served.use(SUBMIT, served.use(SUBMIT, welcome, "go"), "next");
        Json back = served.use(SUBMIT, next, "home");
        assertThat(texts(back)).containsExactly("Welcome, ADA at 0.5");
        Json done = served.use(SUBMIT, back, "judge");
        assertThat(stored(done, "best")).hasToString("{\"title\":\"the \\\"end\\\"\",\"minutes\":7}");
        assertThat(stored(done, "since")).hasToString("\"1970-01-01T00:00:00Z\"");
        assertThat(texts(done)).containsExactly("Seen [next], best Step[title=the \"end\", minutes=7] 2");
        assertThat(done.get("event").isPresent()).isTrue();
    }

    @Test
    void whatAHandlerDoesNotStoreIsCarriedOnAsItCame() {
        Json reply = served.start(
                SUBMIT,
                "\"component_id\":\"judge\",\"current_canvas\":{\"stored_data\":"
                        + "{\"$canvas\":\"welcome\",\"step\":\"odd\",\"other\":{\"a\":[1]}}}");
        assertThat(reply.get("canvas").get("stored_data"))
                .hasToString("{\"$canvas\":\"step\",\"step\":\"odd\",\"other\":{\"a\":[1]}}");
    }

    @Test
    void whatIsStoredStandsInPlaceOfWhatCameAndTheRestIsCarriedOn() {
        Json reply = served.start(
                SUBMIT,
                "\"component_id\":\"go\",\"current_canvas\":{\"stored_data\":"
                        + "{\"$canvas\":\"welcome\",\"other\":1,\"step\":\"odd\",\"st\\u0065p\":4}}");
        assertThat(stored(reply, "step")).hasToString("5");
        assertThat(reply.get("canvas").get("stored_data").names())
                .containsOnlyOnce("step")
                .contains("other");
    }

    private static Json stored(Json reply, String name) {
        return reply.get("canvas").get("stored_data").get(name);
    }

    private static List<String> texts(Json reply) {
        return ServedApp.shown(reply).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .toList();
    }
}
