package dev.easel.compiler.generate.cafe;

import org.jspecify.annotations.Nullable;

/** A record of records. */
public record Customer(
        String name,
        @Nullable String email,
        Address home,
        @Nullable Address work,
        boolean member) {}
