package com.example.orders;

import com.example.orders.canvas.CancelOrderEvent;
import com.example.orders.canvas.DeliveryLoad;
import com.example.orders.canvas.FindEvent;
import com.example.orders.canvas.FoundCanvas;
import com.example.orders.canvas.FoundLoad;
import com.example.orders.canvas.OrderCanvas;
import com.example.orders.canvas.OrderLoad;
import com.example.orders.canvas.SaveDeliveryEvent;
import java.util.List;

/** The decisions and the data that the definition leaves to Java. */
final class OrderDesk implements OrderLookupHandlers {
    private final OrderBook book;

    OrderDesk(OrderBook book) {
        this.book = book;
    }

    @Override
    public FindEvent.Reply find(FindEvent event) {
        String query = event.input().query();
        List<Order> orders = book.find(query);
        if (orders.isEmpty()) {
            return event.nothingFound(query);
        }
        return orders.size() == 1 ? one(event, orders.get(0)) : several(event, query, orders);
    }

    private static FindEvent.Reply one(FindEvent event, Order order) {
        return event.show(new OrderCanvas(order.number()), new OrderCanvas.Data(order))
                .storing(data -> data.withQuery(null));
    }

    private static FindEvent.Reply several(FindEvent event, String query, List<Order> orders) {
        return event.show(new FoundCanvas(query), new FoundCanvas.Data(orders)).storing(data -> data.withQuery(query));
    }

    @Override
    public SaveDeliveryEvent.Reply saveDelivery(SaveDeliveryEvent event) {
        String number = event.args().number();
        Order order =
                book.changeDelivery(number, event.input().speed(), event.input().note());
        if (order == null) {
            return event.gone(number);
        }
        return order.status() == Status.PLACED
                ? event.order(number, "The delivery is changed.")
                : event.refuse("The order has left the shop, so its delivery stays as it was.");
    }

    @Override
    public CancelOrderEvent.Reply cancelOrder(CancelOrderEvent event) {
        String number = event.args().number();
        Order order = book.cancel(number);
        if (order == null) {
            return event.gone(number);
        }
        return event.order(
                number,
                order.status() == Status.CANCELLED
                        ? "The order is cancelled."
                        : "The order has left the shop, so it is not cancelled.");
    }

    @Override
    public FoundLoad.Reply loadFound(FoundLoad event) {
        String query = event.canvas().query();
        List<Order> orders = book.find(query);
        return orders.isEmpty() ? event.nothingFound(query) : event.with(orders);
    }

    @Override
    public OrderLoad.Reply loadOrder(OrderLoad event) {
        String number = event.canvas().number();
        Order order = book.order(number);
        return order == null ? event.gone(number) : event.with(order);
    }

    @Override
    public DeliveryLoad.Reply loadDelivery(DeliveryLoad event) {
        String number = event.canvas().number();
        Order order = book.order(number);
        return order == null ? event.gone(number) : event.with(order);
    }
}
