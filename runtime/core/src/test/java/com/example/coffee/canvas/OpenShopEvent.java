package com.example.coffee.canvas;

import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasReply;
import org.jspecify.annotations.Nullable;

/**
 * Handler {@code open-shop}, from initialize.
 *
 * @param storedData the data that travels with the card
 * @param request the whole request
 */
public record OpenShopEvent(StoredData storedData, Request request) implements CoffeeOrderEvent {
    /**
     * Shows {@code menu}.
     *
     * @return the reply
     */
    public Reply menu() {
        return show(new MenuCanvas());
    }

    /**
     * Shows {@code closed}.
     *
     * @return the reply
     */
    public Reply closed() {
        return show(new ClosedCanvas());
    }

    /**
     * Shows {@code menu}.
     *
     * @param canvas the canvas
     * @return the reply
     */
    public Reply show(MenuCanvas canvas) {
        return new Reply(canvas, null);
    }

    /**
     * Shows {@code menu} without its load.
     *
     * @param canvas the canvas
     * @param data what it shows
     * @return the reply
     */
    public Reply show(MenuCanvas canvas, MenuCanvas.Data data) {
        return new Reply(canvas, data);
    }

    /**
     * Shows {@code closed}.
     *
     * @param canvas the canvas
     * @return the reply
     */
    public Reply show(ClosedCanvas canvas) {
        return new Reply(canvas, null);
    }

    /** What handler {@code open-shop} answers: {@code menu} or {@code closed}. */
    public static final class Reply extends CanvasReply {
        private Reply(Canvas canvas, @Nullable Record data) {
            super(canvas, data);
        }
    }
}
