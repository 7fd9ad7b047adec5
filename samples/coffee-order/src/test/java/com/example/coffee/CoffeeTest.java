package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.coffee.canvas.BillCanvas;
import com.example.coffee.canvas.BillLoad;
import com.example.coffee.canvas.ClosedCanvas;
import com.example.coffee.canvas.ConfirmCanvas;
import com.example.coffee.canvas.MenuCanvas;
import com.example.coffee.canvas.MenuLoad;
import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;
import com.example.coffee.canvas.SoldOutCanvas;
import com.example.coffee.canvas.StoredData;
import dev.easel.protocol.request.Request;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The decisions and the data by themselves: plain calls, no server. */
class CoffeeTest {
    private final Bar bar = new Bar(1, Set.of());
    private final Coffee coffee = new Coffee(bar);

    @Test
    void opensWhileThereIsSomethingToPour() {
        assertThat(coffee.openShop(opening()).canvas()).isEqualTo(new MenuCanvas());

        bar.drinks().forEach(drink -> coffee.order(order(drink.id(), Size.SMALL)));

        assertThat(coffee.openShop(opening()).canvas()).isEqualTo(new ClosedCanvas());
    }

    @Test
    void aShopThatIsClosedTodayDoesNotOpen() {
        Coffee closedToday = new Coffee(new Bar(1, Set.of("the bar")));

        assertThat(closedToday.openShop(opening()).canvas()).isEqualTo(new ClosedCanvas());
    }

    @Test
    void confirmsTheDrinkAndTheSizeAndCountsTheCup() {
        OrderEvent.Reply reply = coffee.order(order("mocha", Size.LARGE));

        assertThat(reply.canvas()).isEqualTo(new ConfirmCanvas(bar.find("mocha"), Size.LARGE));
        assertThat(reply.storedData().cups()).isEqualTo(1);
    }

    @Test
    void servesTheLastCupOnceAndCountsNoOther() {
        coffee.order(order("mocha", Size.LARGE));
        OrderEvent.Reply reply = coffee.order(order("mocha", Size.SMALL));

        assertThat(reply.canvas()).isEqualTo(new SoldOutCanvas("Mocha"));
        assertThat(reply.storedData()).isEqualTo(StoredData.INITIAL);
        assertThat(coffee.order(order("tea", Size.SMALL)).canvas())
                .isEqualTo(new ConfirmCanvas(bar.find("tea"), Size.SMALL));
    }

    @Test
    void theMenuHasAllDrinks() {
        MenuLoad.Reply reply = coffee.loadMenu(new MenuLoad(new MenuCanvas(), StoredData.INITIAL, Request.none()));

        assertThat(reply.data()).isEqualTo(new MenuCanvas.Data(bar.drinks()));
    }

    @Test
    void theBillIsOfWhatWasServed() {
        coffee.order(order("mocha", Size.LARGE));
        coffee.order(order("mocha", Size.LARGE));
        coffee.order(order("tea", Size.SMALL));

        BillLoad.Reply reply = coffee.loadBill(new BillLoad(new BillCanvas(), StoredData.INITIAL, Request.none()));

        assertThat(reply.data()).isEqualTo(new BillCanvas.Data(new BigDecimal("6.70")));
    }

    private static OpenShopEvent opening() {
        return new OpenShopEvent(StoredData.INITIAL, Request.none());
    }

    private static OrderEvent order(String drink, Size size) {
        return new OrderEvent(
                new OrderEvent.Args(drink), new OrderEvent.Input(size), StoredData.INITIAL, Request.none());
    }
}
