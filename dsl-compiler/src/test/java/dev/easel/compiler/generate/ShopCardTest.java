package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code shop-card} does: Java ends its configuration, and its handlers know from where they are asked. */
class ShopCardTest {
    private static final String CONFIGURE = "/messenger/configure";
    private static final String SUBMIT = "/messenger/submit";

    private final ServedApp served = new ServedApp(
            Generated.fromFixture("shop-card").run("com.example.shop.ShopCard", "com.example.shop.Owner"));

    @Test
    void aHandlerAsksAgainUntilItEndsTheConfiguration() {
        Json shop = served.use(CONFIGURE, served.start(CONFIGURE), "other");
        assertThat(ServedApp.canvas(shop)).isEqualTo("shop");

        Json again = save(shop, "{\"shop\":\"Nowhere\",\"seats\":\"\"}");
        assertThat(texts(again)).startsWith("There is no such shop.");
        assertThat(again.get("canvas").get("stored_data").get("visits").integer())
                .isEqualTo(3);
        assertThat(again.get("results").isPresent()).isFalse();

        assertThat(save(again, "{\"shop\":\"The bar\",\"seats\":\"7\"}"))
                .isEqualTo(Json.parse(
                        "{\"results\":{\"shop\":\"The bar\",\"seats\":7,\"size\":\"small\",\"note\":\"by hand\"}}"));
    }

    @Test
    void whatIsLeftOutOfResultsTakesItsDefault() {
        Json shop = served.use(CONFIGURE, served.start(CONFIGURE), "other");

        assertThat(save(shop, "{\"shop\":\"The bar\"}"))
                .isEqualTo(Json.parse("{\"results\":{\"shop\":\"The bar\",\"seats\":2,\"size\":\"large\"}}"));
    }

    @Test
    void whatEndsTheConfigurationStoresNothing() {
        Json shop = served.use(CONFIGURE, served.start(CONFIGURE), "other");
        Json failed = save(shop, "{\"shop\":\"Stored\"}");

        assertThat(failed.get("results").isPresent()).isFalse();
        assertThat(ServedApp.components(failed)).isNotEmpty();
    }

    @Test
    void aHandlerOfConfigureRefusesToo() {
        Json shop = served.use(CONFIGURE, served.start(CONFIGURE), "other");

        assertThat(texts(save(shop, "{\"shop\":\"Rude\"}"))).contains("Not that one.");
    }

    @Test
    void aHandlerThatOnlyEndsItNeedsNoCanvas() {
        assertThat(served.submit(CONFIGURE, "kind", "usual").get("results").get("shop"))
                .isEqualTo(Json.parse("\"The usual\""));
    }

    @Test
    void aComponentOfAnotherCanvasIsAnotherPlace() {
        assertThat(served.submit(CONFIGURE, "kind", "corner").get("results").get("shop"))
                .isEqualTo(Json.parse("\"The corner\""));
    }

    @Test
    void aHandlerKnowsTheFlowThatItStarts() {
        assertThat(texts(initialize())).startsWith("Welcome!");
        assertThat(texts(served.start("/inbox/initialize"))).startsWith("INBOX_INITIALIZE");
    }

    @Test
    void aHandlerKnowsTheCanvasOfAComponentThatSeveralHave() {
        assertThat(texts(served.submit(SUBMIT, "menu", "again"))).startsWith("Again, from MENU_AGAIN");
        assertThat(texts(served.submit(SUBMIT, "thanks", "again"))).startsWith("Again, from THANKS_AGAIN");
        assertThat(texts(served.submit("/inbox/submit", "panel", "look"))).startsWith("PANEL_LOOK");
    }

    @Test
    void whereTheCanvasIsUnknownNoneIsMadeUp() {
        assertThat(served.submit(SUBMIT, "of-last-year", "again")
                        .get("canvas")
                        .get("stored_data")
                        .get("$canvas")
                        .text())
                .isEqualTo("of-last-year");
        assertThat(texts(served.submit(SUBMIT, "of-last-year", "water"))).startsWith("Water it is: null, null");
    }

    @Test
    void argumentsAndInputGoWithThePlace() {
        Json menu = initialize();
        Json thanks = served.use(SUBMIT, menu, "tea:1~2");
        assertThat(texts(thanks)).containsExactly("You came 2 times.");
        assertThat(thanks.get("event").get("type").text()).isEqualTo("completed");
        assertThat(texts(served.use(SUBMIT, thanks, "more~1"))).containsExactly("You came 3 times.");
        assertThat(texts(served.start(SUBMIT, used(menu, "water", "{\"note\":\"no ice\"}"))))
                .startsWith("Water it is: null, no ice");
    }

    private Json initialize() {
        return served.start("/messenger/initialize", "\"card_creation_options\":{\"shop\":\"The bar\"}");
    }

    private Json save(Json shown, String entered) {
        return served.start(CONFIGURE, used(shown, "save", entered));
    }

    private static String used(Json shown, String component, String entered) {
        return "\"component_id\":\"%s\",\"input_values\":%s,\"current_canvas\":%s"
                .formatted(component, entered, shown.get("canvas"));
    }

    private static List<String> texts(Json reply) {
        return ServedApp.components(reply).stream()
                .map(component -> String.valueOf(component.get("text").text()))
                .filter(text -> !text.equals("null"))
                .toList();
    }
}
