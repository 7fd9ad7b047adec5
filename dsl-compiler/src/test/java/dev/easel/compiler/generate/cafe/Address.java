package dev.easel.compiler.generate.cafe;

import org.jspecify.annotations.Nullable;

/** A record in a record. */
public record Address(String street, @Nullable String city) {}
