package com.example.demos;

import com.example.demos.canvas.BookEvent;
import com.example.demos.canvas.DateValues;
import com.example.demos.canvas.PickEvent;
import com.example.demos.canvas.StoredData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The two decisions that the definition leaves to Java. */
final class DemoDesk implements BookADemoHandlers {
    private static final int WEEKS_AHEAD = 8;

    private final Bookings bookings;
    private final Clock clock;

    DemoDesk(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /** What the page has submitted is read and typed by now, and the page offers nothing else; but anybody can have written it. */
    @Override
    public PickEvent.Reply pick(PickEvent event) {
        DateValues date = event.sheet();
        Booking booking = new Booking(date.demo(), date.day(), date.hour());
        if (!event.storedData().demos().contains(booking.demo())) {
            return event.offer();
        }
        if (!isOffered(booking, event.storedData()) || !bookings.isFree(booking, Visitor.of(event.request()))) {
            return event.unavailable(booking.demo());
        }
        return event.confirm(booking).storing(data -> data.withPicked(booking));
    }

    /** Looks again: a card may stay on screen for weeks before somebody confirms. */
    @Override
    public BookEvent.Reply book(BookEvent event) {
        StoredData data = event.storedData();
        Booking picked = data.picked();
        if (picked == null) {
            return event.offer();
        }
        if (!isOffered(picked, data) || !bookings.take(picked, data.booked(), Visitor.of(event.request()))) {
            return event.unavailable(picked.demo());
        }
        return event.booked(picked)
                .storing(stored -> stored.withBooked(picked).withPicked(null))
                .completing();
    }

    private boolean isOffered(Booking booking, StoredData offered) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = booking.day();
        Weekday weekday = Weekday.ofId(day.getDayOfWeek().name().toLowerCase(Locale.ROOT)); // null at weekends
        return day.isAfter(today)
                && !day.isAfter(today.plusWeeks(WEEKS_AHEAD))
                && weekday != null
                && offered.days().contains(weekday)
                && offered.hours().contains(booking.hour());
    }
}
