package com.example.coffee.canvas;

import dev.easel.protocol.request.Request;

/** What every handler and load of {@code coffee-order} is told. */
public sealed interface CoffeeOrderEvent permits OpenShopEvent, OrderEvent, MenuLoad {
    /**
     * Gives the data that travels with the card.
     *
     * @return the stored data
     */
    StoredData storedData();

    /**
     * Gives the request that the handler answers.
     *
     * @return the whole request
     */
    Request request();
}
