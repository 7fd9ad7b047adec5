package dev.easel.compiler.generate.cafe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Java supplies when a canvas is shown. */
public record MenuData(List<Drink> drinks, @Nullable Customer guest) {}
