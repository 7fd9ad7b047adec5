package dev.easel.protocol.request;

import java.time.Duration;

/** A handler or a load of an app: code that the app's author wrote, and the time that it may take. */
public final class UserCode {
    /** How long code may take where the definition does not say: less than Intercom waits. */
    public static final Duration DEFAULT_BUDGET = Duration.ofSeconds(8);

    private final String kind;
    private final String name;
    private final String place;
    private final Duration budget;

    private UserCode(String kind, String name, String place, Duration budget) {
        this.kind = kind;
        this.name = name;
        this.place = place;
        this.budget = budget;
    }

    /**
     * Names a handler whose definition states no budget.
     *
     * @param name its name in the definition
     * @param place where the definition declares it: {@code handlers.order}
     * @return the handler, with {@link #DEFAULT_BUDGET}
     */
    public static UserCode handler(String name, String place) {
        return new UserCode("handler", name, place, DEFAULT_BUDGET);
    }

    /**
     * Names a handler.
     *
     * @param name its name in the definition
     * @param place where the definition declares it: {@code handlers.order}
     * @param budgetMillis how long it may take, in milliseconds
     * @return the handler
     */
    public static UserCode handler(String name, String place, long budgetMillis) {
        return new UserCode("handler", name, place, Duration.ofMillis(budgetMillis));
    }

    /**
     * Names a load.
     *
     * @param canvas the name of its canvas
     * @param place where the definition declares it: {@code canvases.menu.load}
     * @return the load, with {@link #DEFAULT_BUDGET}
     */
    public static UserCode load(String canvas, String place) {
        return new UserCode("load", canvas, place, DEFAULT_BUDGET);
    }

    /**
     * Gives the name.
     *
     * @return the handler's, or that of the load's canvas; no handler and canvas of an app have one name
     */
    public String name() {
        return name;
    }

    /**
     * Says how long it may take where it is the first that a request comes to.
     *
     * @return at least a millisecond
     */
    public Duration budget() {
        return budget;
    }

    /**
     * Says what it is and where, for the log.
     *
     * @return a text such as {@code handler=order place=handlers.order}
     */
    @Override
    public String toString() {
        return kind + "=" + name + " place=" + place;
    }
}
