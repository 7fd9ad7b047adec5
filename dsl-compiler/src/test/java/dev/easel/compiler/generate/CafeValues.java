package dev.easel.compiler.generate;

import dev.easel.compiler.generate.cafe.Address;
import dev.easel.compiler.generate.cafe.Customer;
import dev.easel.compiler.generate.cafe.Drink;
import dev.easel.compiler.generate.cafe.MenuData;
import dev.easel.compiler.generate.cafe.Order;
import dev.easel.compiler.generate.cafe.Settings;
import dev.easel.compiler.generate.cafe.Size;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Context;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Values of all names of the café.
 *
 * @param byName those of its variables; null for what is missing
 */
record CafeValues(Map<String, @Nullable Object> byName) {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    /** What Java that runs expressions is given beside the variables. */
    static final Map<String, Class<?>> AROUND = Map.of(
            "data", MenuData.class,
            "locale", Locale.class,
            "zone", ZoneId.class,
            "now", Instant.class,
            "position", int.class);

    /** Of everything that may be missing, something is and something is not. */
    static CafeValues usual() {
        Drink latte = new Drink(
                "Latte",
                new BigDecimal("2.50"),
                7,
                false,
                URI.create("https://cafe.example/latte.png"),
                5L,
                Size.LARGE,
                List.of("hot", "milk"));
        Drink mate = new Drink("Mate", new BigDecimal("3.00"), 0, true, null, null, Size.SMALL, List.of());
        Customer ann =
                new Customer("Ann", "ann@example.com", new Address("Main St", "Cork"), new Address("Quay", null), true);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("shop", "the bar");
        values.put("cups", 3L);
        values.put("points", 5L);
        values.put("bonus", null);
        values.put("price", new BigDecimal("2.50"));
        values.put("discount", null);
        values.put("open", true);
        values.put("vip", null);
        values.put("note", "no sugar");
        values.put("nick_name", null);
        values.put("size", Size.LARGE);
        values.put("usual", Size.LARGE);
        values.put("today", LocalDate.of(2026, 3, 5));
        values.put("due", null);
        values.put("opens", LocalTime.of(8, 30));
        values.put("placed", NOON.minusSeconds(7_200));
        values.put("home_zone", ZoneOffset.UTC);
        values.put("site", URI.create("https://cafe.example"));
        values.put("drink", latte);
        values.put("order", new Order("o-1", ann, List.of(latte)));
        values.put("customer", ann);
        values.put("names", List.of("Ann", "Bob"));
        values.put("extras", null);
        values.put("counts", List.of(1L, 500L, 500L));
        values.put("prices", List.of(new BigDecimal("1.50"), new BigDecimal("4")));
        values.put("stock", Map.of("latte", 7L));
        values.put("numbered", Map.of(7L, "latte"));
        values.put("contact", new Contact(Json.parse("{\"name\":\"Jane\",\"location\":{\"city\":\"Dublin\"}}")));
        values.put("context", new Context(Json.parse("{\"location\":\"home\"}")));
        values.put("settings", new Settings(URI.create("https://desk.example"), 10));
        values.put("drinks", List.of(latte, mate));
        values.put("guest", null);
        return new CafeValues(values);
    }

    /** Any values. */
    static CafeValues random(Random random) {
        RandomValues of = new RandomValues(random);
        Map<String, @Nullable Object> values = new HashMap<>(usual().byName());
        Cafe.all()
                .forEach(variable ->
                        values.put(variable.name(), of.value(variable.type(), values.get(variable.name()))));
        return new CafeValues(values);
    }

    /** The value of a parameter of the Java that runs expressions. */
    @Nullable
    Object argument(String name) {
        return switch (name) {
            case "data" -> data();
            case "locale" -> Locale.ENGLISH;
            case "zone" -> ZoneOffset.UTC;
            case "now" -> NOON;
            case "position" -> 0;
            default -> byName.get(name);
        };
    }

    @SuppressWarnings("unchecked")
    private MenuData data() {
        return new MenuData((List<Drink>) byName.get("drinks"), (Customer) byName.get("guest"));
    }
}
