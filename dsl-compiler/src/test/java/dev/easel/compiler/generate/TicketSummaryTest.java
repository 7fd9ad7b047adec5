package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.DataTable;
import dev.easel.protocol.canvas.FieldValue;
import dev.easel.protocol.canvas.Image;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Text;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A ticket and what it leads to: how {@code ticket-summary} makes addresses, and leaves out what is not there. */
class TicketSummaryTest {
    private static final String INITIALIZE = "/inbox/initialize";
    private static final String ANN = "\"contact\":{\"id\":\"c/1\",\"name\":\"Ann\",\"email\":\"ann@example.com\"}";
    private static final CanvasApp APP = Generated.fromFixture("ticket-summary")
            .run(
                    "com.example.tickets.TicketSummary",
                    "com.example.tickets.Tracker",
                    Map.of("TICKET_SUMMARY_TRACKER", "https://tracker.example.com/t"));

    @Test
    void aTicketLinksToAllThatItNames() {
        assertThat(shown("full").subList(0, 4))
                .containsExactly(
                        Text.of("Breaks its promise in an hour.").withStyle(Text.Style.ERROR),
                        Text.of("🔥 Wheel? & tyre").withStyle(Text.Style.HEADER),
                        Text.of(
                                "[CAR-7](https://tracker.example.com/t/browse/CAR-7?from=ann%40example.com#Wheel%3F%20%26%20tyre) of "
                                        + "[Ann](https://tracker.example.com/t/people/c%2F1)"),
                        Text.of("See the [manual](https://docs.example.com), it is **urgent**."));
    }

    @Test
    void theTableHasTheRowsThatThereAre() {
        assertThat(table("full"))
                .containsExactly(
                        FieldValue.of("Urgency", "High"),
                        FieldValue.of("Owner", "Bo · Wheels"),
                        FieldValue.of("Opened", "6 Mar 2026"),
                        FieldValue.of("Closed", "Fri 6 Mar, 23:30"),
                        FieldValue.of("Tags", "axle, rim, tyre"));
        assertThat(table("bare"))
                .containsExactly(FieldValue.of("Owner", "Sound"), FieldValue.of("Opened", "6 Mar 2026"));
    }

    @Test
    void aListHasItemsWithWhatEachOfThemHas() {
        ItemList links = ItemList.of(List.of(
                Item.of("link-0", "Manual")
                        .withSubtitle("Page 12")
                        .withImage("https://img.example.com/m.png")
                        .withImageWidth(24)
                        .withImageHeight(24)
                        .withAction(Action.url("https://docs.example.com/m?p=12#top")),
                Item.of("link-1", "Recall").withAction(Action.url("https://docs.example.com/r"))));
        assertThat(shown("full")).contains(links);
    }

    @Test
    void aSectionStandsThereOnlyIfThereIsSomethingInIt() {
        assertThat(shown("full"))
                .containsSequence(
                        Text.of("Pictures").withStyle(Text.Style.HEADER),
                        Image.of("https://img.example.com/m.png", 48, 48));
        assertThat(shown("bare"))
                .noneMatch(Image.class::isInstance)
                .doesNotContain(Text.of("Pictures").withStyle(Text.Style.HEADER));
    }

    @Test
    void whatIsNotThereHasWordsOfItsOwn() {
        assertThat(shown("bare"))
                .startsWith(Text.of("Horn").withStyle(Text.Style.HEADER))
                .contains(Text.of("Nobody has written a summary.").withStyle(Text.Style.MUTED))
                .contains(ItemList.of(List.of(Item.of("easel-else-1", "Nothing is linked."))))
                .noneMatch(component -> component.toString().contains("Where it comes from"));
    }

    @Test
    void anAddressIsDataAsAWholeOrHasHolesForIt() {
        assertThat(shown("full"))
                .contains(
                        Button.of("source", "Where it comes from", Action.url("https://mail.example.com/1"))
                                .withStyle(Button.Style.SECONDARY),
                        Button.of(
                                        "similar",
                                        "Others like it",
                                        Action.url(
                                                "https://tracker.example.com/t/issues?jql=text%20~%20%27Wheel%3F%20%26%20tyre%27"))
                                .withStyle(Button.Style.LINK));
    }

    @Test
    void dataLeavesItsHoleInNoAddressAndFormsNoLink() {
        assertThat(shown("hostile").subList(0, 3))
                .containsExactly(
                        Text.of("*\u2060*Act*\u2060* [now]\u2060(https://evil.example)")
                                .withStyle(Text.Style.MUTED),
                        Text.of("?x=1#y&z\" 100%").withStyle(Text.Style.HEADER),
                        Text.of(
                                "[a/../b］(https://evil.example)［](https://tracker.example.com/t/browse/"
                                        + "a%2F..%2Fb%5D%28https%3A%2F%2Fevil.example%29%5B?from=ann%40example.com"
                                        + "#%3Fx%3D1%23y%26z%22%20100%25) of [Ann](https://tracker.example.com/t/people/c%2F1)"));
    }

    @Test
    void anAddressThatIsNotHttpsIsAFailure() {
        assertThat(canvas("http")).isEqualTo("sorry");
        assertThat(canvas("script")).isEqualTo("sorry");
    }

    @Test
    void aHandlerDecidesThatThereIsNothing() {
        assertThat(canvas("empty")).isEqualTo("nothing");
    }

    private static List<FieldValue> table(String workspace) {
        return shown(workspace).stream()
                .filter(DataTable.class::isInstance)
                .flatMap(table -> ((DataTable) table).items().stream())
                .toList();
    }

    private static String canvas(String workspace) {
        return ServedApp.canvas(new ServedApp(APP, workspace).start(INITIALIZE, ANN));
    }

    private static List<Component> shown(String workspace) {
        return ServedApp.shown(new ServedApp(APP, workspace).start(INITIALIZE, ANN));
    }
}
