package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ids of {@code pick-list} carry comes back as it was, and nothing else does. */
class PickListTest {
    private static final String SUBMIT = "/inbox/submit";
    private static final CanvasApp APP =
            Generated.fromFixture("pick-list").run("com.example.picks.PickList", "com.example.picks.Store");

    private final ServedApp served = new ServedApp(APP);
    private final Json orders = served.start("/inbox/initialize");

    @Test
    void idsCarryArgumentsInTheirDocumentedForm() {
        assertThat(ids(orders))
                .containsExactly(
                        "order~A 1~book~true~%",
                        "order~%7E%257E\"<\u00e9~42~false~",
                        "order~7~book~false~%25",
                        "take~A 1~s-1~2~true",
                        "take~A 1~s%7E%252~-1~true",
                        "take~7~~-9223372036854775808~false",
                        "none",
                        "a%7Eb%25~no d%7E1~record~7~true");
    }

    @Test
    void paramsAreFilledFromArgumentsOfTheirName() {
        assertThat(texts(served.use(SUBMIT, orders, "order~A 1~book~true~%")))
                .containsExactly("A 1: book, true, nothing");
        assertThat(texts(served.use(SUBMIT, orders, "order~%7E%257E\"<\u00e9~42~false~")))
                .containsExactly("~%7E\"<\u00e9: Record, false, ");
        assertThat(texts(served.use(SUBMIT, orders, "order~7~book~false~%25"))).containsExactly("7: book, false, %");
    }

    @Test
    void targetsComputeWithArguments() {
        assertThat(texts(served.use(SUBMIT, orders, "a%7Eb%25~no d%7E1~record~7~true")))
                .containsExactly("no d~1: book, true, record: 7");
    }

    @Test
    void aHandlerIsToldWhatWasCarried() {
        assertThat(texts(served.use(SUBMIT, orders, "take~A 1~s%7E%252~-1~true")))
                .containsExactly("A 1: book, true, s~%2/-1/true");
        assertThat(texts(served.use(SUBMIT, orders, "take~7~~-9223372036854775808~false")))
                .containsExactly("7: book, true, /-9223372036854775808/false");
    }

    @Test
    void whatAnotherSubmitToTheHandlerDoesNotCarryIsMissing() {
        assertThat(texts(served.use(SUBMIT, orders, "none"))).contains("Back from nothing");
    }

    @Test
    void aWayBackKnowsFromWhere() {
        Json order = served.use(SUBMIT, orders, "order~A 1~book~true~%");
        assertThat(ids(order)).containsExactly("back~A 1", "again~A 1~book~%");
        assertThat(texts(served.use(SUBMIT, order, "back~A 1"))).contains("Back from A 1");
        assertThat(texts(served.use(SUBMIT, order, "again~A 1~book~%"))).containsExactly("A 1: book, false, nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order", // no arguments
                "order~A 1~book~true", // too few
                "order~A 1~book~true~%~", // too many
                "order~A 1~vinyl~true~%", // no such constant
                "order~A 1~BOOK~true~%",
                "order~%~book~true~%", // missing, and must be there
                "order~A 1~book~TRUE~%", // not as this app writes it
                "order~A 1~book~yes~%",
                "order~A%201~book~true~%",
                "order~A 1~book~true~%7e",
                "take~A 1~s-1~02~true",
                "take~A 1~s-1~+2~true",
                "take~A 1~s-1~2.0~true",
                "take~A 1~s-1~9223372036854775808~true",
                "take~A 1~s-1~\u0662~true",
                "take~A 1~s-1~~true",
                "none~", // carries none
                "a~b%~no d%7E1~record~7~true", // the name is not escaped
                "order~A 1~book~true~%~~~~~~~~~~~~~~~~~~~~~~~~",
                "~",
                "%"
            })
    void anIdInAFormThatThisAppNeverWritesIsStale(String forged) {
        String stale = "This card is out of date. Please open the app again.";
        assertThat(texts(unknownScreen("orders", forged))).containsExactly(stale);
        assertThat(texts(unknownScreen("", forged))).containsExactly(stale);
    }

    @Test
    void theCanvasIsFoundByTheNameAlone() {
        assertThat(texts(unknownScreen("", "back~A 1"))).contains("Back from A 1");
        assertThat(texts(unknownScreen("other", "none"))).contains("Back from nothing");
    }

    private Json unknownScreen(String canvas, String component) {
        return served.submit(SUBMIT, canvas, component);
    }

    private static List<String> ids(Json reply) {
        return reply.get("canvas").get("content").get("components").items().stream()
                .flatMap(component -> component.get("type").text().equals("list")
                        ? component.get("items").items().stream()
                        : List.of(component).stream())
                .map(component -> component.get("id").text())
                .filter(id -> id != null)
                .toList();
    }

    private static List<String> texts(Json reply) {
        return ServedApp.shown(reply).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text().replace("\u2060", ""))
                .toList();
    }
}
