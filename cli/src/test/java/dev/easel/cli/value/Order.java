package dev.easel.cli.value;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as the generator makes them, with parts of every type. */
public record Order(
        String id,
        long count,
        BigDecimal total,
        boolean paid,
        LocalDate dateOfBirth,
        LocalTime opens,
        Instant placed,
        ZoneId zone,
        URI photo,
        Size size,
        List<Line> lines,
        Map<String, Long> stock,
        @Nullable String note,
        @Nullable Long tip) {

    /** An enum as the generator makes them. */
    public enum Size {
        SMALL("small"),
        LARGE("2");

        private final String id;

        Size(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A record in another. */
    public record Line(String name, Size size) {}
}
