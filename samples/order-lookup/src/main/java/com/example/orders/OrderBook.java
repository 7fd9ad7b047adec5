package com.example.orders;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The orders of a shop, in memory. Only what is placed and has not left the shop can be changed. */
final class OrderBook {
    private final ConcurrentMap<String, Order> orders = new ConcurrentHashMap<>();

    OrderBook(List<Order> orders) {
        orders.forEach(order -> this.orders.put(order.number(), order));
    }

    /** Finds an order by its number, with or without a {@code #}, or those of an e-mail address, the latest first. */
    List<Order> find(String query) {
        Order order = order(query.startsWith("#") ? query.substring(1) : query);
        return order == null ? ordersOf(query) : List.of(order);
    }

    @Nullable
    Order order(String number) {
        return orders.get(number);
    }

    /** Gives the order as it is then, whether it could be changed or not, or null if there is none. */
    @Nullable
    Order changeDelivery(String number, Speed speed, @Nullable String note) {
        return orders.computeIfPresent(
                number, (key, order) -> isPlaced(order) ? order.withSpeed(speed).withNote(note) : order);
    }

    /** Gives the order as it is then, whether it could be cancelled or not, or null if there is none. */
    @Nullable
    Order cancel(String number) {
        return orders.computeIfPresent(
                number, (key, order) -> isPlaced(order) ? order.withStatus(Status.CANCELLED) : order);
    }

    /** Happens in the shop, whatever a teammate has on screen. */
    void ship(String number) {
        orders.computeIfPresent(number, (key, order) -> isPlaced(order) ? order.withStatus(Status.SHIPPED) : order);
    }

    /** Happens in the shop, whatever a teammate has on screen. */
    void remove(String number) {
        orders.remove(number);
    }

    private List<Order> ordersOf(String email) {
        return orders.values().stream()
                .filter(order -> order.email().equalsIgnoreCase(email))
                .sorted(Comparator.comparing(Order::placed).reversed())
                .toList();
    }

    private static boolean isPlaced(Order order) {
        return order.status() == Status.PLACED;
    }
}
