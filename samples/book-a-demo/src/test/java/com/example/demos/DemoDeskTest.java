package com.example.demos;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.demos.canvas.BookEvent;
import com.example.demos.canvas.BookedCanvas;
import com.example.demos.canvas.ConfirmCanvas;
import com.example.demos.canvas.DateValues;
import com.example.demos.canvas.OfferCanvas;
import com.example.demos.canvas.PickEvent;
import com.example.demos.canvas.StoredData;
import com.example.demos.canvas.UnavailableCanvas;
import dev.easel.protocol.request.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decisions by themselves: plain calls, no server. Today is Tuesday, December 1, 2026. */
class DemoDeskTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final Booking TOUR = new Booking(Demo.TOUR, THURSDAY, Hour.EARLY);

    private final DemoDesk desk = deskAt("2026-12-01T10:00:00Z");

    @Test
    void whatIsOfferedIsPickedAndNotYetBooked() {
        PickEvent.Reply reply = pick(desk, new DateValues(Demo.TOUR, THURSDAY, Hour.EARLY), StoredData.INITIAL);

        assertThat(reply.canvas()).isEqualTo(new ConfirmCanvas(TOUR));
        assertThat(reply.storedData().picked()).isEqualTo(TOUR);
        assertThat(reply.storedData().booked()).isNull();
        assertThat(reply.completed()).isFalse();
    }

    @Test
    void whatThisCardDoesNotOfferIsNot() {
        StoredData fridays = StoredData.INITIAL.withDays(List.of(Weekday.FRIDAY));
        StoredData workflows = StoredData.INITIAL.withDemos(List.of(Demo.WORKFLOWS));
        DateValues values = new DateValues(Demo.TOUR, THURSDAY, Hour.EARLY);

        assertThat(pick(desk, values, fridays).canvas()).isEqualTo(new UnavailableCanvas(Demo.TOUR));
        assertThat(pick(desk, values, workflows).canvas()).isEqualTo(new OfferCanvas());
    }

    @Test
    void todayIsTodayWhereTheDemosAreGiven() {
        Instant lateInUtc = Instant.parse("2026-12-02T23:30:00Z");
        DateValues values = new DateValues(Demo.TOUR, THURSDAY, Hour.EARLY);

        assertThat(pick(desk(lateInUtc, "Europe/Dublin"), values, StoredData.INITIAL)
                        .canvas())
                .isEqualTo(new ConfirmCanvas(TOUR));
        assertThat(pick(desk(lateInUtc, "Europe/Berlin"), values, StoredData.INITIAL)
                        .canvas())
                .isEqualTo(new UnavailableCanvas(Demo.TOUR));
    }

    @Test
    void whatIsConfirmedIsBookedAndEndsTheApp() {
        BookEvent.Reply reply = book(StoredData.INITIAL.withPicked(TOUR));

        assertThat(reply.canvas()).isEqualTo(new BookedCanvas(TOUR));
        assertThat(reply.storedData()).isEqualTo(StoredData.INITIAL.withBooked(TOUR));
        assertThat(reply.completed()).isTrue();
    }

    @Test
    void whoConfirmsTwiceHasBookedOnce() {
        StoredData data = StoredData.INITIAL.withPicked(TOUR);

        assertThat(book(data).canvas()).isEqualTo(new BookedCanvas(TOUR));
        assertThat(book(data).canvas()).isEqualTo(new BookedCanvas(TOUR));
    }

    @Test
    void nothingPickedIsNothingToBook() {
        assertThat(book(StoredData.INITIAL).canvas()).isEqualTo(new OfferCanvas());
    }

    private static PickEvent.Reply pick(DemoDesk desk, DateValues values, StoredData data) {
        return desk.pick(new PickEvent(values, data, Request.none()));
    }

    private BookEvent.Reply book(StoredData data) {
        return desk.book(new BookEvent(data, Request.none()));
    }

    private static DemoDesk deskAt(String moment) {
        return desk(Instant.parse(moment), "Europe/Dublin");
    }

    private static DemoDesk desk(Instant now, String zone) {
        return new DemoDesk(new Bookings(), Clock.fixed(now, ZoneId.of(zone)));
    }
}
