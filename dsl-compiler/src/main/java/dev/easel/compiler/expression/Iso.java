package dev.easel.compiler.expression;

import dev.easel.compiler.text.HttpsAddress;
import dev.easel.compiler.type.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Texts that stand for values which neither JSON nor expressions can write: dates and times in ISO 8601, time zones and addresses. */
public final class Iso {
    private Iso() {}

    /** Whether a text stands for a value of this type. */
    public static boolean isValid(String text, Scalar type) {
        try {
            return switch (type) {
                case DATE -> LocalDate.parse(text) != null;
                case TIME -> LocalTime.parse(text) != null;
                case DATETIME -> Instant.parse(text) != null;
                case ZONE -> ZoneId.of(text) != null;
                case URL -> isAddress(text);
                default -> false;
            };
        } catch (DateTimeException | URISyntaxException e) {
            return false;
        }
    }

    /** How one is written. */
    public static String example(Scalar type) {
        return switch (type) {
            case DATE -> "2026-03-09";
            case TIME -> "08:30";
            case DATETIME -> "2026-03-05T14:05:09Z";
            case ZONE -> "Europe/Berlin";
            case URL -> "https://example.com";
            default -> throw new IllegalArgumentException(type.word());
        };
    }

    /** Whether it is an address that Java can hold, too: it takes fewer signs than browsers do. */
    private static boolean isAddress(String text) throws URISyntaxException {
        return new HttpsAddress(text).mistake().isEmpty() && new URI(text).isAbsolute();
    }
}
