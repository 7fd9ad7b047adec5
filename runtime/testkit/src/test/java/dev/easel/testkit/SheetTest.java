package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.sheet.SheetPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sheet in a test: opened by what is on screen, its page read and not run, its values sent. */
class SheetTest {
    private static final String CANVAS = """
            {"type":"button","id":"pick","label":"Pick a date","action":{"type":"sheet","url":"https://app.example.com/base/shop/sheets/date"}},\
            {"type":"button","id":"gone","label":"Gone","action":{"type":"sheet","url":"https://app.example.com/shop/sheets/gone"}},\
            {"type":"button","id":"help","label":"Help","action":{"type":"url","url":"https://app.example.com/shop/sheets/date"}}""";

    private final Card card = Messenger.of(new Shop()).add(Location.HOME);

    @Test
    void itsPageIsThatOfWhoOpensIt() {
        Sheet sheet = card.open("Pick a date");

        assertThat(sheet.html()).contains("<p>For Jane Doe</p>", "messenger-sheet-library");
        assertThat(sheet.data().get("name").text()).isEqualTo("date");
        assertThat(sheet.data().get("locale").text()).isEqualTo("en");
        assertThat(sheet.data().get("stored_data").get("$canvas").text()).isEqualTo("start");
    }

    @Test
    void itsDataMayBeLarge() {
        Card large = Messenger.of(new Shop() {
                    @Override
                    public Answer answer(Request request) {
                        return JsonCanvas.show("start", CANVAS + "," + JsonCanvas.text("x\\\\\\\"".repeat(10_000)));
                    }
                })
                .add(Location.HOME);

        assertThat(large.open("pick").data().get("name").text()).isEqualTo("date");
    }

    @Test
    void whatItSubmitsIsAnsweredByTheApp() {
        card.open("pick").submit(Map.of("slot", "noon")).expect("booked");

        assertThat(card.text()).contains("date noon");
        assertThat(card.completed()).isFalse();
    }

    @Test
    void closingItTellsNobody() {
        card.open("pick").close().expect("start");

        assertThat(card.exchanges()).hasSize(1);
    }

    @Test
    void whatOpensNoSheetSaysSo() {
        assertThatThrownBy(() -> card.open("help"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("opens no sheet");
        assertThatThrownBy(() -> card.open("gone"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("serves no sheet at /shop/sheets/gone");
    }

    @Test
    void aSheetThatIsNotOnScreenIsStale() {
        card.submitSheetForged(Json.parse("{\"$sheet\":\"other\"}")).expect(BuiltInAnswer.STALE);
    }

    @Test
    void whatAPageThrewIsTheCause() {
        Card failing = Messenger.of(new Shop() {
                    @Override
                    public SheetPage openSheet(Request request) {
                        throw new IllegalStateException("no calendar");
                    }
                })
                .add(Location.HOME);

        assertThatThrownBy(() -> failing.open("pick"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Something went wrong")
                .hasRootCauseMessage("no calendar");
    }

    /** An app with a sheet. */
    static class Shop implements CanvasApp {
        @Override
        public String name() {
            return "shop";
        }

        @Override
        public List<Flow> flows() {
            return List.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT_SHEET);
        }

        @Override
        public List<String> sheets() {
            return List.of("date", "other");
        }

        @Override
        public SheetPage openSheet(Request request) {
            return SheetPage.of("<html><head></head><p>For " + request.contact().name() + "</p></html>");
        }

        @Override
        public Answer answer(Request request) {
            return request.flow() == Flow.MESSENGER_INITIALIZE
                    ? JsonCanvas.show("start", CANVAS)
                    : JsonCanvas.show(
                            "booked",
                            "{\"type\":\"text\",\"text\":\"" + request.sheetName() + " "
                                    + request.sheetValues().get("slot").text() + "\"}");
        }
    }
}
