package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import org.junit.jupiter.api.Test;

/** What {@code booking-card} makes of the options that a card is created with. */
class BookingCardTest {
    private static final CanvasApp APP = Generated.fromFixture("booking-card")
            .run("com.example.booking.BookingCard", "com.example.booking.Calendars");
    private static final String WHOLE = """
            {"calendar":"whole","title":"T \\"1\\"","size":"s","guests":4,"open":false,"deposit":"1.50",\
            "first-day":"2026-03-05","closes":"2026-03-05T14:05:09Z","place":"Europe/Dublin","page":"https://x.example.com/a",\
            "slots":[{"from":"10:00","until":"11:30","sizes":["s","l"]},{"from":"12:00","sizes":[]}],\
            "notes":{"a":["1"],"b":[]},"extra":{"b":[1,null]}}""";

    private final ServedApp served = new ServedApp(APP);

    @Test
    void whatIsMissingTakesItsDefault() {
        Json reply = options("{\"calendar\":\"Sales\"}");

        assertThat(text(reply, 0)).isEqualTo("Book a table");
        assertThat(text(reply, 1)).isEqualTo("Sales, Large, 2");
        assertThat(ServedApp.components(reply)).hasSize(3);
    }

    @Test
    void whatIsOfAnotherTypeTakesItsDefaultToo() {
        Json reply = options("{\"calendar\":\"Sales\",\"title\":7,\"size\":\"xl\",\"guests\":\"many\",\"page\":[]}");

        assertThat(text(reply, 0)).isEqualTo("Book a table");
        assertThat(text(reply, 1)).isEqualTo("Sales, Large, 2");
        assertThat(ServedApp.components(reply)).hasSize(3);
    }

    @Test
    void theOptionsAreWrittenAsTheyAreRead() {
        assertThat(text(options(WHOLE), 1)).isEqualTo(WHOLE + ", Small, 4");
    }

    @Test
    void aCardWithoutARequiredOptionIsAFailure() {
        assertThat(text(options("{\"title\":\"T\"}"), 0)).isEqualTo("Sorry, w1.");
        assertThat(text(options("{\"calendar\":12}"), 0)).isEqualTo("Sorry, w1.");
        assertThat(text(served.start("/messenger/initialize"), 0)).isEqualTo("Sorry, w1.");
    }

    @Test
    void aSubmitHasNoOptions() {
        assertThat(text(served.submit("/messenger/submit", "start", "book"), 0)).isEqualTo("Booked.");
    }

    private Json options(String options) {
        return served.start("/messenger/initialize", "\"card_creation_options\":" + options);
    }

    private static String text(Json reply, int position) {
        return String.valueOf(
                        ServedApp.components(reply).get(position).get("text").text())
                .replace("\u2060", "");
    }
}
