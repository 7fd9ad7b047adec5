package com.example.coffee;

import com.example.coffee.canvas.MenuLoad;
import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;
import org.jspecify.annotations.NullMarked;

/**
 * The decisions and the data that {@code coffee-order} leaves to Java. Called by several threads at once. What throws is answered with the
 * failure canvas.
 */
@NullMarked
public interface CoffeeOrderHandlers {
    /**
     * Handler {@code open-shop}, from initialize. Answers {@code menu} or {@code closed}.
     *
     * @param event what the handler is told
     * @return one of the replies that the event makes
     * @throws Exception to show the failure canvas
     */
    OpenShopEvent.Reply openShop(OpenShopEvent event) throws Exception;

    /**
     * Handler {@code order}, from {@code menu > order}. Answers {@code confirm} or {@code menu}.
     *
     * @param event what the handler is told
     * @return one of the replies that the event makes
     * @throws Exception to show the failure canvas
     */
    OrderEvent.Reply order(OrderEvent event) throws Exception;

    /**
     * What canvas {@code menu} shows: {@code drinks}. Called each time it is shown, unless the handler that shows it passes the data. May
     * show {@code closed} instead.
     *
     * @param event the canvas, and what else the load is told
     * @return one of the replies that the event makes
     * @throws Exception to show the failure canvas
     */
    MenuLoad.Reply loadMenu(MenuLoad event) throws Exception;
}
