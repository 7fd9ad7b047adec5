package com.example.demos;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.demos.canvas.BookEvent;
import com.example.demos.canvas.BookedCanvas;
import com.example.demos.canvas.ConfirmCanvas;
import com.example.demos.canvas.OfferCanvas;
import com.example.demos.canvas.OutdatedCanvas;
import com.example.demos.canvas.PickEvent;
import com.example.demos.canvas.Settings;
import com.example.demos.canvas.SetupCanvas;
import com.example.demos.canvas.SorryCanvas;
import com.example.demos.canvas.TimesCanvas;
import com.example.demos.canvas.UnavailableCanvas;
import dev.easel.protocol.json.Json;
import dev.easel.testkit.Card;
import dev.easel.testkit.Location;
import dev.easel.testkit.Messenger;
import dev.easel.testkit.Samples;
import dev.easel.testkit.Sheet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole app in an in-memory Messenger, by signed requests. It begins on Tuesday, December 1, 2026, at ten in the morning. */
class BookADemoTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Map<String, String> THURSDAY = Map.of("demo", "tour", "day", "2026-12-03", "hour", "11:00");
    private static final Map<String, String> MONDAY = Map.of("demo", "tour", "day", "2026-12-07", "hour", "14:00");

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final InstantSource time = () -> now;
    private final BookADemoHandlers desk = new DemoDesk(new Bookings(), time.withZone(DUBLIN));

    @Test
    void aTeammateSaysWhichDemosAreOfferedAndThenWhen() {
        Card card = add(desk, "1");
        card.expect(SetupCanvas.class).enter("title", "Meet us").untick("demos", "reports");
        card.click("next").expect(TimesCanvas.class).untick("days", "friday").untick("hours", "16:30", "09:30");
        card.click("save").expect(OfferCanvas.class);

        assertThat(card.text())
                .contains("Meet us", "A first look · 20 minutes", "Workflows in depth · 45 minutes")
                .doesNotContain("Reports");
        Json offered = card.open("demo~workflows").data();
        assertThat(offered.get("args")).hasToString("{\"demo\":\"workflows\"}");
        assertThat(offered.get("stored_data").get("days"))
                .hasToString("[\"monday\",\"tuesday\",\"wednesday\",\"thursday\"]");
        assertThat(offered.get("stored_data").get("hours")).hasToString("[\"11:00\",\"14:00\"]");
        assertThat(offered.get("stored_data").get("zone").text()).isEqualTo("Europe/Dublin");
    }

    @Test
    void theFirstStageIsAsItWasWhenATeammateComesBackToIt() {
        Card card =
                add(desk, "1").enter("title", "Meet us").untick("demos", "tour").click("next");

        card.click("back").expect(SetupCanvas.class);
        assertThat(card.value("title")).isEqualTo("Meet us");
        assertThat(card.ticks("demos")).containsExactly("workflows", "reports");
    }

    @Test
    void aCardWithoutAnythingToBookIsNotAdded() {
        Card card = add(desk, "1")
                .enter("title", "")
                .untick("demos", "tour", "workflows", "reports")
                .click("next");
        assertThat(card.expect(SetupCanvas.class).messages())
                .containsEntry("title", "Give the card a title.")
                .containsEntry("demos", "Offer at least one demo.");

        card.enter("title", "Meet us").tick("demos", "tour").click("next").expect(TimesCanvas.class);
        card.untick("days", "monday", "tuesday", "wednesday", "thursday", "friday")
                .click("save");
        assertThat(card.expect(TimesCanvas.class).messages()).containsEntry("days", "Choose at least one day.");
    }

    @Test
    void aVisitorChoosesADateConfirmsItAndHasBooked() {
        Card card = visitor("1").open("demo~tour").submit(THURSDAY).expect(ConfirmCanvas.class);
        assertThat(card.text())
                .contains("A first look", "Thursday, December 3, 2026", "11:00 AM, Europe/Dublin", "20 minutes");
        assertThat(card.completed()).isFalse();

        card.click("book").expect(BookedCanvas.class);
        assertThat(card.text()).contains("See you then!", "Thursday, December 3, 2026");
        assertThat(card.completed()).isTrue();
    }

    @Test
    void whoClosesTheSheetHasChosenNothing() {
        Sheet sheet = visitor("1").open("demo~tour");

        assertThat(sheet.close().canvasName()).isEqualTo("offer");
    }

    @Test
    void aDateIsChangedBeforeItIsConfirmed() {
        Card card = visitor("1").open("demo~tour").submit(THURSDAY);

        card.open("date").submit(MONDAY).click("book").expect(BookedCanvas.class);
        assertThat(card.text()).contains("Monday, December 7, 2026").doesNotContain("Thursday");
    }

    @Test
    void aDateThatIsChangedAfterwardsIsFreeForOthers() {
        Card card = visitor("1").open("demo~tour").submit(THURSDAY).click("book");
        Card other = visitor("2");
        other.open("demo~tour").submit(THURSDAY).expect(UnavailableCanvas.class);

        card.open("date").submit(MONDAY).expect(ConfirmCanvas.class);
        other.open("date").submit(THURSDAY).expect(UnavailableCanvas.class);
        card.click("book").expect(BookedCanvas.class);
        other.open("date").submit(THURSDAY).click("book").expect(BookedCanvas.class);
    }

    @Test
    void whoDoesNotConfirmAnotherDateKeepsTheFirst() {
        Card card = visitor("1").open("demo~tour").submit(THURSDAY).click("book");

        card.open("date").submit(MONDAY).click("back").expect(OfferCanvas.class);
        assertThat(card.text()).contains("You have booked **A first look** for Thursday, December 3, 2026, 11:00 AM.");
        visitor("2").open("demo~tour").submit(THURSDAY).expect(UnavailableCanvas.class);
        visitor("2").open("demo~tour").submit(MONDAY).expect(ConfirmCanvas.class);
    }

    @Test
    void ofTwoWhoChooseOneTimeTheFirstToConfirmHasIt() {
        Card first = visitor("1").open("demo~tour").submit(THURSDAY);
        Card second = visitor("2")
                .open("demo~reports")
                .submit(Map.of("demo", "reports", "day", "2026-12-03", "hour", "11:00"));
        first.click("book").expect(BookedCanvas.class);

        second.click("book").expect(UnavailableCanvas.class);
        assertThat(second.completed()).isFalse();
        second.open("date").submit(MONDAY).click("book").expect(BookedCanvas.class);
    }

    @Test
    void aDayThatHasComeMeanwhileIsNotBooked() {
        Card card = visitor("1").open("demo~tour").submit(THURSDAY).expect(ConfirmCanvas.class);
        now = now.plus(Duration.ofDays(2));

        card.click("book").expect(UnavailableCanvas.class);
        card.click("back").expect(OfferCanvas.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 11:00, yesterday",
        "2026-12-01, 14:00, today",
        "2026-12-05, 11:00, a Saturday",
        "2026-12-06, 11:00, a Sunday",
        "2026-12-04, 11:00, a Friday which the teammate took off",
        "2026-12-03, 16:30, an hour which the teammate took off",
        "2027-01-27, 11:00, eight weeks and a day",
        "9999-12-31, 11:00, never"
    })
    void aDateThatThePageDoesNotOfferIsNotTakenFromAForger(String day, String hour, String why) {
        Card card = add(desk, "1")
                .click("next")
                .untick("days", "friday")
                .untick("hours", "16:30")
                .click("save");

        card.open("demo~tour").submit(Map.of("demo", "tour", "day", day, "hour", hour));
        assertThat(card.canvasName()).as(why).isEqualTo("unavailable");
        card.open("date").submit(MONDAY).expect(ConfirmCanvas.class);
    }

    @Test
    void theLastDayIsEightWeeksAway() {
        visitor("1")
                .open("demo~tour")
                .submit(Map.of("demo", "tour", "day", "2027-01-26", "hour", "11:00"))
                .expect(ConfirmCanvas.class);
    }

    @Test
    void aDemoThatTheCardDoesNotOfferIsNotTakenFromAForger() {
        Card card = add(desk, "1").untick("demos", "reports").click("next").click("save");

        card.open("demo~tour").submit(Map.of("demo", "reports", "day", "2026-12-03", "hour", "11:00"));
        card.expect(OfferCanvas.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"demo\":\"tour\",\"day\":\"2026-12-03\"}",
                "{\"demo\":\"party\",\"day\":\"2026-12-03\",\"hour\":\"11:00\"}",
                "{\"demo\":\"tour\",\"day\":\"2026-02-30\",\"hour\":\"11:00\"}",
                "{\"demo\":\"tour\",\"day\":20261203,\"hour\":\"11:00\"}",
                "{\"demo\":\"tour\",\"day\":\"2026-12-03\",\"hour\":\"12:00\"}"
            })
    void whatNoPageOfThisAppSubmitsIsOutOfDate(String values) throws Exception {
        visitor("1").open("demo~tour").submit(Json.parse(values)).expect(OutdatedCanvas.class);
    }

    @Test
    void nothingIsBookedWithoutTheSheet() throws Exception {
        visitor("1").submitForged("book", Json.parse("{}")).expect(OutdatedCanvas.class);
        visitor("1").submitSheetForged(Json.parse("{\"demo\":\"tour\"}")).expect(OutdatedCanvas.class);
    }

    @Test
    void aFailureIsSaidSo() {
        Card card = add(new FailingDesk(desk), "1").click("next").click("save");

        card.open("demo~tour").submit(THURSDAY).click("book").expect(SorryCanvas.class);
    }

    private Card visitor(String id) {
        return add(desk, id).click("next").click("save").expect(OfferCanvas.class);
    }

    private static Card add(BookADemoHandlers handlers, String id) {
        Settings settings = new Settings(DUBLIN, URI.create("https://demos.example.com"));
        return Messenger.of(BookADemo.app(handlers, settings))
                .in(Samples.scene().withPerson(Samples.person().withId(id)))
                .add(Location.CONVERSATION);
    }

    /** A desk that books nothing. */
    private record FailingDesk(BookADemoHandlers desk) implements BookADemoHandlers {
        @Override
        public PickEvent.Reply pick(PickEvent event) throws Exception {
            return desk.pick(event);
        }

        @Override
        public BookEvent.Reply book(BookEvent event) {
            throw new IllegalStateException("no calendar");
        }
    }
}
