package dev.easel.runtime.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Moments on the calendar, which ends a little before they do. */
final class Moments {
    private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.MIN);
    private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.MAX);

    private Moments() {}

    /** The moment in a zone, or the first or last one that every zone has. */
    static ZonedDateTime at(ZoneId zone, Instant moment) {
        Instant later = moment.isBefore(FIRST) ? FIRST : moment;
        return (later.isAfter(LAST) ? LAST : later).atZone(zone);
    }
}
