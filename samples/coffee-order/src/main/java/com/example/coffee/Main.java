package com.example.coffee;

import dev.easel.runtime.http.CanvasServer;

/** Serves the app. Reads {@code PORT} and {@code INTERCOM_CLIENT_SECRET} from the environment. */
public final class Main {
    private Main() {}

    /**
     * Starts the server.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CanvasServer.start(CoffeeOrder.app(new Coffee(new Bar())));
    }
}
