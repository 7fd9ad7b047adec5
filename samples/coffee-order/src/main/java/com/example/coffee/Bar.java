package com.example.coffee;

import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Coffee bars that share one menu and one stock, and keep tabs. All in memory: whoever restarts the bar forgives the bills. */
final class Bar {
    private static final List<Drink> MENU = List.of(
            drink("espresso", "Espresso", "2.20", "https://images.example.com/espresso.jpg"),
            drink("flat-white", "Flat white", "3.80", "https://images.example.com/flat-white.jpg"),
            drink("mocha", "Mocha", "4.20", "https://images.example.com/mocha.jpg"),
            drink("tea", "Tea", "2.50", null));

    private final Set<String> closedShops;
    private final Map<String, Integer> servingsLeft = new HashMap<>();
    // at most as many as there were servings, each of which can open one
    private final Map<Tab, BigDecimal> tabs = new HashMap<>();

    Bar() {
        this(100, Set.of());
    }

    /** Bars with so many servings of each drink, some shops of which are closed today. */
    Bar(int servings, Set<String> closedShops) {
        this.closedShops = Set.copyOf(closedShops);
        MENU.forEach(drink -> servingsLeft.put(drink.id(), servings));
    }

    private static Drink drink(String id, String name, String price, @Nullable String photo) {
        return new Drink(id, name, new BigDecimal(price), photo == null ? null : URI.create(photo));
    }

    /** Whether a shop serves today: it is not closed, and there is something left to pour. */
    synchronized boolean isOpen(String shop) {
        return !closedShops.contains(shop) && servingsLeft.values().stream().anyMatch(left -> left > 0);
    }

    /** The menu. What has run out stays on it, so that whoever asks is told. */
    List<Drink> drinks() {
        return MENU;
    }

    /**
     * Finds a drink.
     *
     * @throws NoSuchElementException if it is not on the menu
     */
    Drink find(String id) {
        return MENU.stream().filter(drink -> drink.id().equals(id)).findFirst().orElseThrow();
    }

    /** Puts one serving on a tab, or returns false if none is left; two orders at once never share the last one. */
    synchronized boolean take(Drink drink, Tab tab) {
        int left = servingsLeft.getOrDefault(drink.id(), 0);
        if (left == 0) {
            return false;
        }
        servingsLeft.put(drink.id(), left - 1);
        tabs.merge(tab, drink.price(), BigDecimal::add);
        return true;
    }

    /** What a tab comes to. */
    synchronized BigDecimal total(Tab tab) {
        return tabs.getOrDefault(tab, BigDecimal.ZERO);
    }
}
