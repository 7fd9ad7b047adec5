package dev.easel.runtime.type;

import dev.easel.runtime.text.Values;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values a text can hold, each written as data: numbers in plain digits, dates and times as ISO 8601 has them, an enum by its id.
 *
 * @param <T> its values in Java
 */
public final class TextType<T> {
    /** {@code string}: the text itself. */
    public static final TextType<String> STRING = new TextType<>("a text", text -> text);

    /** {@code int}: a whole number of at most 64 bits. */
    public static final TextType<Long> INT = new TextType<>("a whole number", Values::integer);

    /** {@code decimal}: a number with any digits after its point. */
    public static final TextType<BigDecimal> DECIMAL = new TextType<>("a number", Values::decimal);

    /** {@code bool}: {@code true} or {@code false}. */
    public static final TextType<Boolean> BOOL = new TextType<>("true or false", TextType::bool);

    /** {@code date}: {@code 2024-05-17}. */
    public static final TextType<LocalDate> DATE =
            new TextType<>("a date such as 2024-05-17", text -> orNull(text, LocalDate::parse));

    /** {@code time}: {@code 17:30}. */
    public static final TextType<LocalTime> TIME =
            new TextType<>("a time such as 17:30", text -> orNull(text, LocalTime::parse));

    /** {@code datetime}: {@code 2024-05-17T15:30:00Z}. */
    public static final TextType<Instant> DATETIME =
            new TextType<>("a moment such as 2024-05-17T15:30:00Z", text -> orNull(text, Instant::parse));

    /** {@code zone}: {@code Europe/Berlin}. */
    public static final TextType<ZoneId> ZONE =
            new TextType<>("a time zone such as Europe/Berlin", text -> orNull(text, ZoneId::of));

    /** {@code url}: an absolute address. */
    public static final TextType<URI> URL =
            new TextType<>("a whole address such as https://example.com", TextType::url);

    private final String kind;
    private final Function<String, @Nullable T> reading;

    private TextType(String kind, Function<String, @Nullable T> reading) {
        this.kind = kind;
        this.reading = reading;
    }

    /**
     * Makes the type of an enum.
     *
     * @param ids its ids, for messages: {@code small, medium or large}
     * @param ofId its constant of an id, or null; whatever it makes of an unknown one does not count
     * @param idOf the id of a constant
     * @param <E> the enum
     * @return the type, whose values are written as their ids
     */
    public static <E> TextType<E> ofIds(String ids, Function<String, @Nullable E> ofId, Function<E, String> idOf) {
        return new TextType<>(ids, id -> {
            E constant = ofId.apply(id);
            return constant != null && idOf.apply(constant).equals(id) ? constant : null;
        });
    }

    /**
     * Reads a value.
     *
     * @param text a text
     * @return the value, or null if the text holds none of this type
     */
    public @Nullable T read(String text) {
        return reading.apply(text);
    }

    /**
     * Says what its values are.
     *
     * @return words for a sentence, such as {@code a whole number}
     */
    public String kind() {
        return kind;
    }

    private static @Nullable Boolean bool(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable URI url(String text) {
        try {
            URI url = new URI(text);
            return url.isAbsolute() ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static <T> @Nullable T orNull(String text, Function<String, T> parsing) {
        try {
            return parsing.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
