package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code slow-lookup} shows in place of an answer that there is not: to one that is late, one that fails, and to an old card. */
@Timeout(60)
class SlowLookupTest {
    private static final String SUBMIT = "/messenger/submit";
    private static final String INBOX_SUBMIT = "/inbox/submit";
    private static final CanvasApp APP =
            Generated.fromFixture("slow-lookup").run("com.example.lookup.SlowLookup", "com.example.lookup.Lookup");

    @Test
    void aHandlerThatIsInTimeAnswers() {
        Json reply = served("quick").submit(SUBMIT, "search", "find");

        assertThat(ServedApp.canvas(reply)).isEqualTo("found");
    }

    @Test
    void codeKnowsTheBudgetOfTheHandlerThatTheRequestCameToFirst() {
        assertThat(texts(served("quick").submit(SUBMIT, "search", "find"))).containsExactly("within 700");
        assertThat(texts(served("quick").submit(SUBMIT, "search", "ask"))).containsExactly("within 8000");
    }

    @Test
    void aHandlerThatIsLateIsAnsweredWithItsLateCanvas() {
        Json reply = served("slow")
                .start(
                        SUBMIT,
                        "\"component_id\":\"find\",\"current_canvas\":{\"stored_data\":{\"$canvas\":\"search\",\"tries\":3}}");

        assertThat(ServedApp.canvas(reply)).isEqualTo("busy");
        assertThat(texts(reply)).containsExactly("Still looking.", "You have looked 3 times.");
        assertThat(reply.get("canvas").get("stored_data").get("tries").integer())
                .isEqualTo(3);
    }

    @Test
    void aLoadIsUnderTheBudgetOfTheHandlerThatShowsItsCanvas() {
        Json reply = served("slow-load").submit(INBOX_SUBMIT, "search", "find");

        assertThat(ServedApp.canvas(reply)).isEqualTo("busy");
    }

    @Test
    void aHandlerWithoutALateCanvasIsAnsweredForWithTheFailureCanvas() {
        Json reply = served("slow").submit(SUBMIT, "found", "close");

        assertThat(ServedApp.canvas(reply)).isEqualTo("sorry");
    }

    @Test
    void aHandlerThatFailsIsAnsweredForWithTheFailureCanvas() {
        assertThat(ServedApp.canvas(served("broken").submit(SUBMIT, "search", "find")))
                .isEqualTo("sorry");
        assertThat(ServedApp.canvas(served("empty").submit(SUBMIT, "search", "find")))
                .isEqualTo("sorry");
    }

    @Test
    void anOldCardIsAnsweredWithTheStaleCanvasOfItsSurface() {
        assertThat(ServedApp.canvas(served("w").submit(SUBMIT, "gone", "gone"))).isEqualTo("outdated");
        assertThat(ServedApp.canvas(served("w").submit(SUBMIT, "search", "gone")))
                .isEqualTo("outdated");
        assertThat(ServedApp.canvas(served("w").submit(INBOX_SUBMIT, "gone", "gone")))
                .isEqualTo("outdated-here");
    }

    @Test
    void whatTheStaleCanvasSubmitsIsAnswered() {
        assertThat(ServedApp.canvas(served("w").submit(SUBMIT, "outdated", "search")))
                .isEqualTo("search");
    }

    private static List<String> texts(Json reply) {
        return ServedApp.shown(reply).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .toList();
    }

    private static ServedApp served(String workspace) {
        return new ServedApp(APP, workspace);
    }
}
