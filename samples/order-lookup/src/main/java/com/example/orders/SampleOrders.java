package com.example.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What the shop has sold. */
final class SampleOrders {
    private static final String JANE = "jane.doe@example.com";

    static final List<Order> ALL = List.of(
            order("1001", JANE, "49.90", "2026-01-08T13:05:00Z", Status.DELIVERED),
            order("1002", "grace@example.com", "120.00", "2026-02-11T09:30:00Z", Status.PLACED),
            order("1003", JANE, "15.50", "2026-03-02T17:41:00Z", Status.DELIVERED),
            order("1004", JANE, "88.00", "2026-03-20T08:12:00Z", Status.CANCELLED),
            order("1005", JANE, "7.25", "2026-04-04T20:00:00Z", Status.DELIVERED),
            order("1006", JANE, "310.00", "2026-05-12T11:55:00Z", Status.SHIPPED),
            order("1007", JANE, "64.00", "2026-05-16T15:20:00Z", Status.PLACED).withNote("Ring twice."));

    private SampleOrders() {}

    private static Order order(String number, String email, String total, String placed, Status status) {
        return new Order(number, email, new BigDecimal(total), Instant.parse(placed), status, Speed.STANDARD, null);
    }
}
