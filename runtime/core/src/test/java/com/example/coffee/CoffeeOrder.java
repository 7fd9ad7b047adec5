package com.example.coffee;

import com.example.coffee.canvas.Settings;
import dev.easel.runtime.app.CanvasApp;
import org.jspecify.annotations.NullMarked;

/** The app {@code coffee-order}. */
@NullMarked
public final class CoffeeOrder {
    private CoffeeOrder() {}

    /**
     * Joins the definition with the decisions that it leaves to Java, and reads the settings from the environment.
     *
     * @param handlers the decisions
     * @return the app, to be served
     * @throws dev.easel.runtime.StartException if a setting is missing or cannot be used
     */
    public static CanvasApp app(CoffeeOrderHandlers handlers) {
        return app(handlers, Settings.fromEnvironment());
    }

    /**
     * Joins the definition with the decisions that it leaves to Java.
     *
     * @param handlers the decisions
     * @param settings the settings
     * @return the app, to be served
     */
    public static CanvasApp app(CoffeeOrderHandlers handlers, Settings settings) {
        return new CoffeeOrderDispatcher(handlers, settings);
    }
}
