package com.example.coffee;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Type {@code Drink}.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param price {@code price}
 * @param photo {@code photo}; may be missing
 * @param sizes {@code sizes}
 */
@NullMarked
public record Drink(
        String id, String name, BigDecimal price, @Nullable URI photo, List<Size> sizes) {
    /** Freezes the lists. */
    public Drink {
        sizes = List.copyOf(sizes);
    }
}
