package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Submits;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.input.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was entered is refused: the canvas on screen comes back. */
class RefusedInputTest {
    private static final String SEND = "{\"type\":\"button\",\"id\":\"send\",\"action\":{\"type\":\"submit\"}}";
    private static final String NAME = "{\"type\":\"input\",\"id\":\"name\",\"label\":\"Name\"}";
    private static final String SIZE =
            "{\"type\":\"dropdown\",\"id\":\"size\",\"options\":[{\"id\":\"s\"},{\"id\":\"m\"},"
                    + "{\"id\":\"l\",\"disabled\":true}]}";
    private static final String TOPICS =
            "{\"type\":\"checkbox\",\"id\":\"topics\",\"option\":[{\"id\":\"a\"},{\"id\":\"b\"}]}";
    private static final Refusals NO_NAME = Refusals.of("name", "Who?");
    private static final String WHO = error("easel-error-name", "Who?");

    @Test
    void theCanvasOnScreenComesBackWithAMarkAndAMessageBesideTheField() {
        assertThat(shown(NO_NAME, list(NAME, SEND), "{\"name\":\"\"}"))
                .isEqualTo(list(
                        "{\"type\":\"input\",\"id\":\"name\",\"label\":\"Name\",\"save_state\":\"failed\"}",
                        WHO,
                        SEND));
    }

    @Test
    void aTextareaIsMarkedAsItsTypeIs() {
        String area = "{\"type\":\"textarea\",\"id\":\"name\"}";

        assertThat(shown(NO_NAME, list(area, SEND), "{}"))
                .isEqualTo(list("{\"type\":\"textarea\",\"id\":\"name\",\"error\":true}", WHO, SEND));
    }

    @Test
    void whatWasTypedStays() {
        assertThat(shown(NO_NAME, list(NAME, SEND), "{\"name\":\" x\\ny \\ud83d\\ude00\"}"))
                .contains("\"value\":\" x\\ny \ud83d\ude00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"name\":null}", "{\"name\":\"\"}", "{\"name\":[]}", "{\"name\":5}", "{\"name\":{}}"})
    void whatWasClearedDoesNotComeBack(String entered) {
        String prefilled = "{\"type\":\"input\",\"value\":\"Jo\",\"id\":\"name\"}";

        assertThat(shown(NO_NAME, list(prefilled, SEND), entered))
                .doesNotContain("value")
                .doesNotContain("Jo");
    }

    @Test
    void whereNothingSaysWhatWasEnteredValuesStay() {
        String prefilled = "{\"type\":\"input\",\"value\":\"Jo\",\"id\":\"name\"}";

        assertThat(shown(NO_NAME, list(prefilled, SEND), "null")).contains("\"value\":\"Jo\"");
    }

    @Test
    void whatWasChosenStaysAsFarAsItWasOffered() {
        assertThat(shown(NO_NAME, list(SIZE, SEND), "{\"size\":\"m\"}")).contains("\"value\":\"m\"");
        assertThat(shown(NO_NAME, list(SIZE, SEND), "{\"size\":\"l\"}")).doesNotContain("value");
        assertThat(shown(NO_NAME, list(SIZE, SEND), "{\"size\":\"xxl\"}")).doesNotContain("value");
        assertThat(shown(NO_NAME, list(SIZE, SEND), "{\"size\":[\"m\"]}")).doesNotContain("value");
    }

    @Test
    void whatWasTickedStaysAsFarAsItWasOffered() {
        assertThat(shown(NO_NAME, list(TOPICS, SEND), "{\"topics\":[\"b\",\"x\",\"b\",1,\"a\"]}"))
                .contains("\"value\":[\"b\",\"a\"]");
        assertThat(shown(NO_NAME, list(TOPICS, SEND), "{\"topics\":[\"x\"]}")).doesNotContain("value");
        assertThat(shown(NO_NAME, list(TOPICS, SEND), "{\"topics\":\"a\"}")).doesNotContain("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"disabled\":true", "\"save_state\":\"saved\""})
    void whatCannotBeChangedKeepsItsValue(String blocked) {
        String field = "{\"type\":\"input\",\"id\":\"email\",\"value\":\"jo@example.com\"," + blocked + "}";

        assertThat(shown(NO_NAME, list(field, SEND), "{\"email\":\"forged@example.com\"}"))
                .isEqualTo(list(field, error("easel-error-name", "Who?"), SEND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"type\":\"text\",\"id\":\"easel-error-name\",\"text\":\"Before\"}"})
    void whatIsSavedStaysSoWhateverBecomesOfIt(String before) {
        String field = "{\"type\":\"input\",\"id\":\"name\",\"value\":\"Jo\",\"save_state\":\"saved\"}";
        String all = before.isEmpty() ? list(field, SEND) : list(field, before, SEND);

        assertThat(shown(NO_NAME, all, "{}")).isEqualTo(list(field, WHO, SEND));
        assertThat(shown(Refusals.of("size", "Which?"), all, "{}")).startsWith("[" + field);
    }

    @Test
    void everythingElseIsWrittenAsItCame() {
        String unknown = "{ \"type\" : \"carousel\", \"cards\":[{\"type\":\"input\",\"id\":\"name\",\"value\":1.50}] }";
        String strange = "{\"type\":\"input\",\"id\":\"name\",\"aria_label\":\"\\u004e\", \"x\":{\"y\":[1e2,null]}}";

        String shown = shown(NO_NAME, list("null", unknown, strange, "\"text\"", SEND), "{\"name\":\"J\"}");

        assertThat(shown)
                .isEqualTo(list(
                        "null",
                        unknown,
                        "{\"type\":\"input\",\"id\":\"name\",\"aria_label\":\"\\u004e\",\"x\":{\"y\":[1e2,null]},"
                                + "\"value\":\"J\",\"save_state\":\"failed\"}",
                        WHO,
                        "\"text\"",
                        SEND));
    }

    @Test
    void whatTheContentHoldsBesidesItsComponentsStays() {
        String canvas = "{\"content\":{\"version\" : 2,\"components\": [ " + NAME + " ] ,\"more\":{}},\"x\":1}";

        Reply reply = refuse(NO_NAME, Submits.with("name", canvas, "{}"));

        assertThat(body(reply)).startsWith("{\"canvas\":{\"content\":{\"version\" : 2,\"components\": [{");
        assertThat(body(reply)).endsWith("] ,\"more\":{}}}}");
    }

    @Test
    void theStoredDataComesBackAsItCame() {
        String stored = "{\"cart\": [1, 2.0],\"$canvas\":\"form\"}";
        Reply reply = refuse(NO_NAME, Submits.of("send", list(NAME, SEND), "{}", stored));

        assertThat(body(reply)).endsWith(",\"stored_data\":" + stored + "}}");
    }

    @Test
    void whatBelongsToNoFieldStandsBeforeWhatWasUsed() {
        Refusals refusals = Refusals.of("Sold out.").and("name", "Who?").and("Sorry.");

        assertThat(shown(refusals, list(NAME, "{\"type\":\"divider\"}", SEND, SIZE), "null"))
                .isEqualTo(list(
                        "{\"type\":\"input\",\"id\":\"name\",\"label\":\"Name\",\"save_state\":\"failed\"}",
                        WHO,
                        "{\"type\":\"divider\"}",
                        error("easel-error", "Sold out. Sorry."),
                        SEND,
                        SIZE));
    }

    @Test
    void anItemThatWasUsedHasTheMessageBeforeItsList() {
        String items = "{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"send\"}]}";

        assertThat(shown(Refusals.of("No."), list(NAME, items), "null"))
                .isEqualTo(list(NAME, error("easel-error", "No."), items));
    }

    @Test
    void theMessageOfAFieldThatIsNotOnScreenStandsThereToo() {
        assertThat(shown(NO_NAME.and("No."), list(SIZE, SEND), "null"))
                .isEqualTo(list(SIZE, WHO, error("easel-error", "No."), SEND));
    }

    @Test
    void whereNothingWasUsedTheMessageStandsLast() {
        Exchange exchange = answering(Refusals.of("No."));
        String first = "{\"workspace_id\":\"w\",\"current_canvas\":{\"content\":{\"components\":[" + NAME + "]}}}";

        Reply reply = exchange.send(Flow.MESSENGER_CONFIGURE, first);

        assertThat(components(reply)).isEqualTo(list(NAME, error("easel-error", "No.")));
    }

    @Test
    void refusingAgainPutsTheMessageInPlaceOfTheEarlierOne() {
        Reply first = refuse(NO_NAME.and("No."), Submits.of("send", list(NAME, SEND), "{\"name\":\"J\"}"));
        Reply second = refuse(NO_NAME.and("No."), Submits.on(first, "send", "{\"name\":\"J\"}"));

        assertThat(body(second)).isEqualTo(body(first));
    }

    @Test
    void aFieldThatIsRightNowLosesItsMark() {
        String area = "{\"type\":\"textarea\",\"id\":\"note\"}";
        Refusals both = NO_NAME.and("note", "What?").and("size", "Which?");
        Reply first = refuse(both, Submits.of("send", list(NAME, area, SIZE, SEND), "{}"));
        assertThat(components(first)).contains("\"error\":true", "\"save_state\":\"failed\"");

        Reply second = refuse(Refusals.of("No."), Submits.on(first, "send", "{}"));

        assertThat(components(second)).isEqualTo(list(NAME, area, SIZE, error("easel-error", "No."), SEND));
    }

    @Test
    void aMarkOfTheDefinitionsOwnStays() {
        String failed = "{\"type\":\"input\",\"id\":\"email\",\"save_state\":\"failed\"}";

        assertThat(shown(NO_NAME, list(failed, SEND), "{}")).contains(failed);
    }

    @Test
    void ofTwoComponentsWithOneIdOneHasTheMessage() {
        assertThat(shown(NO_NAME, list(NAME, NAME, SEND), "{}"))
                .containsOnlyOnce("easel-error-name")
                .contains("\"save_state\":\"failed\"},{\"type\":\"text\"");
    }

    @Test
    void messagesFormNoLinksNoBoldAndNoLines() {
        String shown = shown(Refusals.of("name", "[a](https://x) **b**\nc \"d\""), list(NAME, SEND), "{}");

        assertThat(shown).contains("\"text\":\"[a]\u2060(https://x) *\u2060*b*\u2060* c \\\"d\\\"\"");
    }

    @Test
    void aBlankMessageIsAMarkAlone() {
        assertThat(shown(Refusals.of("name", " "), list(NAME, SEND), "{}"))
                .contains("failed")
                .doesNotContain("easel-error");
    }

    @Test
    void messagesAreLeftOutWhereTheContentWouldBeTooLarge() {
        String filler = "{\"type\":\"text\",\"text\":\"" + "x".repeat(65_300) + "\"}";
        Reply reply = refuse(Refusals.of("name", "y".repeat(500)), Submits.of("send", list(NAME, filler, SEND), "{}"));

        assertThat(components(reply)).contains("\"save_state\":\"failed\"").doesNotContain("easel-error");
    }

    @Test
    void aTextThatWouldMakeItTooLargeDoesNotComeBack() {
        String entered = "{\"name\":\"" + "x".repeat(70_000) + "\"}";

        assertThat(shown(NO_NAME, list(NAME, SEND), entered)).contains(WHO).doesNotContain("xx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"content_url\":\"https://x\"}",
                "{\"content\":{}}",
                "{\"content\":[]}",
                "{\"content\":{\"components\":null}}"
            })
    void whatIsNotOnScreenCannotBeShownAgain(String canvas) {
        try (CapturedLog log = new CapturedLog()) {
            Reply reply = refuse(NO_NAME, Submits.with("send", canvas, "{}"));

            assertThat(reply.text()).contains("out of date");
            assertThat(log.text()).contains("EZ9110 stale submit app=shop flow=MESSENGER_SUBMIT");
        }
    }

    @Test
    void nothingOfWhatWasEnteredIsLogged() {
        try (CapturedLog log = new CapturedLog()) {
            refuse(NO_NAME, Submits.of("send", list(NAME, SEND), "{\"name\":\"secret\"}"));

            assertThat(log.text()).isEmpty();
        }
    }

    @Test
    void aRefusalSaysSomething() {
        assertThatThrownBy(() -> Answer.refused(Refusals.none())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Exchange answering(Refusals refusals) {
        return Exchange.with(ScriptedApp.answering(request -> Answer.refused(refusals)));
    }

    private static Reply refuse(Refusals refusals, String body) {
        return answering(refusals).send(Flow.MESSENGER_SUBMIT, body);
    }

    private static String shown(Refusals refusals, String components, String entered) {
        return components(refuse(refusals, Submits.of("send", components, entered)));
    }

    /** The components byte by byte, where the stored data is that of the submits. */
    private static String components(Reply reply) {
        String body = body(reply);
        Json.parse(body);
        String before = "{\"canvas\":{\"content\":{\"components\":";
        assertThat(body).startsWith(before);
        int end = body.lastIndexOf("},\"stored_data\"");
        return body.substring(before.length(), end < 0 ? body.length() - "}}}".length() : end);
    }

    private static String body(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private static String list(String... components) {
        return "[" + String.join(",", List.of(components)) + "]";
    }

    private static String error(String id, String text) {
        return "{\"type\":\"text\",\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"style\":\"error\"}";
    }
}
