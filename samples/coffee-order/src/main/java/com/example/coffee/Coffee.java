package com.example.coffee;

import com.example.coffee.canvas.BillLoad;
import com.example.coffee.canvas.MenuLoad;
import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;

/** The decisions and the data that the definition leaves to Java. */
final class Coffee implements CoffeeOrderHandlers {
    private final Bar bar;

    Coffee(Bar bar) {
        this.bar = bar;
    }

    @Override
    public OpenShopEvent.Reply openShop(OpenShopEvent event) {
        return bar.isOpen(event.options().shop()) ? event.menu() : event.closed();
    }

    @Override
    public MenuLoad.Reply loadMenu(MenuLoad event) {
        return event.with(bar.drinks());
    }

    @Override
    public BillLoad.Reply loadBill(BillLoad event) {
        return event.with(bar.total(Tab.of(event.request())));
    }

    @Override
    public OrderEvent.Reply order(OrderEvent event) {
        Drink drink = bar.find(event.args().id());
        if (!bar.take(drink, Tab.of(event.request()))) {
            return event.soldOut(drink.name());
        }
        return event.confirm(drink, event.input().size()).storing(data -> data.withCups(data.cups() + 1));
    }
}
