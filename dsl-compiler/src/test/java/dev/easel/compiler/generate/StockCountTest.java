package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people enter in the rows of {@code stock-count}, and in fields that are there whenever what submits them is. */
class StockCountTest {
    private static final String SUBMIT = "/inbox/submit";
    private static final String RIGHT =
            "\"quantity~tea\":\" 3\",\"quantity~a%7E%25\":\"4\",\"state~2\":\"so-so\",\"flags~so-so\":[\"open\",\"old\"]";
    private static final String STALE = "This card is out of date. Please open the app again.";
    private static final CanvasApp APP =
            Generated.fromFixture("stock-count").run("com.example.stock.StockCount", "com.example.stock.Clerk");

    private final ServedApp served = new ServedApp(APP);
    private final Json shelves = served.start("/inbox/initialize");

    @Test
    void eachCopyHasAnIdOfItsOwn() {
        assertThat(ids(shelves))
                .containsSubsequence(
                        "quantity~tea",
                        "state~1",
                        "flags~good",
                        "save~tea~1",
                        "quantity~a%7E%25",
                        "state~2",
                        "flags~so-so",
                        "save~a%7E%25~2",
                        "note~north~1~%",
                        "note~north~2~%");
    }

    @Test
    void aHandlerIsToldWhatWasEnteredInAllCopies() {
        assertThat(texts(enter(shelves, "save~a%7E%25~2", "\"note~north~2~%\":\"damp\"," + RIGHT)))
                .contains("a~%/2: 7 of [tea, a~%], {2=SO_SO}, {SO_SO=[open, old]}, "
                        + "{NoteKey[shelf=north, row=2, kind=null]=damp}");
    }

    @Test
    void aTargetReadsTheCopyOfTheSameRow() {
        assertThat(texts(enter(shelves, "show~a%7E%25~2", RIGHT))).contains("a~%: 4 so-so, 2");
        assertThat(texts(enter(shelves, "show~tea~1", RIGHT))).contains("tea: 3 good, 2");
    }

    @Test
    void aTargetReadsAllCopies() {
        assertThat(texts(enter(shelves, "total", "\"note~north~1~%\":\"damp\"," + RIGHT)))
                .contains("2 tea 1 0 one state one note");
    }

    @Test
    void whatIsWrongInOneCopyIsSaidThere() {
        Json refused = enter(
                shelves, "save~tea~1", "\"quantity~tea\":\"3\",\"quantity~a%7E%25\":\"100\",\"note~north~2~%\":\"x\"");
        assertThat(ids(refused))
                .containsSubsequence("quantity~a%7E%25", "easel-error-quantity~a%7E%25", "state~2")
                .containsSubsequence("note~north~2~%", "easel-error-note~north~2~%")
                .doesNotContain("easel-error-quantity~tea");
        assertThat(texts(refused))
                .contains("There is no room for more than 99.", "This is too short. Minimum number of characters: 3.");
        assertThat(component(refused, "quantity~a%7E%25").get("save_state")).hasToString("\"failed\"");
        assertThat(component(refused, "quantity~tea").get("save_state").isPresent())
                .isFalse();
        assertThat(component(refused, "quantity~tea").get("value")).hasToString("\"3\"");

        Json again = enter(refused, "save~tea~1", "\"quantity~tea\":\"\",\"quantity~a%7E%25\":\"99\"");
        assertThat(ids(again)).contains("easel-error-quantity~tea").doesNotContain("easel-error-quantity~a%7E%25");
        assertThat(texts(enter(again, "save~tea~1", RIGHT)))
                .anySatisfy(text -> assertThat(text).startsWith("tea/1: 7 of [tea, a~%]"));
    }

    @Test
    void aHandlerRefusesCopiesByWhatTellsThemApart() {
        Json refused = enter(shelves, "save~tea~1", "\"quantity~tea\":\"1\",\"quantity~a%7E%25\":\"13\"");
        assertThat(ids(refused))
                .containsSubsequence("state~1", "easel-error-state~1")
                .containsSubsequence("quantity~a%7E%25", "easel-error-quantity~a%7E%25")
                .containsSubsequence("note~north~2~%", "easel-error-note~north~2~%");
        assertThat(texts(refused)).contains("Not 13.", "Say why.", "Is it?");
    }

    @Test
    void aKeyOfAnotherTypeDoesNotCompile() {
        Generated generated = Generated.fromFixture("stock-count");
        String wrong = generated.source("Clerk.java").replace("LoopField.STATE, 1L", "LoopField.STATE, \"1\"");
        assertThat(generated.with("Clerk.java", wrong).javacMessages())
                .first()
                .asString()
                .contains("method refuse")
                .contains("equality constraints: java.lang.Long")
                .contains("lower bounds: java.lang.String");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quantity~coffee", "quantity", "quantity~a~%", "quantity~te%61", "quantity~tea~", "quantity~%"})
    void whatIsEnteredInACopyThatIsNotOnScreenIsNotBelieved(String forged) {
        assertThat(texts(enter(shelves, "save~tea~1", "\"" + forged + "\":\"50\"," + RIGHT)))
                .anySatisfy(text -> assertThat(text).startsWith("tea/1: 7 of [tea, a~%]"));
    }

    @Test
    void aChoiceOfACopyThatIsNotOfferedIsRefusedThere() {
        Json refused = enter(shelves, "save~tea~1", "\"state~1\":\"bad\"," + RIGHT);
        assertThat(ids(refused)).contains("easel-error-state~1").doesNotContain("easel-error-state~2");
    }

    @Test
    void aRowThatIsNotOnScreenIsStale() {
        assertThat(texts(enter(shelves, "save~coffee~1", RIGHT))).containsExactly(STALE);
    }

    @Test
    void onlyWhatATargetValidatesIsChecked() {
        String right = "\"quantity~tea\":\"3\",\"quantity~a%7E%25\":\"4\"";
        assertThat(texts(enter(shelves, "all", right)))
                .anySatisfy(text -> assertThat(text).startsWith("null/null: 7 of [tea, a~%], {}, {}"));
        assertThat(ids(enter(shelves, "all", "\"state~1\":\"bad\"," + right))).contains("easel-error-state~1");
        assertThat(ids(enter(shelves, "all", "\"quantity~tea\":\"3\""))).contains("easel-error-quantity~a%7E%25");
    }

    @Test
    void whatOnlySomeSubmitsHaveMayBeMissing() {
        Json saved = enter(shelves, "save~tea~1", RIGHT);
        assertThat(texts(enter(shelves, "check", RIGHT))).contains("{tea=3, a~%=4}, null");
        assertThat(texts(enter(saved, "check", "\"reason\":\"Dust\""))).contains("null, Dust");
        assertThat(texts(enter(saved, "check", ""))).contains("null, null");
    }

    @Test
    void whatStandsWhereItsSubmitStandsIsThere() {
        Json saved = enter(shelves, "save~tea~1", RIGHT);
        assertThat(ids(enter(saved, "explain", "\"reason\":\" \""))).contains("easel-error-reason");
        assertThat(texts(enter(saved, "explain", "\"reason\":\"Dust\""))).contains("4, null");

        Json kept = enter(saved, "keep", "\"reason\":\"Dust\"");
        assertThat(texts(kept)).contains("Dust");
        assertThat(ids(enter(kept, "double", ""))).contains("easel-error-weight");
        assertThat(texts(enter(kept, "double", "\"weight\":\"4\",\"reason\":\"Rats\"")))
                .contains("8 Rats");
        assertThat(texts(enter(kept, "weigh", "\"weight\":\"4\",\"reason\":\"Rats\"")))
                .contains("4, Rats");
        assertThat(texts(enter(kept, "weigh", "\"weight\":\"-4\",\"reason\":\"Rats\"")))
                .contains("Less than nothing?");
    }

    private Json enter(Json reply, String component, String entered) {
        return served.start(
                SUBMIT,
                "\"component_id\":\"%s\",\"current_canvas\":%s,\"input_values\":{%s}"
                        .formatted(component, reply.get("canvas"), entered));
    }

    private static Json component(Json reply, String id) {
        return ServedApp.components(reply).stream()
                .filter(component -> id.equals(component.get("id").text()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Json reply) {
        return ServedApp.components(reply).stream()
                .map(component -> component.get("id").text())
                .filter(id -> id != null)
                .toList();
    }

    private static List<String> texts(Json reply) {
        return ServedApp.shown(reply).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text().replace("\u2060", ""))
                .toList();
    }
}
