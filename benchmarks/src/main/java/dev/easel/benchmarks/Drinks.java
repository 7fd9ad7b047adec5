package dev.easel.benchmarks;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a menu shows: texts with an accent, prices, and for two of three a photo. */
record Drink(
        String id,
        String name,
        String origin,
        BigDecimal price,
        long minutes,
        @Nullable URI photo) {
    private static final List<String> NAMES = List.of(
            "Flat white",
            "Cappuccino",
            "Espresso",
            "Caf\u00e9 au lait",
            "Filter coffee",
            "Mocha \"dark\"",
            "Cold brew");

    static List<Drink> menu(int size) {
        List<Drink> menu = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            URI photo = i % 3 == 0 ? null : URI.create("https://img.example.com/drinks/" + i + ".png");
            String name = NAMES.get(i % NAMES.size());
            menu.add(new Drink("d-" + (1_000 + i), name, "Finca El Puente", new BigDecimal("4.50"), i + 2L, photo));
        }
        return List.copyOf(menu);
    }
}
