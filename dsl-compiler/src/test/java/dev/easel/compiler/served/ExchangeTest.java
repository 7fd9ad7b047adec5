package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Intercom and an app say to each other, over HTTP and to the last byte: the requests of each flow as Canvas Kit documents them, and the
 * answers of apps of the fixtures. {@code -Deasel.rewrite=true} writes the answers.
 */
class ExchangeTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @ParameterizedTest
    @ValueSource(strings = {"configure", "messenger", "inbox"})
    void repairDeskAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.repairDesk(), "repair-desk", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"configure", "ways", "keep", "rows", "ask", "inbox"})
    void toolHireAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.toolHire(), "tool-hire", conversation);
    }

    @Test
    void parcelDeskAnswersAsItIsWrittenDown() throws IOException {
        assertPlays(ToldApp.parcelDesk(), "parcel-desk", "uses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "ways", "trouble"})
    void ticketDeskAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.ticketDesk(), "ticket-desk", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"configure", "member", "trouble"})
    void clubCardAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.clubCard(), "club-card", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest", "sheet", "desk"})
    void stayDeskAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.stayDesk(), "stay-desk", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ways", "more"})
    void addressBookAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.addressBook(), "address-book", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "several"})
    void jobReviewsAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.jobReviews(), "job-reviews", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "changes", "ways", "trouble"})
    void accountDeskAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.accountDesk(), "account-desk", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoices", "refused", "gone"})
    void invoiceDeskAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.invoiceDesk(), "invoice-desk", conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"configure", "reader", "assistant", "people", "trouble"})
    void helpFinderAnswersAsItIsWrittenDown(String conversation) throws IOException {
        assertPlays(ToldApp.helpFinder(), "help-finder", conversation);
    }

    private static void assertPlays(ToldApp told, String fixture, String conversation) throws IOException {
        Path file = RESOURCES.resolve(Path.of("fixtures", "valid", fixture, "exchanges", conversation + ".txt"));
        Json parts = Json.parse(Files.readString(RESOURCES.resolve(Path.of("served", "parts.json"))));
        String written = Files.readString(file);
        String played;
        try (HttpApp app = new HttpApp(told.app())) {
            played = Transcript.play(written, parts, app);
        }
        if (Boolean.getBoolean("easel.rewrite")) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(written);
    }
}
