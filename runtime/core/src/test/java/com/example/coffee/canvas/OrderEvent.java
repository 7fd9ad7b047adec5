package com.example.coffee.canvas;

import com.example.coffee.Drink;
import com.example.coffee.Size;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.SubmitReply;
import org.jspecify.annotations.Nullable;

/**
 * Handler {@code order}, from {@code menu > order}.
 *
 * @param storedData the data that travels with the card
 * @param request the whole request
 */
public record OrderEvent(StoredData storedData, Request request) implements CoffeeOrderEvent {
    /**
     * Shows {@code confirm}.
     *
     * @param drink {@code drink}
     * @param size {@code size}
     * @return the reply
     */
    public Reply confirm(Drink drink, Size size) {
        return show(new ConfirmCanvas(drink, size));
    }

    /**
     * Shows {@code confirm}.
     *
     * @param drink {@code drink}
     * @param size {@code size}
     * @param note {@code note}; may be missing
     * @return the reply
     */
    public Reply confirm(Drink drink, Size size, @Nullable String note) {
        return show(new ConfirmCanvas(drink, size, note));
    }

    /**
     * Shows {@code menu}.
     *
     * @return the reply
     */
    public Reply menu() {
        return show(new MenuCanvas());
    }

    /**
     * Shows {@code confirm}.
     *
     * @param canvas the canvas
     * @return the reply
     */
    public Reply show(ConfirmCanvas canvas) {
        return new Reply(canvas, null, false, false);
    }

    /**
     * Shows {@code menu}.
     *
     * @param canvas the canvas
     * @return the reply
     */
    public Reply show(MenuCanvas canvas) {
        return new Reply(canvas, null, false, false);
    }

    /**
     * Shows {@code menu} without its load.
     *
     * @param canvas the canvas
     * @param data what it shows
     * @return the reply
     */
    public Reply show(MenuCanvas canvas, MenuCanvas.Data data) {
        return new Reply(canvas, data, false, false);
    }

    /** What handler {@code order} answers: {@code confirm} or {@code menu}. */
    public static final class Reply extends SubmitReply {
        private Reply(Canvas canvas, @Nullable Record data, boolean keepsInput, boolean completed) {
            super(canvas, data, keepsInput, completed);
        }

        /**
         * Keeps what was entered in the fields that the canvas has, too.
         *
         * @return this reply, shown with what was entered
         */
        public Reply keepingInput() {
            return new Reply(canvas(), data(), true, completed());
        }

        /**
         * Reports that the app has done its work, which lets a workflow go on.
         *
         * @return this reply, sent with {@code event: completed}
         */
        public Reply completing() {
            return new Reply(canvas(), data(), keepsInput(), true);
        }
    }
}
