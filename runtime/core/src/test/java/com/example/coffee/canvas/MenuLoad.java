package com.example.coffee.canvas;

import com.example.coffee.Drink;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.LoadReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The load of canvas {@code menu}.
 *
 * @param canvas the canvas that is to be shown
 * @param storedData the data that travels with the card, as it will be when the canvas is shown
 * @param request the whole request
 */
public record MenuLoad(MenuCanvas canvas, StoredData storedData, Request request) implements CoffeeOrderEvent {
    /**
     * Shows the canvas.
     *
     * @param drinks {@code drinks}
     * @return the reply
     */
    public Reply with(List<Drink> drinks) {
        return with(new MenuCanvas.Data(drinks));
    }

    /**
     * Shows the canvas.
     *
     * @param data what it shows
     * @return the reply
     */
    public Reply with(MenuCanvas.Data data) {
        return new Reply(canvas, data);
    }

    /**
     * Shows {@code closed} instead.
     *
     * @return the reply
     */
    public Reply closed() {
        return show(new ClosedCanvas());
    }

    /**
     * Shows {@code closed} instead.
     *
     * @param canvas the canvas
     * @return the reply
     */
    public Reply show(ClosedCanvas canvas) {
        return new Reply(canvas, null);
    }

    /** What the load of canvas {@code menu} answers: its data, or {@code closed} instead. */
    public static final class Reply extends LoadReply {
        private Reply(Canvas canvas, @Nullable Record data) {
            super(canvas, data);
        }
    }
}
