package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.signature.ClientSecrets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectTest {
    private static final String MENU = "\n\non screen:\n  Menu of null\n  [Order] (order)\n  [Fail] (fail)\n";

    private final Card card = Messenger.of(new CoffeeApp(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT))
            .add(Location.HOME);

    private interface MenuCanvas extends Canvas {}

    private interface ConfirmCanvas extends Canvas {}

    private interface SoldOutCanvas extends Canvas {}

    private interface Step2Canvas extends Canvas {}

    @Test
    void aTestReadsAsAConversation() {
        card.expect(MenuCanvas.class)
                .click("Order")
                .expect(ConfirmCanvas.class)
                .click("Again")
                .expect("menu");
    }

    @Test
    void anotherCanvasIsRefusedWithWhatIsOnScreen() {
        assertRefused(() -> card.expect(SoldOutCanvas.class), "expected SoldOutCanvas, but `menu` is on screen" + MENU);
        assertRefused(() -> card.expect("confirm"), "expected `confirm`, but `menu` is on screen" + MENU);
        assertRefused(
                () -> card.expect(BuiltInAnswer.STALE),
                "expected the built-in answer STALE, but `menu` is on screen" + MENU);
    }

    @Test
    void aHandlerThatFailsDoesNotPassForTheCanvasThatWasOnScreen() {
        card.click("fail").expect(BuiltInAnswer.FAILED);

        assertThat(card.canvasName()).isEmpty();
        String shown = "\n\non screen:\n  ! Something went wrong. Please try again.\n";
        assertRefused(
                () -> card.expect(MenuCanvas.class),
                "expected MenuCanvas, but the built-in answer FAILED is on screen" + shown);
        assertRefused(
                () -> card.expect("menu"), "expected `menu`, but the built-in answer FAILED is on screen" + shown);
        assertRefused(
                () -> card.expect(BuiltInAnswer.STALE),
                "expected the built-in answer STALE, but the built-in answer FAILED is on screen" + shown);
    }

    @Test
    void whatTheAppThrewIsTheCause() {
        card.click("fail");
        assertThatThrownBy(() -> card.expect("confirm")).hasCauseInstanceOf(IllegalStateException.class);

        card.submitForged("order");
        assertThatThrownBy(() -> card.expect("menu")).hasNoCause();
    }

    @Test
    void whatAServiceOfOnesOwnThrewIsNotKnown() {
        CanvasService service = CanvasService.builder()
                .app(CoffeeApp.everywhere(), ClientSecrets.of("coffee-secret"))
                .build();
        Panel panel = Inbox.of(service, "coffee", "coffee-secret").open().click("fail");

        assertThatThrownBy(() -> panel.expect("confirm")).hasNoCause();
    }

    @Test
    void aCanvasThatIsShownAgainIsTheSame() {
        Card form = Messenger.of(new SignupApp()).add(Location.HOME);

        form.click("taken").expect("form");

        assertThat(form.messages()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sold-out", "sold_out"})
    void aClassIsNamedAsTheCompilerNamesIt(String name) {
        assertThat(new CanvasName(name, null).isOf(SoldOutCanvas.class)).isTrue();
        assertThat(new CanvasName(name, null).isOf(MenuCanvas.class)).isFalse();
    }

    @Test
    void digitsStayInTheNameOfAClass() {
        assertThat(new CanvasName("step-2", null).isOf(Step2Canvas.class)).isTrue();
    }

    @Test
    void aCanvasWithoutANameIsNone() {
        CanvasName name = ShownCanvas.of(Json.parse("{\"content\":{\"components\":[]}}"), null)
                .name();

        assertThat(name).hasToString("a canvas without a name");
        assertThat(name.isOf(Canvas.class)).isFalse();
    }

    private static void assertRefused(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
