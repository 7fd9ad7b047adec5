package com.example.coffee;

import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;

/** The decisions that the definition leaves to Java. */
final class Coffee implements CoffeeOrderHandlers {
    private final Bar bar;

    Coffee(Bar bar) {
        this.bar = bar;
    }

    @Override
    public OpenShopEvent.Reply openShop(OpenShopEvent event) {
        return bar.isOpen() ? event.menu() : event.closed();
    }

    @Override
    public OrderEvent.Reply order(OrderEvent event) {
        return bar.take() ? event.confirm() : event.soldOut();
    }
}
