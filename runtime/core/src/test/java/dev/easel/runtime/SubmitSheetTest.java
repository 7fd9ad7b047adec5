package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.SheetApp;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.sheet.SheetPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a sheet submits: signed, but what is in it is the end user's. */
class SubmitSheetTest {
    private static final String DATE = button("https://app.example.com/shop/sheets/date", "");

    private final Exchange exchange = Exchange.with(new SheetApp(request -> SheetPage.of("<head></head>")));

    @Test
    void theAppIsToldWhichSheetItWasAndWhatItSent() {
        Reply reply = submit("date", DATE);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("date noon");
    }

    @Test
    void whereverTheSheetIsServedAndWhateverFollowsItsPath() {
        for (String address : new String[] {
            "https://app.example.com/sheets/date",
            "https://app.example.com/base/shop/sheets/date?v=2#top",
            "https://app.example.com/shop/sheets/date?"
        }) {
            assertThat(submit("date", button(address, "")).text()).isEqualTo("date noon");
        }
    }

    @Test
    void anItemOfAListMayHaveOpenedIt() {
        String list = "{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"a\",\"title\":\"A\",\"action\":"
                + "{\"type\":\"sheet\",\"url\":\"https://app.example.com/shop/sheets/date\"}}]}";

        assertThat(submit("date", list).text()).isEqualTo("date noon");
    }

    @Test
    void whereTheScreenIsUnknownAnySheetOfTheAppMayHaveBeenOpen() {
        String body = "{\"workspace_id\":\"w\",\"sheet_values\":{\"$sheet\":\"map\",\"slot\":\"noon\"}}";

        assertThat(exchange.send(Flow.MESSENGER_SUBMIT_SHEET, body).text()).isEqualTo("map noon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "other", "", "../date", "DATE"})
    void aSheetThatIsNotOnScreenIsStale(String sheet) {
        assertStale(submit(sheet, DATE));
    }

    @Test
    void soIsOneThatIsDisabledThere() {
        assertStale(submit("date", button("https://app.example.com/shop/sheets/date", ",\"disabled\":true")));
    }

    @Test
    void soIsOneWhoseButtonLeadsElsewhere() {
        assertStale(submit("date", button("https://app.example.com/other/sheets/date", "")));
        assertStale(submit("date", button("https://app.example.com/?x=/shop/sheets/date", "")));
        assertStale(submit("date", button("/shop/sheets/date", "")));
        assertStale(submit(
                "date",
                "{\"type\":\"button\",\"id\":\"pick\",\"label\":\"Pick\",\"action\":{\"type\":\"url\","
                        + "\"url\":\"https://app.example.com/shop/sheets/date\"}}"));
        assertStale(submit(
                "date",
                "{\"type\":\"button\",\"id\":\"pick\",\"label\":\"Pick\",\"action\":{\"type\":\"sheet\","
                        + "\"type\":\"sheet\",\"url\":\"https://app.example.com/shop/sheets/date\"}}"));
    }

    @Test
    void soAreValuesThatNameNoSheet() {
        try (CapturedLog log = new CapturedLog()) {
            for (String values : new String[] {"{}", "[]", "{\"$sheet\":7}", "{\"$sheet\":[\"date\"]}", "\"date\""}) {
                assertStale(exchange.send(Flow.MESSENGER_SUBMIT_SHEET, body(values, DATE)));
            }
            assertThat(log.text()).contains("EZ9110").doesNotContain("noon");
        }
    }

    @Test
    void whoHasNotSignedSubmitsNone() {
        byte[] body = body("{\"$sheet\":\"date\"}", DATE).getBytes(StandardCharsets.UTF_8);

        assertThat(exchange.sendUnsigned("/messenger/submit-sheet", body).code())
                .isEqualTo("EZ9010");
    }

    @Test
    void itsAnswerIsACanvasWithTheStoredDataOfTheCardAndMayCompleteTheApp() {
        String body =
                "{\"workspace_id\":\"w\",\"current_canvas\":{\"stored_data\":{\"$canvas\":\"start\",\"order\":\"A-1\"}},"
                        + "\"sheet_values\":{\"$sheet\":\"date\",\"slot\":\"noon\"}}";
        Reply open = exchange.send(Flow.MESSENGER_SUBMIT_SHEET, body);
        Reply completed =
                exchange.send(Flow.MESSENGER_SUBMIT_SHEET, body.replace("\"noon\"", "\"noon\",\"done\":true"));

        assertThat(open.json().names()).containsExactly("canvas");
        assertThat(open.storedData()).hasToString("{\"$canvas\":\"booked\",\"order\":\"A-1\"}");
        assertThat(completed.json().names()).containsExactly("canvas", "event");
        assertThat(completed.json().get("event")).hasToString("{\"type\":\"completed\"}");
    }

    private Reply submit(String sheet, String component) {
        return exchange.send(
                Flow.MESSENGER_SUBMIT_SHEET, body("{\"$sheet\":\"" + sheet + "\",\"slot\":\"noon\"}", component));
    }

    private static String body(String values, String component) {
        return "{\"workspace_id\":\"w\",\"current_canvas\":{\"content\":{\"components\":[" + component
                + "]}},\"sheet_values\":" + values + "}";
    }

    private static String button(String sheet, String more) {
        return "{\"type\":\"button\",\"id\":\"pick\",\"label\":\"Pick\",\"action\":{\"type\":\"sheet\",\"url\":\""
                + sheet + "\"}" + more + "}";
    }

    private static void assertStale(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("out of date");
    }
}
