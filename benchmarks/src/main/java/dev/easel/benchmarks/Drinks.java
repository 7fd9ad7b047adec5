package dev.easel.benchmarks;

import dev.easel.benchmarks.drinks.Drink;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Drinks of a menu: texts with an accent, prices, and for two of three a photo. */
final class Drinks {
    private static final List<String> NAMES = List.of(
            "Flat white",
            "Cappuccino",
            "Espresso",
            "Caf\u00e9 au lait",
            "Filter coffee",
            "Mocha \"dark\"",
            "Cold brew");

    private Drinks() {}

    static List<Drink> of(int size) {
        List<Drink> menu = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            URI photo = i % 3 == 0 ? null : URI.create("https://img.example.com/drinks/" + i + ".png");
            String name = NAMES.get(i % NAMES.size());
            menu.add(new Drink("d-" + (1_000 + i), name, "Finca El Puente", new BigDecimal("4.50"), i + 2L, photo));
        }
        return List.copyOf(menu);
    }
}
