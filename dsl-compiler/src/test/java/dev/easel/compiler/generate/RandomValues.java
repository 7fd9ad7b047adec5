package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.generate.cafe.Address;
import dev.easel.compiler.generate.cafe.Customer;
import dev.easel.compiler.generate.cafe.Drink;
import dev.easel.compiler.generate.cafe.Order;
import dev.easel.compiler.generate.cafe.Size;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Contact;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random values of the café's types. Numbers are small, and those with a point are such that doubles have them exactly. */
final class RandomValues {
    private static final List<String> TEXTS = List.of("", "a", "Ann", "caf\u00e9", "\ud83c\udf6e", "latte", "mocha");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    /** A value of a type; the usual one of what no expression compares. */
    @Nullable
    Object value(Type type, @Nullable Object usual) {
        if (type.isOptional()) {
            return random.nextInt(3) == 0 ? null : value(type.present(), usual);
        }
        if (type instanceof ListType list) {
            return some(() -> value(list.element(), usual));
        }
        if (type instanceof MapType map) {
            Map<@Nullable Object, @Nullable Object> values = new HashMap<>();
            some(() -> value(map.key(), null)).forEach(key -> values.put(key, value(map.value(), null)));
            return values;
        }
        if (type instanceof EnumType) {
            return size();
        }
        return type instanceof Scalar scalar ? scalar(scalar, usual) : record((RecordType) type, usual);
    }

    private @Nullable Object scalar(Scalar type, @Nullable Object usual) {
        return switch (type) {
            case STRING -> text();
            case INT -> number();
            case DECIMAL -> decimal();
            case BOOL -> random.nextBoolean();
            case DATETIME -> Instant.ofEpochSecond(random.nextInt(3));
            default -> usual;
        };
    }

    private @Nullable Object record(RecordType type, @Nullable Object usual) {
        if (type == Cafe.DRINK) {
            return drink();
        }
        if (type == Cafe.ORDER) {
            return new Order(text(), maybe(this::customer), some(this::drink));
        }
        if (type == Cafe.CUSTOMER) {
            return customer();
        }
        return type == ProtocolRecords.CONTACT.type() ? contact() : usual;
    }

    private Drink drink() {
        return new Drink(
                text(),
                decimal(),
                number(),
                random.nextBoolean(),
                maybe(this::address),
                maybe(this::number),
                size(),
                some(this::text));
    }

    private Customer customer() {
        return new Customer(text(), maybe(this::text), home(), maybe(this::home), random.nextBoolean());
    }

    private Address home() {
        return new Address(text(), maybe(this::text));
    }

    private Contact contact() {
        List<String> members = Stream.of(maybe(() -> "\"name\":\"Ann\""), maybe(() -> "\"location\":{\"city\":\"a\"}"))
                .filter(member -> member != null)
                .toList();
        return new Contact(Json.parse("{" + String.join(",", members) + "}"));
    }

    private URI address() {
        return URI.create("https://cafe.example/" + random.nextInt(3));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private long number() {
        // of small numbers Java keeps one object each, so that `==` of objects would do
        return random.nextInt(2) == 0 ? 200 + random.nextInt(2) : random.nextInt(10) - 3L;
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(40) - 8L)
                .multiply(new BigDecimal(random.nextBoolean() ? "0.25" : "0.50"));
    }

    private Size size() {
        return Size.values()[random.nextInt(Size.values().length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
