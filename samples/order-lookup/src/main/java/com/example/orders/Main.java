package com.example.orders;

import dev.easel.runtime.http.CanvasServer;

/** Serves the app. Reads {@code PORT}, {@code INTERCOM_CLIENT_SECRET} and {@code ORDER_LOOKUP_SHOP} from the environment. */
public final class Main {
    private Main() {}

    /**
     * Starts the server.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CanvasServer.start(OrderLookup.app(new OrderDesk(new OrderBook(SampleOrders.ALL))));
    }
}
