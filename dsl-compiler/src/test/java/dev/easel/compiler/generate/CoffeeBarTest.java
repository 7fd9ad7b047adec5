package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people enter in {@code coffee-bar}: checked, refused on the canvas on screen, and typed where it is read. */
class CoffeeBarTest {
    private static final String CONFIGURE = "/messenger/configure";
    private static final String SUBMIT = "/messenger/submit";
    private static final String CONTEXT = "\"context\":{\"location\":\"home\",\"locale\":\"de\"}";
    private static final CanvasApp APP =
            Generated.fromFixture("coffee-bar").run("com.example.bar.CoffeeBar", "com.example.bar.Barista");

    private final ServedApp served = new ServedApp(APP);

    @Test
    void whatWasEnteredEndsTheConfigurationTyped() {
        Json results = enter(CONFIGURE, setup(), "save", "{\"shop\":\"  Bean \"}");
        assertThat(results).hasToString("{\"results\":{\"shop\":\"Bean\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"shop\":null}", "{\"shop\":\"\"}", "{\"shop\":\" \\n\"}", "{\"shop\":[]}"})
    void nothingIsRefusedInEachOfItsForms(String entered) {
        Json refused = enter(CONFIGURE, setup(), "save", entered);
        assertThat(texts(refused)).contains("Tell us the shop's name.");
        assertThat(refused.toString()).contains("\"save_state\":\"failed\"");
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndLeavesNoTraceInTheEnd() {
        String tooLong = "x".repeat(41);
        Json refused = enter(CONFIGURE, setup(), "save", "{\"shop\":\"" + tooLong + "\"}");
        assertThat(texts(refused)).contains("At most 40 letters.");
        assertThat(refused.toString()).contains("\"value\":\"" + tooLong + "\"");
        Json again = enter(CONFIGURE, refused, "save", "{\"shop\":\"\"}");
        assertThat(texts(again)).contains("Tell us the shop's name.").doesNotContain("At most 40 letters.");
        assertThat(ServedApp.components(again)).hasSameSizeAs(ServedApp.components(refused));
        assertThat(enter(CONFIGURE, again, "save", "{\"shop\":\"Bean\"}"))
                .hasToString("{\"results\":{\"shop\":\"Bean\"}}");
    }

    @Test
    void whatConfigureHandsOverIsReadByInitialize() {
        Json menu = served.start(
                "/messenger/initialize", CONTEXT + ",\"card_creation_options\":{\"shop\":\"closed today\"}");
        assertThat(ServedApp.canvas(menu)).isEqualTo("closed");
        assertThat(ServedApp.canvas(served.start("/messenger/initialize", CONTEXT)))
                .isEqualTo("menu");
    }

    @Test
    void aHandlerIsToldWhatWasChosenAndWhichRowWasUsed() {
        Json confirm = enter(SUBMIT, menu(), "drink~latte", "{\"size\":\"large\"}");
        assertThat(texts(confirm)).containsExactly("One Large **Latte**, coming up.");
        assertThat(confirm.get("canvas").get("stored_data").get("cups")).hasToString("1");
        Json again = enter(SUBMIT, served.use(SUBMIT, confirm, "another"), "drink~latte", "{\"size\":\"small\"}");
        assertThat(again.get("canvas").get("stored_data").get("cups")).hasToString("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"size\":\"huge\"}", "{\"size\":[\"large\"]}", "{\"size\":\"LARGE\"}", "{\"size\":{}}"})
    void whatWasNotOfferedNeverReachesTheHandler(String entered) {
        Json refused = enter(SUBMIT, menu(), "drink~latte", entered);
        assertThat(ServedApp.canvas(refused)).isEqualTo("menu");
        assertThat(refused.toString()).contains("\"save_state\":\"failed\"");
    }

    @Test
    void builtInMessagesAreInTheLanguageOfTheRequest() {
        String english = enter(
                        SUBMIT, menu(), "drink~latte", "{}", "\"context\":{\"location\":\"home\",\"locale\":\"en\"}")
                .toString();
        String german = enter(SUBMIT, menu(), "drink~latte", "{}", CONTEXT).toString();
        assertThat(german).contains("easel-error-size").isNotEqualTo(english);
    }

    @Test
    void aHandlerRefusesByItself() {
        Json refused = enter(SUBMIT, menu(), "drink~tea", "{\"size\":\"large\"}");
        assertThat(texts(refused)).contains("Tea comes in small cups alone.", "It is hot.");
        assertThat(enter(SUBMIT, refused, "drink~tea", "{\"size\":\"small\"}").toString())
                .doesNotContain("easel-error");
    }

    @Test
    void aRowThatIsNotOnScreenIsStale() {
        assertThat(texts(enter(SUBMIT, menu(), "drink~poison", "{\"size\":\"large\"}")))
                .containsExactly("This card is out of date. Please open the app again.");
    }

    @Test
    void aTargetThatReadsNothingChecksNothing() {
        Json menu = served.use(SUBMIT, enter(SUBMIT, menu(), "drink~latte", "{\"size\":\"large\"}"), "another");
        assertThat(ServedApp.canvas(served.use(SUBMIT, menu, "bill"))).isEqualTo("bill");
    }

    private Json setup() {
        return served.start(CONFIGURE, CONTEXT);
    }

    private Json menu() {
        return served.start("/messenger/initialize", CONTEXT);
    }

    private Json enter(String path, Json reply, String component, String entered) {
        return enter(path, reply, component, entered, CONTEXT);
    }

    private Json enter(String path, Json reply, String component, String entered, String context) {
        return served.start(
                path,
                context + ",\"component_id\":\"" + component + "\",\"input_values\":" + entered + ",\"current_canvas\":"
                        + reply.get("canvas"));
    }

    private static List<String> texts(Json reply) {
        return ServedApp.shown(reply).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .toList();
    }
}
