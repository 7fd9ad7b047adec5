package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.BottomMargin;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.DataTable;
import dev.easel.protocol.canvas.Divider;
import dev.easel.protocol.canvas.FieldValue;
import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders beside a conversation: what the panel of {@code order-panel} shows of a shop's data. */
class OrderPanelTest {
    private static final String INITIALIZE = "/inbox/initialize";
    private static final String SUBMIT = "/inbox/submit";
    private static final String ANN = "\"contact\":{\"id\":\"c1\",\"name\":\"Ann\",\"email\":\"ann+x@example.com\"}";
    private static final CanvasApp APP =
            Generated.fromFixture("order-panel").run("com.example.orders.OrderPanel", "com.example.orders.Shop");
    private static final Button REFRESH =
            Button.of("refresh", "Refresh", Action.submit()).withStyle(Button.Style.SECONDARY);

    @Test
    void anOrderIsATextATableAndItsNotes() {
        assertThat(shown("many").subList(0, 6))
                .containsExactly(
                        Text.of("Ann").withStyle(Text.Style.HEADER),
                        Text.of("5 orders, $1,234.50 in all"),
                        Text.of("🚚 **[#W/7 8](https://admin.example.com/orders/W%2F7%208)** · 2 hours ago"),
                        muted("It is on its way.").withBottomMargin(BottomMargin.NONE),
                        DataTable.of(List.of(
                                FieldValue.of("Status", "Shipped"),
                                FieldValue.of("Placed", "5 Mar 2026, 14:05"),
                                FieldValue.of("Due", "Mar 9, 2026"),
                                FieldValue.of("Carrier", "DHL"),
                                FieldValue.of("2 × A lamp with a very long…", "€39.98"),
                                FieldValue.of("1 × Bulb, warm", "€5.50"),
                                FieldValue.of("Discount", "−15%"),
                                FieldValue.of("Total", "€1,234.56"))),
                        muted("A lamp with a very long name indeed: Mind the glass"));
    }

    @Test
    void whatAnOrderLacksIsLeftOut() {
        assertThat(shown("two").subList(2, 5))
                .containsExactly(
                        Text.of("🕓 **[#W-1](https://admin.example.com/orders/W-1)** · 2 hours ago"),
                        muted("The shop will pack it soon.").withBottomMargin(BottomMargin.NONE),
                        DataTable.of(List.of(
                                FieldValue.of("Status", "Placed"),
                                FieldValue.of("Placed", "5 Mar 2026, 14:05"),
                                FieldValue.of("Total", "€45.00"))));
    }

    @Test
    void aDividerStandsBetweenOrdersAndNotAfterTheLast() {
        assertThat(shown("two")).filteredOn(Divider.class::isInstance).hasSize(1);
        assertThat(shown("many")).filteredOn(Divider.class::isInstance).hasSize(1);
        assertThat(shown("hostile")).noneMatch(Divider.class::isInstance);
    }

    @Test
    void aButtonMadeOfDataOpensTheAddressThatDataHas() {
        assertThat(shown("many"))
                .contains(Button.of("track-0", "Track W/7 8", Action.url("https://parcels.example.com/1?of=W%207"))
                        .withStyle(Button.Style.LINK));
    }

    @Test
    void theFirstFewAreShownAndTheRestIsCounted() {
        String all = "[see all](https://admin.example.com/customers?mail=ann%2Bx%40example.com)";
        assertThat(shown("many")).filteredOn(DataTable.class::isInstance).hasSize(2);
        assertThat(shown("many")).endsWith(Text.of("3 more orders, " + all), REFRESH);
        assertThat(shown("two"))
                .endsWith(REFRESH)
                .noneMatch(component -> component.toString().contains("see all"));
    }

    @Test
    void noOrdersHaveWordsOfTheirOwn() {
        assertThat(shown("new"))
                .containsExactly(Text.of("Ann").withStyle(Text.Style.HEADER), muted("No orders yet."), REFRESH);
    }

    @Test
    void theFirstNameThatIsKnownIsShown() {
        assertThat(header("\"id\":\"c1\",\"email\":\"ann@example.com\",\"external_id\":\"7\""))
                .isEqualTo("ann@example.com");
        assertThat(header("\"id\":\"c1\",\"name\":null,\"external_id\":\"7\"")).isEqualTo("7");
        assertThat(header("\"id\":\"c1\"")).isEqualTo("Somebody");
    }

    @Test
    void aHandlerCanPutANoticeInFront() {
        List<Component> refreshed = ServedApp.shown(served("new").submit(SUBMIT, "orders", "refresh", ANN));
        assertThat(refreshed).startsWith(muted("Fresh from the shop."), Divider.of());
        assertThat(refreshed.subList(2, refreshed.size())).isEqualTo(shown("new"));
    }

    @Test
    void aLoadCanShowAnotherCanvasInstead() {
        Json reply = served("closed").start(INITIALIZE, ANN);
        assertThat(ServedApp.canvas(reply)).isEqualTo("not-connected");
        assertThat(ServedApp.shown(reply))
                .contains(Button.of(
                        "connect",
                        "Connect The shop",
                        Action.url("https://admin.example.com/connect?shop=The%20shop")));
    }

    @Test
    void dataFormsNoLinksAndNoBold() {
        assertThat(shown("hostile"))
                .contains(
                        Text.of("❔ **[#］(https://evil.example) ∗∗x∗∗ \" \ufffd]"
                                + "(https://admin.example.com/orders/%5D%28https%3A%2F%2Fevil.example%29%20%2A%2Ax%2A%2A%20%22%0A%EF%BF%BD)**"
                                + " · 2 hours ago"),
                        muted("[free]\u2060(https://evil.example): *\u2060*now*\u2060*"));
    }

    @Test
    void aCurrencyThatDoesNotExistStandsBehindTheNumber() {
        assertThat(shown("hostile").toString()).contains("value=1.00 EURO");
    }

    @Test
    void anAddressThatIsNotHttpsIsAFailure() {
        assertThat(ServedApp.canvas(served("http").start(INITIALIZE, ANN))).isEqualTo("sorry");
    }

    private static String header(String contact) {
        Json reply = served("new").start(INITIALIZE, "\"contact\":{%s}".formatted(contact));
        return ((Text) ServedApp.shown(reply).get(0)).text();
    }

    private static List<Component> shown(String workspace) {
        return ServedApp.shown(served(workspace).start(INITIALIZE, ANN));
    }

    private static ServedApp served(String workspace) {
        return new ServedApp(APP, workspace, Clock.fixed(Instant.parse("2026-03-05T16:30:00Z"), ZoneOffset.UTC));
    }

    private static Text muted(String text) {
        return Text.of(text).withStyle(Text.Style.MUTED);
    }
}
