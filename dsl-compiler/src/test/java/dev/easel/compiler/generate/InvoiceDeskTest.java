package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teammate works with {@code invoice-desk}. */
class InvoiceDeskTest {
    private static final String INITIALIZE = "/inbox/initialize";
    private static final String SUBMIT = "/inbox/submit";

    private static final CanvasApp APP =
            Generated.fromFixture("invoice-desk").run("com.example.invoices.InvoiceDesk", "com.example.invoices.Desk");
    private static final AtomicInteger WORKSPACES = new AtomicInteger();

    private final ServedApp served = new ServedApp(APP, "shop" + WORKSPACES.incrementAndGet());
    private final Json list = served.start(INITIALIZE);

    @Test
    void aWorkspaceThatIsNotConnectedIsToldHow() {
        ServedApp other = new ServedApp(APP, "a b");
        Json connect = other.start(INITIALIZE);
        assertThat(connect.toString()).contains("https://billing.example.com/connect?workspace=a%20b");
        assertThat(ServedApp.canvas(other.use(SUBMIT, connect, "check"))).isEqualTo("connect");
    }

    @Test
    void theListHasPages() {
        assertThat(ids(list)).contains("invoice~INV-0001", "invoice~INV-0002", "page-after~2");
        Json second = served.use(SUBMIT, list, "page-after~2");
        assertThat(ids(second)).contains("invoice~INV-0003", "page-before~1", "page-after~3");
        assertThat(ids(served.use(SUBMIT, second, "page-after~3")))
                .contains("invoice~INV-0005")
                .doesNotContain("page-after~4");
    }

    @Test
    void whatIsChosenActsAtOnceAndStartsAtTheFirstPage() {
        Json third = served.use(SUBMIT, served.use(SUBMIT, list, "page-after~2"), "page-after~3");
        Json open = entered(third, "state", "\"state\":\"open\"");
        assertThat(ids(open)).contains("invoice~INV-0002", "invoice~INV-0003", "all");
        assertThat(ids(served.use(SUBMIT, open, "all"))).contains("invoice~INV-0001");
    }

    @Test
    void theWayBackKeepsThePageAndTheFilter() {
        Json open = served.use(SUBMIT, entered(list, "state", "\"state\":\"open\""), "page-after~2");
        Json invoice = served.use(SUBMIT, open, "invoice~INV-0005");
        assertThat(ids(served.use(SUBMIT, invoice, "back"))).contains("invoice~INV-0005", "page-before~1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INV-0003", " inv 3 ", "3", "inv0003", "003"})
    void aNumberIsTakenAsPeopleWriteIt(String typed) {
        Json search = served.use(SUBMIT, list, "search");
        assertThat(entered(search, "number", "\"number\":\"%s\"".formatted(typed))
                        .toString())
                .contains("INV-0003")
                .contains("Short.");
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheFieldAndWhatIsNotThereInFront() {
        Json search = served.use(SUBMIT, list, "search");
        Json refused = entered(search, "number", "\"number\":\"all of them\"");
        assertThat(refused.toString())
                .contains("A number such as INV-0042, or 42.")
                .contains("all of them");
        Json again = entered(refused, "number", "\"number\":\"77\"");
        assertThat(again.toString()).contains("There is no invoice INV-0077.").doesNotContain("A number such as");
    }

    @Test
    void nothingIsVoidBeforeThatIsConfirmed() {
        Json invoice = served.use(SUBMIT, list, "invoice~INV-0002");
        Json confirm = served.use(SUBMIT, invoice, "void~INV-0002");
        assertThat(confirm.toString()).contains("This cannot be undone.");
        assertThat(served.use(SUBMIT, confirm, "keep~INV-0002").toString()).contains("\"Open\"");
        Json done = served.use(SUBMIT, confirm, "void~INV-0002");
        assertThat(done.toString()).contains("It is void now.").contains("\"Void\"");
        assertThat(ids(done)).doesNotContain("remind~INV-0002", "void~INV-0002");
    }

    @Test
    void aReminderIsANoteInTheConversation() {
        assertThat(reminded("c7", "Ada")).contains("\"Ada reminded of INV-0002\"");
    }

    @Test
    void whatWasNotedIsRememberedBesideEachConversation() {
        reminded("c7", "Ada");
        reminded("c8", "Grace");
        assertThat(reminded("c7", "Alan")).contains("\"Ada reminded of INV-0002; Alan reminded of INV-0002\"");
    }

    private String reminded(String conversation, String admin) {
        Json invoice = served.use(SUBMIT, list, "invoice~INV-0002");
        return served.start(
                        SUBMIT,
                        "\"component_id\":\"remind~INV-0002\",\"current_canvas\":%s,\"conversation\":{\"id\":\"%s\"},\"admin\":{\"id\":3,\"name\":\"%s\"}"
                                .formatted(invoice.get("canvas"), conversation, admin))
                .toString();
    }

    @Test
    void aLongMemoOpensAndCloses() {
        Json invoice = served.use(SUBMIT, list, "invoice~INV-0002");
        assertThat(invoice.toString()).doesNotContain("Okafor");
        Json whole = served.use(SUBMIT, invoice, "memo~INV-0002~true");
        assertThat(whole.toString()).contains("Okafor").contains("Less");
        assertThat(served.use(SUBMIT, whole, "memo~INV-0002~false").toString()).doesNotContain("Okafor");
    }

    @Test
    void workThatTakesLongIsWaitedForByAsking() {
        Json exporting = served.use(SUBMIT, list, "export");
        assertThat(ServedApp.canvas(exporting)).isEqualTo("exporting");
        assertThat(served.use(SUBMIT, exporting, "refresh").toString())
                .contains("https://billing.example.com/exports/1.csv");
    }

    private Json entered(Json shown, String component, String values) {
        return served.start(
                SUBMIT,
                "\"component_id\":\"%s\",\"current_canvas\":%s,\"input_values\":{%s}"
                        .formatted(component, shown.get("canvas"), values));
    }

    private static List<String> ids(Json reply) {
        return reply.get("canvas").get("content").get("components").items().stream()
                .flatMap(component -> Stream.concat(Stream.of(component), component.get("items").items().stream()))
                .map(component -> component.get("id").text())
                .filter(id -> id != null)
                .toList();
    }
}
