package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.coffee.canvas.ClosedCanvas;
import com.example.coffee.canvas.ConfirmCanvas;
import com.example.coffee.canvas.MenuCanvas;
import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;
import com.example.coffee.canvas.SoldOutCanvas;
import dev.easel.protocol.request.Request;
import org.junit.jupiter.api.Test;

/** The decisions by themselves: plain calls, no server. */
class CoffeeTest {
    private final Coffee openBar = new Coffee(new Bar(1));
    private final Coffee emptyBar = new Coffee(new Bar(0));

    @Test
    void opensWhileThereAreBeans() {
        assertThat(openBar.openShop(new OpenShopEvent(Request.none())).canvas()).isEqualTo(new MenuCanvas());
        assertThat(emptyBar.openShop(new OpenShopEvent(Request.none())).canvas())
                .isEqualTo(new ClosedCanvas());
    }

    @Test
    void servesTheLastCupOnce() {
        assertThat(openBar.order(new OrderEvent(Request.none())).canvas()).isEqualTo(new ConfirmCanvas());
        assertThat(openBar.order(new OrderEvent(Request.none())).canvas()).isEqualTo(new SoldOutCanvas());
    }
}
