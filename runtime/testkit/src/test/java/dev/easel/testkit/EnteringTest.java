package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filling in a form: what is sent, what is refused, and what people see then. */
class EnteringTest {
    private final Card form = Messenger.of(new SignupApp()).add(Location.HOME);

    @Test
    void aFormIsFilledInAndSent() {
        form.enter("name", "Ann")
                .enter("email", "ann@example.com")
                .choose("Colour", "Medium")
                .tick("extras", "s")
                .click("send")
                .expect("done");

        assertThat(sent()).hasToString("""
                {"name":"Ann","email":"ann@example.com","note":"","size":"s","color":"m","extras":["s"]}""");
        assertThat(form.messages()).isEmpty();
    }

    @Test
    void anInputWithAnActionSubmitsItself() {
        Card search = Messenger.of(new SearchApp()).add(Location.HOME);

        assertThat(search.enter("query", "Ann").click("query").text()).isEqualTo("query Ann null");
    }

    @Test
    void soDoesADropdownThoughUndocumented() {
        Card search = Messenger.of(new SearchApp()).add(Location.HOME);

        assertThat(search.choose("state", "Open").text()).isEqualTo("state  open");
    }

    @Test
    void messagesAreReadByField() {
        form.enter("name", "Johanna").tick("extras", "s").click("send").expect("form");

        assertThat(form.messages()).containsOnlyKeys("name", "color").containsEntry("color", "Which one?");
        assertThat(form.value("name")).isEqualTo("Johanna");
        assertThat(form.ticks("extras")).containsExactly("s");
    }

    @Test
    void whatBelongsToNoFieldHasNoName() {
        form.click("taken");

        assertThat(form.messages()).containsExactly(entry("email", "This address is taken."), entry("", "Sorry."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LIKELIEST  | {\"name\":\"\",\"email\":\"\",\"note\":\"\",\"size\":\"s\",\"extras\":[]}",
                "MISSING    | {\"size\":\"s\"}",
                "NULL       | {\"name\":null,\"email\":null,\"note\":null,\"size\":\"s\",\"color\":null,\"extras\":null}",
                "EMPTY_TEXT | {\"name\":\"\",\"email\":\"\",\"note\":\"\",\"size\":\"s\",\"color\":\"\",\"extras\":\"\"}",
                "EMPTY_LIST | {\"name\":[],\"email\":[],\"note\":[],\"size\":\"s\",\"color\":[],\"extras\":[]}"
            })
    void whereNothingIsEnteredIntercomMaySendOneOfSeveralThings(NothingEntered nothing, String inputValues) {
        Card card = with(nothing).enter("name", "");

        assertThat(card.inputValues()).hasToString(inputValues);
        card.click("send");
        assertThat(card.exchanges().get(1).request().get("input_values")).hasToString(inputValues);
    }

    @ParameterizedTest
    @EnumSource
    void anAppTakesThemAllForTheSame(NothingEntered nothing) {
        Card card = with(nothing).enter("name", "").click("send");

        assertThat(card.messages()).containsOnlyKeys("name", "color", "extras");
        assertThat(card.canvas()).isEqualTo(form.enter("name", "").click("send").canvas());
    }

    @Test
    void aForgedOptionIsRefusedBesideItsField() {
        form.submitForged("send", Json.parse("{\"size\":\"xl\",\"color\":\"l\",\"extras\":[\"s\"]}"));

        assertThat(sent()).hasToString("""
                {"name":"Jo","email":"","note":"","size":"xl","extras":["s"],"color":"l"}""");
        form.expect("form");
        assertThat(form.messages()).containsOnlyKeys("size", "color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "send~1", "Send", "easel-error"})
    void aForgedComponentFindsACardThatIsOutOfDate(String componentId) {
        form.submitForged(componentId).expect(BuiltInAnswer.STALE);

        assertThat(form.exchanges().get(1).request().get("component_id").text()).isEqualTo(componentId);
    }

    @Test
    void aSubmitOfNothingIsNoneAndTheServiceRefusesIt() {
        assertThatThrownBy(() -> form.submitForged(""))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "the app answered with status 400; Intercom would show an error and keep what was on screen");

        form.expect("form");
    }

    @Test
    void whatIsDisabledCanBeForgedAndIsRefusedByTheService() {
        Card disabled = Messenger.of(new FormApp()).add(Location.HOME);
        assertThatThrownBy(() -> disabled.click("off")).isInstanceOf(AssertionError.class);

        disabled.submitForged("off").expect(BuiltInAnswer.STALE);
    }

    @Test
    void aConfigureStepCanBeForged() {
        Card card = Messenger.of(CoffeeApp.everywhere()).add(Location.HOME).submitForged("south");

        card.expect(BuiltInAnswer.STALE);
        assertThat(card.configuring()).isTrue();
    }

    @Test
    void whatIsReadTwiceIsNamedByItsId() {
        Json canvas = Json.parse("{\"content\":{\"components\":["
                + JsonCanvas.button("a", "Order") + "," + JsonCanvas.button("b", "Order") + ","
                + JsonCanvas.button("Order", "Other") + "," + JsonCanvas.button("c", "Again") + ","
                + JsonCanvas.button("d", "Again") + "]}}");
        ShownCanvas twins = ShownCanvas.of(canvas, null);

        assertThat(twins.submitted("Order")).isEqualTo("Order");
        assertThat(twins.submitted("Other")).isEqualTo("Order");
        assertThatThrownBy(() -> twins.submitted("Again"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                `Again` is read 2 times on screen: say which by its id, `c`, `d`

                on screen:
                  [Order] (a)
                  [Order] (b)
                  [Other] (Order)
                  [Again] (c)
                  [Again] (d)
                """);
    }

    private static Card with(NothingEntered nothing) {
        return Messenger.of(new SignupApp())
                .in(Samples.scene().withNothingEntered(nothing))
                .add(Location.HOME);
    }

    private Json sent() {
        return form.exchanges().get(1).request().get("input_values");
    }

    private static final class SearchApp implements CanvasApp {
        private static final String SEARCH = """
                {"type":"input","id":"query","action":{"type":"submit"}},
                {"type":"dropdown","id":"state","action":{"type":"submit"},
                "options":[{"type":"option","id":"open","text":"Open"},{"type":"option","id":"sent","text":"Sent"}]}""";

        @Override
        public String name() {
            return "search";
        }

        @Override
        public List<Flow> flows() {
            return List.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT);
        }

        @Override
        public Answer answer(Request request) {
            Json values = request.inputValues();
            return request.flow().isSubmit()
                    ? JsonCanvas.show(
                            "found",
                            JsonCanvas.text(request.componentId() + " "
                                    + values.get("query").text() + " "
                                    + values.get("state").text()))
                    : JsonCanvas.show("search", SEARCH);
        }
    }
}
