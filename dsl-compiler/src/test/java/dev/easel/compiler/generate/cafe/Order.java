package dev.easel.compiler.generate.cafe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that may have no record in it. */
public record Order(String id, @Nullable Customer customer, List<Drink> drinks) {}
