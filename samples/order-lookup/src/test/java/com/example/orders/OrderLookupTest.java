package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.orders.canvas.CancelOrderEvent;
import com.example.orders.canvas.DeliveryLoad;
import com.example.orders.canvas.FindEvent;
import com.example.orders.canvas.FoundLoad;
import com.example.orders.canvas.OrderLoad;
import com.example.orders.canvas.SaveDeliveryEvent;
import dev.easel.testkit.Inbox;
import dev.easel.testkit.Panel;
import dev.easel.testkit.Samples;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The whole app in an in-memory Inbox, by signed requests. */
class OrderLookupTest {
    private final OrderBook book = new OrderBook(SampleOrders.ALL);

    @Test
    void theSearchBeginsWithThePersonBesideWhomItIsOpened() {
        assertThat(inbox().open().text()).contains("jane.doe@example.com");
        assertThat(inbox().open(Samples.person().withEmail(null)).text()).doesNotContain("jane.doe@example.com");
    }

    @Test
    void aWrongQueryIsRefusedWhereItWasTypedAndTheRightOneIsFound() {
        Panel panel = inbox().open();

        assertThat(panel.enter("query", " ").click("find").text())
                .contains("Enter an order number or an e-mail address.");
        assertThat(panel.enter("query", "Jane").click("find").text())
                .contains("An order number has 4 to 8 digits, an e-mail address an @.", "[Jane]")
                .doesNotContain("Enter an order number or an e-mail address.");
        assertThat(panel.enter("query", " #1002 ").click("find").canvasName()).isEqualTo("order");
        assertThat(panel.text()).contains("grace@example.com", "€120.00", "Feb 11, 2026 at 9:30AM");
    }

    @Test
    void theLatestFiveAreListedAndEachLeadsBackToTheList() {
        Panel panel = inbox().open().click("find");
        assertThat(panel.canvasName()).isEqualTo("found");
        assertThat(panel.text())
                .contains("6 orders of jane.doe@example.com", "#1007", "latest 5")
                .doesNotContain("#1001");

        assertThat(panel.click("order~1006").text()).contains("Order #1006", "Shipped");
        assertThat(panel.click("back~jane.doe@example.com").canvasName()).isEqualTo("found");
        assertThat(panel.click("back").canvasName()).isEqualTo("search");
    }

    @Test
    void anOrderThatWasFoundAloneLeadsBackToTheSearch() {
        Panel panel = inbox().open().click("find").click("back");

        panel.enter("query", "1002").click("find");
        assertThat(panel.click("back").canvasName()).isEqualTo("search");
    }

    @Test
    void nothingFoundIsSaidSo() {
        Panel panel = inbox().open().enter("query", "nobody@example.com").click("find");

        assertThat(panel.text()).contains("There is no order for nobody@example.com.");
        assertThat(panel.click("back").canvasName()).isEqualTo("search");
    }

    @Test
    void theDeliveryIsPrefilledCheckedAndChanged() {
        Panel panel = order1007().click("delivery~1007");
        assertThat(panel.inputValues().get("note").text()).isEqualTo("Ring twice.");
        assertThat(panel.inputValues().get("speed").text()).isEqualTo("standard");

        panel.choose("speed", "express").enter("note", "x".repeat(81)).click("save~1007");
        assertThat(panel.canvasName()).isEqualTo("delivery");
        assertThat(panel.text()).contains("The carrier prints no more than 80 letters.");
        assertThat(panel.inputValues().get("speed").text()).isEqualTo("express");

        panel.enter("note", "Ring once.").click("save~1007");
        assertThat(panel.canvasName()).isEqualTo("order");
        assertThat(panel.text()).contains("The delivery is changed.", "Express, the next day", "Ring once.");
    }

    @Test
    void aDeliveryThatLeftMeanwhileIsRefusedOnTheForm() {
        Panel panel = order1007().click("delivery~1007");
        book.ship("1007");

        panel.enter("note", "Too late").click("save~1007");
        assertThat(panel.canvasName()).isEqualTo("delivery");
        assertThat(panel.text()).contains("The order has left the shop, so its delivery stays as it was.", "Too late");
        assertThat(panel.click("back~1007").text()).contains("Shipped", "Ring twice.");
    }

    @Test
    void anOrderIsCancelledOnlyWhenThatIsConfirmed() {
        Panel panel = order1007().click("cancel~1007");
        assertThat(panel.text()).contains("Cancel order #1007?");

        assertThat(panel.click("keep~1007").text()).contains("Placed");
        assertThat(panel.click("cancel~1007").click("cancel~1007").text())
                .contains("The order is cancelled.", "Cancelled")
                .doesNotContain("cancel~1007", "delivery~1007");
        assertThat(panel.click("back~jane.doe@example.com").text()).contains("#1007 · Cancelled");
    }

    @Test
    void anOrderThatIsGoneMeanwhileIsSaidSo() {
        Panel panel = order1007();
        book.remove("1007");

        assertThat(panel.click("delivery~1007").text()).contains("There is no order #1007 any more.");
        assertThat(panel.click("search").canvasName()).isEqualTo("search");
    }

    @Test
    void aFailureIsSaidSoAndLeadsBackToTheSearch() {
        Panel panel = inbox(event -> {
                    throw new IllegalStateException("no connection");
                })
                .open()
                .click("find");

        assertThat(panel.canvasName()).isEqualTo("sorry");
        assertThat(panel.click("search").canvasName()).isEqualTo("search");
    }

    @Test
    void aShopThatTakesLongIsNotWaitedFor() {
        Panel panel = inbox(event -> {
                    new CountDownLatch(1).await();
                    throw new AssertionError("nobody counts down");
                })
                .open()
                .click("find");

        assertThat(panel.canvasName()).isEqualTo("slow");
        assertThat(panel.click("search").canvasName()).isEqualTo("search");
    }

    private Panel order1007() {
        return inbox().open().click("find").click("order~1007");
    }

    private Inbox inbox() {
        return Inbox.of(OrderLookup.app(new OrderDesk(book)));
    }

    private Inbox inbox(Search search) {
        return Inbox.of(OrderLookup.app(new TroubledDesk(new OrderDesk(book), search)));
    }

    private interface Search {
        FindEvent.Reply find(FindEvent event) throws Exception;
    }

    /** A desk whose searches end in another way. */
    private record TroubledDesk(OrderDesk desk, Search search) implements OrderLookupHandlers {
        @Override
        public FindEvent.Reply find(FindEvent event) throws Exception {
            return search.find(event);
        }

        @Override
        public SaveDeliveryEvent.Reply saveDelivery(SaveDeliveryEvent event) {
            return desk.saveDelivery(event);
        }

        @Override
        public CancelOrderEvent.Reply cancelOrder(CancelOrderEvent event) {
            return desk.cancelOrder(event);
        }

        @Override
        public FoundLoad.Reply loadFound(FoundLoad event) {
            return desk.loadFound(event);
        }

        @Override
        public OrderLoad.Reply loadOrder(OrderLoad event) {
            return desk.loadOrder(event);
        }

        @Override
        public DeliveryLoad.Reply loadDelivery(DeliveryLoad event) {
            return desk.loadDelivery(event);
        }
    }
}
