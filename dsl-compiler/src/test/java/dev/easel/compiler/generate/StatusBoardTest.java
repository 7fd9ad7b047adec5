package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.BottomMargin;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.DataTable;
import dev.easel.protocol.canvas.FieldValue;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Text;
import dev.easel.runtime.app.CanvasApp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs and what does not, in German: how {@code status-board} goes through lists and maps. */
class StatusBoardTest {
    private static final CanvasApp APP =
            Generated.fromFixture("status-board").run("com.example.status.StatusBoard", "com.example.status.Monitor");

    @Test
    void listsAreFilteredAndCounted() {
        assertThat(shown("troubles"))
                .startsWith(
                        Text.of("Es gibt Störungen").withStyle(Text.Style.HEADER),
                        Text.of("1 von 3 Diensten ohne Störung, geprüft vor 2 Stunden um 15:05")
                                .withStyle(Text.Style.MUTED));
        assertThat(shown("fine"))
                .startsWith(
                        Text.of("Alles läuft").withStyle(Text.Style.HEADER),
                        Text.of("1 von einem Dienst ohne Störung, geprüft vor 2 Stunden um 15:05")
                                .withStyle(Text.Style.MUTED));
    }

    @Test
    void itemsAreMadeOfDataInTheLanguageOfTheApp() {
        assertThat(shown("troubles"))
                .contains(ItemList.of(List.of(
                        item(0, "🟢 Post", "Auslastung 25,6 %", "Post"),
                        item(1, "🔴 Suche", "Auslastung 25,6 %, steht", "Suche").withTertiaryText("seit 05.03.26"),
                        item(2, "🟡 Bilder", "Auslastung 25,6 %, ist langsam", "Bilder")
                                .withTertiaryText("seit 05.03.26"))));
    }

    @Test
    void aParamNarrowsTheList() {
        List<Component> troubles = ServedApp.shown(served("troubles").submit("/inbox/submit", "board", "refresh"));
        assertThat(((ItemList) troubles.get(2)).items())
                .extracting(Item::id, Item::title)
                .containsExactly(tuple("service-0", "🔴 Suche"), tuple("service-1", "🟡 Bilder"));
        List<Component> none = ServedApp.shown(served("fine").submit("/inbox/submit", "board", "refresh"));
        assertThat(none).contains(ItemList.of(List.of(Item.of("none", "Keine Störungen"))));
    }

    @Test
    void whatIsCutIsCounted() {
        assertThat(((ItemList) shown("many").get(2)).items()).hasSize(4);
        assertThat(shown("many")).contains(Text.of("und 2 mehr"));
        assertThat(shown("troubles"))
                .noneMatch(component -> component.toString().contains("mehr"));
    }

    @Test
    void buttonsAreMadeOfDataToo() {
        assertThat(shown("troubles"))
                .filteredOn(Button.class::isInstance)
                .containsExactly(
                        Button.of(
                                        "page-0",
                                        "Was ist mit Suche?",
                                        Action.url("https://status.example.com/Suche?lang=de"))
                                .withStyle(Button.Style.SECONDARY),
                        Button.of("refresh", "Neu laden", Action.submit()).withStyle(Button.Style.SECONDARY));
    }

    @Test
    void rowsAreMadeOfMaps() {
        FieldValue open = FieldValue.of("Geöffnet", "08:30 bis 17:00");
        assertThat(shown("troubles"))
                .contains(DataTable.of(
                        List.of(FieldValue.of("/preise", "1.234.567"), FieldValue.of("tag", "Max, Zoe"), open)));
        assertThat(shown("fine")).contains(DataTable.of(List.of(open)));
    }

    @Test
    void groupsAreMadeOfMapsOfLists() {
        assertThat(shown("troubles"))
                .containsSequence(
                        close("NACHT").withStyle(Text.Style.HEADER),
                        Text.of("niemand, [hier](https://status.example.com/kontakt?team=nacht) fragen"),
                        close("TAG").withStyle(Text.Style.HEADER),
                        close("Zoe,"),
                        close("Max."));
    }

    private static Text close(String text) {
        return Text.of(text).withBottomMargin(BottomMargin.NONE);
    }

    private static Item item(int position, String title, String subtitle, String page) {
        return Item.of("service-" + position, title)
                .withSubtitle(subtitle)
                .withAction(Action.url("https://status.example.com/" + page));
    }

    private static List<Component> shown(String workspace) {
        return ServedApp.shown(served(workspace).start("/inbox/initialize"));
    }

    private static ServedApp served(String workspace) {
        return new ServedApp(APP, workspace, Clock.fixed(Instant.parse("2026-03-05T16:30:00Z"), ZoneOffset.UTC));
    }
}
