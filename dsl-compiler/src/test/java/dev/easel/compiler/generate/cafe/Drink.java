package dev.easel.compiler.generate.cafe;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with a field of every kind that matters to Java. */
public record Drink(
        String name,
        BigDecimal price,
        long stock,
        boolean vegan,
        @Nullable URI photo,
        @Nullable Long rating,
        Size size,
        List<String> tags) {}
