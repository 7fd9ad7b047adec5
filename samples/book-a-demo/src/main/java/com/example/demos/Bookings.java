package com.example.demos;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has which time, in memory. One demo is given at a time. */
final class Bookings {
    private final Map<Time, Visitor> taken = new HashMap<>();

    private record Time(LocalDate day, Hour hour) {
        static Time of(Booking booking) {
            return new Time(booking.day(), booking.hour());
        }
    }

    /** Whether nobody else has the time. */
    synchronized boolean isFree(Booking booking, Visitor visitor) {
        return taken.getOrDefault(Time.of(booking), visitor).equals(visitor);
    }

    /** Takes a time, in place of the one that the visitor had, or nothing if somebody else was faster. */
    synchronized boolean take(Booking booking, @Nullable Booking before, Visitor visitor) {
        if (!isFree(booking, visitor)) {
            return false;
        }
        if (before != null) {
            taken.remove(Time.of(before), visitor);
        }
        taken.put(Time.of(booking), visitor);
        return true;
    }
}
