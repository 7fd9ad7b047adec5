package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.DataTable;
import dev.easel.protocol.canvas.Divider;
import dev.easel.protocol.canvas.FieldValue;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orders beside a conversation: what {@code order-board} shows of them, and of the order that the card itself holds. */
class OrderBoardTest {
    private static final String INITIALIZE = "/inbox/initialize";
    private static final String SUBMIT = "/inbox/submit";
    private static final String ANN = "\"contact\":{\"id\":\"c1\",\"name\":\"Ann\",\"email\":\"ann@example.com\"}";
    private static final String SOMEBODY = "\"contact\":{\"id\":\"c1\"}";
    private static final String PLACED = "\"2026-03-05T14:05:09Z\"";
    private static final CanvasApp APP = Generated.fromFixture("order-board")
            .run(
                    "com.example.board.OrderBoard",
                    "com.example.board.Warehouse",
                    Map.of("ORDER_BOARD_DESK", "https://desk.example.com", "ORDER_BOARD_LIMIT", "2"));
    private static final Button AGAIN =
            Button.of("again", "Again", Action.submit()).withStyle(Button.Style.SECONDARY);
    private static final Button MORE =
            Button.of("more", "More", Action.submit()).withStyle(Button.Style.LINK);

    @Test
    void aSettingSaysHowManyOrdersThereAre() {
        assertThat(ServedApp.shown(served("busy").start(INITIALIZE, ANN)))
                .containsExactly(
                        header("Orders of Ann"),
                        Text.of("all only"),
                        Text.of("🚚 **A-1**, 2 hours ago"),
                        DataTable.of(List.of(
                                FieldValue.of("Status", "Sent"),
                                FieldValue.of("Total", "€12.50"),
                                FieldValue.of("lamp", "2 fragile · gift"))),
                        Divider.of(),
                        Text.of("🙂 **A-2**, 2 hours ago"),
                        DataTable.of(List.of(FieldValue.of("Status", "Open"))),
                        AGAIN,
                        MORE);
    }

    @Test
    void aParamFiltersBeforeTheLimitCuts() {
        List<Component> open = ServedApp.shown(served("busy").submit(SUBMIT, "orders", "again", ANN));
        assertThat(open).startsWith(header("Open orders of Ann"), Text.of("Open only"));
        assertThat(open).contains(Text.of("🙂 **A-2**, 2 hours ago"), Text.of("🙂 **A-3**, 2 hours ago"));
        assertThat(open).filteredOn(Divider.class::isInstance).hasSize(1);
        assertThat(open).doesNotContain(Text.of("🚚 **A-1**, 2 hours ago"));
    }

    @Test
    void whereThereIsNoOrderATextStandsInPlaceOfTheGroup() {
        assertThat(ServedApp.shown(served("new").start(INITIALIZE, SOMEBODY)))
                .containsExactly(
                        header("Orders of nobody"), Text.of("all only"), Text.of("Nothing to see."), AGAIN, MORE);
    }

    @Test
    void anotherCanvasCanStandInItsPlace() {
        assertThat(ServedApp.shown(served("closed").start(INITIALIZE, ANN))).containsExactly(Text.of("Nothing."));
    }

    @Test
    void theOrderOfTheCardIsReadWithAllThatItHolds() {
        String parent = ",\"parent\":{\"id\":\"A-8\",\"status\":\"2\",\"total\":\"1.5\",\"placed\":%s,\"items\":[]}"
                .formatted(PLACED);
        assertThat(stored("\"total\":1" + parent)).containsSequence(Text.of("A-9"), Text.of("A-9 A-8"));
        assertThat(stored("\"total\":1")).containsSequence(Text.of("A-9"), Text.of("A-9 -"));
    }

    @Test
    void anOrderThatLacksAFieldIsNone() {
        assertThat(stored("\"note\":\"no total\""))
                .containsExactly(
                        header("Open orders of nobody"), Text.of("Open only"), Text.of("Nothing to see."), AGAIN, MORE);
    }

    @Test
    void itemsAreCountedAndOptionsAreMadeOfAMap() {
        assertThat(ServedApp.shown(more("busy")))
                .containsExactly(
                        ItemList.of(
                                List.of(item(0, "1. A-1", "A-1"), item(1, "2. A-2", "A-2"), item(2, "3. A-3", "A-3"))),
                        Checkbox.of("tags", List.of(Option.of("lamp", "lamp (7)"), Option.of("bulb", "bulb (0)")))
                                .withLabel("Tags")
                                .withValue(List.of()),
                        Button.of("back", "Back", Action.submit()).withStyle(Button.Style.SECONDARY));
    }

    @Test
    void aListAndAChoiceThatHaveNothingAreLeftOut() {
        assertThat(ServedApp.shown(more("new")))
                .containsExactly(Button.of("back", "Back", Action.submit()).withStyle(Button.Style.SECONDARY));
    }

    private static Text header(String text) {
        return Text.of(text).withStyle(Text.Style.HEADER);
    }

    private static Item item(int position, String title, String order) {
        return Item.of("order-" + position, title).withAction(Action.url("https://desk.example.com/orders/" + order));
    }

    private static Json more(String workspace) {
        return served(workspace).submit(SUBMIT, "orders", "more", ANN);
    }

    /** What is shown of a card that holds an order with these members, among others. */
    private static List<Component> stored(String members) {
        String order = "{\"id\":\"A-9\",\"status\":\"1\",\"placed\":%s,\"items\":[%s],%s}"
                .formatted(PLACED, "{\"sku\":\"lamp\",\"count\":1,\"tags\":[],\"notes\":{\"to\":\"Ann\"}}", members);
        String request = SOMEBODY
                + ",\"component_id\":\"again\",\"current_canvas\":{\"stored_data\":{\"$canvas\":\"orders\",\"order\":%s}}"
                        .formatted(order);
        return ServedApp.shown(served("new").start(SUBMIT, request));
    }

    private static ServedApp served(String workspace) {
        return new ServedApp(APP, workspace, Clock.fixed(Instant.parse("2026-03-05T16:30:00Z"), ZoneOffset.UTC));
    }
}
