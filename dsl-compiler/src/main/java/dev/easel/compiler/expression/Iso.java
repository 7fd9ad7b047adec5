package dev.easel.compiler.expression;

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
                case URL -> isAbsolute(new URI(text));
                default -> false;
            };
        } catch (DateTimeException | URISyntaxException e) {
            return false;
        }
    }

    private static boolean isAbsolute(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
    }
}
