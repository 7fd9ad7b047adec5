package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.orders.canvas.CancelOrderEvent;
import com.example.orders.canvas.FindEvent;
import com.example.orders.canvas.FoundCanvas;
import com.example.orders.canvas.FoundLoad;
import com.example.orders.canvas.GoneCanvas;
import com.example.orders.canvas.NothingFoundCanvas;
import com.example.orders.canvas.OrderCanvas;
import com.example.orders.canvas.SaveDeliveryEvent;
import com.example.orders.canvas.StoredData;
import dev.easel.protocol.request.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The decisions by themselves: plain calls, no server. */
class OrderDeskTest {
    private static final String JANE = "jane.doe@example.com";

    private final OrderBook book = new OrderBook(SampleOrders.ALL);
    private final OrderDesk desk = new OrderDesk(book);

    @Test
    void oneOrderIsShownAtOnce() {
        FindEvent.Reply reply = find("#1002");

        assertThat(reply.canvas()).isEqualTo(new OrderCanvas("1002"));
        assertThat(reply.data()).isEqualTo(new OrderCanvas.Data(order("1002")));
        assertThat(reply.storedData().query()).as("no list to go back to").isNull();
    }

    @Test
    void severalOrdersAreListedAndTheSearchIsKept() {
        FindEvent.Reply reply = find(JANE);

        assertThat(reply.canvas()).isEqualTo(new FoundCanvas(JANE));
        assertThat(reply.storedData().query()).isEqualTo(JANE);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(find("9999").canvas()).isEqualTo(new NothingFoundCanvas("9999"));
        assertThat(desk.loadFound(new FoundLoad(new FoundCanvas("9999"), StoredData.INITIAL, Request.none()))
                        .canvas())
                .isEqualTo(new NothingFoundCanvas("9999"));
    }

    @Test
    void changesTheDeliveryOfWhatHasNotLeftTheShop() {
        assertThat(save("1007", Speed.EXPRESS, null).canvas())
                .isEqualTo(new OrderCanvas("1007").withNotice("The delivery is changed."));
        assertThat(order("1007").speed()).isEqualTo(Speed.EXPRESS);
        assertThat(order("1007").note()).isNull();
    }

    @Test
    void refusesToChangeTheDeliveryOfWhatHasLeftTheShop() {
        Order shipped = order("1006");

        assertThat(save("1006", Speed.EXPRESS, "Hurry").isRefused()).isTrue();
        assertThat(order("1006")).isEqualTo(shipped);
    }

    @Test
    void cancelsWhatHasNotLeftTheShopAndDoesSoOnce() {
        OrderCanvas cancelled = new OrderCanvas("1007").withNotice("The order is cancelled.");

        assertThat(cancel("1007").canvas()).isEqualTo(cancelled);
        assertThat(cancel("1007").canvas()).as("a second click").isEqualTo(cancelled);
        assertThat(order("1007").status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void doesNotCancelWhatHasLeftTheShop() {
        book.ship("1007");

        assertThat(cancel("1007").canvas())
                .isEqualTo(new OrderCanvas("1007").withNotice("The order has left the shop, so it is not cancelled."));
        assertThat(order("1007").status()).isEqualTo(Status.SHIPPED);
    }

    @Test
    void saysThatAnOrderIsGone() {
        book.remove("1007");

        assertThat(cancel("1007").canvas()).isEqualTo(new GoneCanvas("1007"));
        assertThat(save("1007", Speed.STANDARD, null).canvas()).isEqualTo(new GoneCanvas("1007"));
    }

    private Order order(String number) {
        Order order = book.order(number);
        assertThat(order).isNotNull();
        return order;
    }

    private FindEvent.Reply find(String query) {
        return desk.find(new FindEvent(new FindEvent.Input(query), StoredData.INITIAL, Request.none()));
    }

    private SaveDeliveryEvent.Reply save(String number, Speed speed, @Nullable String note) {
        return desk.saveDelivery(new SaveDeliveryEvent(
                new SaveDeliveryEvent.Args(number),
                new SaveDeliveryEvent.Input(speed, note),
                StoredData.INITIAL,
                Request.none()));
    }

    private CancelOrderEvent.Reply cancel(String number) {
        return desk.cancelOrder(
                new CancelOrderEvent(new CancelOrderEvent.Args(number), StoredData.INITIAL, Request.none()));
    }
}
