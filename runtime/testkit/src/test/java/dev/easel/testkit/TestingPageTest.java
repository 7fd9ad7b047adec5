package dev.easel.testkit;

import static dev.easel.testkit.Location.CONVERSATION;
import static dev.easel.testkit.Location.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about testing shows what runs here. */
class TestingPageTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private interface FormCanvas extends Canvas {}

    private interface DoneCanvas extends Canvas {}

    private static final class Signup {
        static CanvasApp app() {
            return new SignupApp();
        }
    }

    private static final class Desk {
        static CanvasApp app() {
            return new FormApp();
        }
    }

    @Test
    void aConversation() {
        Messenger.of(Signup.app())
                .add(HOME)
                .expect(FormCanvas.class)
                .enter("name", "Ann")
                .choose("Colour", "Medium")
                .tick("extras", "s")
                .click("Send")
                .expect(DoneCanvas.class);
    }

    @Test
    void aFailure() throws IOException {
        String page = page();
        Card card = Messenger.of(Signup.app()).add(HOME).tick("extras", "s").click("send");

        assertThatThrownBy(() -> card.expect(DoneCanvas.class))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(page).contains("```text\n" + failure.getMessage() + "```\n"));
    }

    @Test
    void aScene() {
        Scene scene = Samples.scene()
                .withLocale("fr")
                .withReferrer("https://shop.example.com/pricing")
                .withPerson(Samples.person().withName("Ann"));
        Card card = Messenger.of(Signup.app()).in(scene).add(CONVERSATION);

        Json submit = card.click("taken").exchanges().get(1).request();
        assertThat(submit.get("context").get("locale").text()).isEqualTo("fr");
        assertThat(submit.get("context").get("referrer").text()).isEqualTo("https://shop.example.com/pricing");
        assertThat(submit.get("user").get("name").text()).isEqualTo("Ann");
    }

    @Test
    void aPanel() {
        Panel panel = Inbox.of(Desk.app()).open(Samples.person().withName("Ann"));
        panel.enter("note", "Call back").click("save").expect("sent");

        assertThat(panel.text()).contains("'note':'Call back'");
    }

    @Test
    void aSheet() {
        Card card = Messenger.of(new SheetTest.Shop()).add(HOME);

        Sheet sheet = card.open("Pick a date");
        assertThat(sheet.data().get("stored_data").get("$canvas").text()).isEqualTo("start");
        sheet.submit(Map.of("slot", "noon")).expect("booked");
    }

    @Test
    void aForgery() {
        Card card = Messenger.of(Signup.app()).add(HOME);

        card.submitForged("send", Json.parse("{\"color\":\"xl\"}")).expect(FormCanvas.class);
        assertThat(card.messages()).containsKey("color");
        card.submitForged("button-of-last-year").expect(BuiltInAnswer.STALE);
    }

    @Test
    void whatThePageShowsRunsHere() throws IOException {
        String here = flat(Files.readString(Path.of("src/test/java/dev/easel/testkit/TestingPageTest.java")));
        List<String> shown = JAVA.matcher(page())
                .results()
                .map((MatchResult block) -> flat(block.group(1)))
                .toList();

        assertThat(shown).hasSize(5).allSatisfy(block -> assertThat(here).contains(block));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/testing.md"));
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }
}
