package com.example.coffee;

import java.util.concurrent.atomic.AtomicInteger;

/** A coffee bar that serves until the beans are gone. */
final class Bar {
    private final AtomicInteger servings;

    Bar(int servings) {
        this.servings = new AtomicInteger(servings);
    }

    boolean isOpen() {
        return servings.get() > 0;
    }

    /** Takes one serving, or returns false if there is none left; two orders at once never share the last one. */
    boolean take() {
        return servings.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
