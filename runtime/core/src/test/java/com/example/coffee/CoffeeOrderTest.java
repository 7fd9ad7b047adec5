package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.coffee.canvas.ConfirmCanvas;
import com.example.coffee.canvas.MenuCanvas;
import com.example.coffee.canvas.MenuLoad;
import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;
import com.example.coffee.canvas.Settings;
import com.example.coffee.canvas.StoredData;
import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The Java that the generator is to write for {@code samples/coffee-order.easel.yaml}, served. */
class CoffeeOrderTest {
    private static final URI PHOTO = URI.create("https://img.example.com/latte.png");
    private static final Drink LATTE = drink("latte", "Latte", PHOTO, Size.MEDIUM);
    private static final Drink MOCHA = drink("mocha/2", "Mocha \"dark\"", null, Size.SMALL, Size.LARGE);

    private final Bar bar = new Bar();
    private final Exchange exchange = Exchange.with(
            CoffeeOrder.app(bar, Settings.from(Map.of("COFFEE_ORDER_SITE", "https://coffee.example.com"))));

    /** The Java that users write. */
    private static final class Bar implements CoffeeOrderHandlers {
        private @Nullable List<Drink> drinks = List.of(LATTE, MOCHA);
        private boolean passes;
        private boolean returnsNull;
        private int loads;

        @Override
        public OpenShopEvent.Reply openShop(OpenShopEvent event) {
            return passes ? event.show(new MenuCanvas(), new MenuCanvas.Data(List.of(LATTE))) : event.menu();
        }

        @Override
        public OrderEvent.Reply order(OrderEvent event) {
            return event.storedData().cups() > 5
                    ? event.menu().completing()
                    : event.confirm(LATTE, Size.MEDIUM).completing();
        }

        @Override
        public MenuLoad.Reply loadMenu(MenuLoad event) {
            loads++;
            if (returnsNull) {
                return null;
            }
            return drinks == null ? event.closed() : event.with(drinks);
        }
    }

    @Test
    void theCanvasShowsWhatItsLoadSupplies() {
        Reply reply = initialize();

        assertThat(component(reply, 0).get("text").text()).isEqualTo("What can we make you?");
        assertThat(component(reply, 1).get("text").text()).isEqualTo("Your first cup is on us.");
        assertThat(component(reply, 2)).hasToString("""
                {"type":"image","url":"https://img.example.com/latte.png","width":48,"height":48}""");
        assertThat(component(reply, 3)).hasToString("""
                {"type":"single-select","id":"drink","label":"Drink","options":[\
                {"type":"option","id":"latte","text":"Latte"},\
                {"type":"option","id":"mocha/2","text":"Mocha \\"dark\\""}]}""");
        assertThat(component(reply, 4)).hasToString("""
                {"type":"list","items":[\
                {"type":"item","id":"drink-0","title":"Latte","subtitle":"4.50 EUR",\
                "image":"https://img.example.com/latte.png","image_width":48,"image_height":48,\
                "action":{"type":"url","url":"https://coffee.example.com/drinks/latte?from=messenger#Latte"}},\
                {"type":"item","id":"drink-1","title":"Mocha \\"dark\\"","subtitle":"4.50 EUR",\
                "action":{"type":"url","url":"https://coffee.example.com/drinks/mocha%2F2?from=messenger#Mocha%20%22dark%22"}}]}""");
        assertThat(component(reply, 5).get("id").text()).isEqualTo("order");
        assertThat(reply.content().get("components").items()).hasSize(6);
    }

    @Test
    void whatHasNoDataIsLeftOutOrReplaced() {
        bar.drinks = List.of();

        Reply reply = initialize();

        assertThat(reply.content().get("components").items())
                .extracting(component -> component.get("type").text())
                .containsExactly("text", "text", "text", "button");
        assertThat(component(reply, 2).get("text").text()).isEqualTo("Nothing on the menu today.");
    }

    @Test
    void aLoadCanShowAnotherCanvasInstead() {
        bar.drinks = null;

        Reply reply = initialize();

        assertThat(reply.text()).isEqualTo("We are closed.");
        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"closed\"}");
    }

    @Test
    void aHandlerThatPassesTheDataSparesTheLoad() {
        bar.passes = true;

        Reply reply = initialize();

        assertThat(component(reply, 4).get("items").items()).hasSize(1);
        assertThat(bar.loads).isZero();
    }

    @Test
    void storedDataIsTyped() {
        Reply reply = submit("another", """
                {"$canvas":"confirm","cups":3,"size":"large","last":[{"id":"latte","name":"Latte","price":"4.50",\
                "sizes":["small"]}],"box":true}""");

        assertThat(component(reply, 1).get("text").text())
                .isEqualTo("**3** cups so far, [see all](https://coffee.example.com/cups?size=large).");
        assertThat(component(reply, 3).get("value").text()).isEqualTo("latte");
        assertThat(reply.storedData().get("box").bool()).isTrue();
    }

    @Test
    void whatIsOfAnotherTypeReadsAsItsDefaultAndIsLogged() {
        try (CapturedLog log = new CapturedLog()) {
            Reply reply =
                    submit("another", "{\"$canvas\":\"confirm\",\"cups\":\"4000\",\"size\":\"huge\",\"last\":[{}]}");

            assertThat(component(reply, 1).get("text").text()).isEqualTo("Your first cup is on us.");
            assertThat(log.text())
                    .contains("EZ9123 `cups` of the stored data", "EZ9123 `size`", "EZ9123 `last`")
                    .doesNotContain("4000", "huge");
        }
    }

    @Test
    void aReplyMayCompleteWhateverCanvasItShows() {
        Reply confirmed = submit("order", "{\"$canvas\":\"menu\"}");
        Reply again = submit("order", "{\"$canvas\":\"menu\",\"cups\":6}");

        assertThat(confirmed.text()).isEqualTo("One Medium **Latte**, coming up.");
        assertThat(confirmed.json().get("event").get("type").text()).isEqualTo("completed");
        assertThat(again.storedData().get("$canvas").text()).isEqualTo("menu");
        assertThat(again.json().get("event").get("type").text()).isEqualTo("completed");
    }

    @Test
    void repliesAreInspectedWithoutAServer() {
        OrderEvent event = new OrderEvent(StoredData.INITIAL, Request.none());

        assertThat(bar.order(event).canvas()).isEqualTo(new ConfirmCanvas(LATTE, Size.MEDIUM));
        assertThat(bar.order(event).canvas()).isNotEqualTo(new ConfirmCanvas(LATTE, Size.MEDIUM).withNote("hot"));
        MenuLoad load = new MenuLoad(new MenuCanvas(), StoredData.INITIAL, Request.none());
        assertThat(bar.loadMenu(load).data()).isEqualTo(new MenuCanvas.Data(List.of(LATTE, MOCHA)));
    }

    @Test
    void whatCanvasKitWouldNotTakeIsTheFailureCanvas() {
        bar.drinks = List.of(drink("latte", "Latte", URI.create("http://img.example.com/secret.png"), Size.SMALL));
        try (CapturedLog log = new CapturedLog()) {
            Reply reply = initialize();

            assertThat(reply.text()).startsWith("Something went wrong on our side.");
            assertThat(log.text())
                    .contains("EZ9120", "canvas=menu component=image", "the address is not https")
                    .doesNotContain("secret");
        }
    }

    @Test
    void aLoadThatReturnsNothingIsTheFailureCanvas() {
        bar.returnsNull = true;
        try (CapturedLog log = new CapturedLog()) {
            Reply reply = initialize();

            assertThat(reply.text()).startsWith("Something went wrong on our side.");
            assertThat(log.text()).contains("EZ9102");
        }
    }

    @Test
    void whatIsWrittenIsACanvas() {
        Json content = initialize().content();

        CanvasContent read = CanvasContent.read(content);

        assertThat(read.components().get(5)).isInstanceOf(Button.class);
    }

    private Reply initialize() {
        return exchange.send(Flow.MESSENGER_INITIALIZE, "{\"workspace_id\":\"w\"}");
    }

    private Reply submit(String component, String storedData) {
        return exchange.send(Flow.MESSENGER_SUBMIT, """
                {"workspace_id":"w","component_id":"%s","current_canvas":{"stored_data":%s}}""".formatted(component, storedData));
    }

    private static Json component(Reply reply, int index) {
        return reply.content().get("components").get(index);
    }

    private static Drink drink(String id, String name, @Nullable URI photo, Size... sizes) {
        return new Drink(id, name, new BigDecimal("4.50"), photo, List.of(sizes));
    }
}
