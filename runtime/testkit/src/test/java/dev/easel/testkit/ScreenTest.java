package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.canvas.Textarea;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
    private final Card form = Messenger.of(new FormApp()).add(Location.HOME);

    @Test
    void aCanvasReadsAsAPersonSeesIt() {
        form.type("note", "Thanks").choose("extras", "s", "m");

        assertThat(form.text()).isEqualTo("""
                [Pick] (pick, opens the sheet https://app.example.com)
                # Your order
                <image https://cdn.example.com/a.png> (opens https://a.example.com)

                ---
                Status: Open
                - [Parcel A · DHL] (a)
                - [Parcel B] (b, disabled)
                - Parcel C (c)
                - [Track] (track, opens https://track.example.com)
                - [Parcel D] (d, disabled)
                E-mail: [jane@example.com] (email)
                Note: [Thanks] (note)
                Why: [] (why, failed)
                Coupon: [X] (coupon, failed)
                Code: [] (code, submits, saved)
                Size (size)
                  ( ) Small (s)
                  ( ) Medium (m)
                  ( ) Large (l, disabled)
                Extras (extras)
                  [x] Small (s)
                  [x] Medium (m)
                  [ ] Large (l, disabled)
                At once (now, submits)
                  (x) Small (s)
                  ( ) Medium (m)
                  ( ) Large (l, disabled)
                [Save] (save)
                [Off] (off, disabled)
                [Docs] (docs, opens https://docs.example.com)
                <new-thing> (new)""");
        assertThat(form).hasToString(form.text());
    }

    @Test
    void itsComponentsAreAsTheAppSentThem() {
        form.type("note", "Thanks").choose("size", "s");

        assertThat(form.components())
                .hasSize(20)
                .startsWith(
                        Button.of("pick", "Pick", Action.sheet("https://app.example.com")),
                        Text.of("Your order").withStyle(Text.Style.HEADER));
        assertThat(form.component("note")).isEqualTo(Textarea.of("note").withLabel("Note"));
        assertThat(form.component("size"))
                .isInstanceOfSatisfying(
                        Dropdown.class,
                        size -> assertThat(size.options())
                                .extracting(Option::id)
                                .containsExactly("s", "m", "l"));
    }

    @Test
    void aComponentThatIsNotOnScreenIsNotGiven() {
        assertRefused(
                () -> form.component("nota"),
                "there is no component `nota` on screen; there is `pick`, `email`, `note`, `why`, `coupon`, `code`, `size`, `extras`, `now`,"
                        + " `save`, `off`, `docs`, `new`");
    }

    @Test
    void anItemOfAListIsFoundAsAnItem() {
        assertThat(form.item("a").title()).isEqualTo("Parcel A");
        assertRefused(() -> form.component("a"), "`a` is an item of a list: ask for it with item(\"a\")");
        assertRefused(() -> form.item("save"), "`save` is no item of a list: ask for it with component(\"save\")");
        assertRefused(() -> form.item("e"), "there is no item `e` on screen; there is `a`, `b`, `c`, `track`, `d`");
    }

    @Test
    void whatIsUntouchedIsSentAsTheCanvasFilledItIn() {
        assertThat(form.inputValues())
                .hasToString(
                        "{\"email\":\"jane@example.com\",\"note\":\"\",\"why\":\"\",\"coupon\":\"X\",\"code\":\"\",\"extras\":[],\"now\":\"s\"}");
        assertThat(form.click("save").text())
                .isEqualTo(
                        "{'email':'jane@example.com','note':'','why':'','coupon':'X','code':'','extras':[],'now':'s'}");
    }

    @Test
    void whatWasTypedAndChosenIsSent() {
        form.type("email", "a@b.c")
                .type("note", "a \u00e9 <b>\n")
                .choose("size", "m")
                .choose("extras", "m", "s")
                .click("save");

        assertThat(form.exchanges().get(1).request().get("input_values"))
                .hasToString(
                        "{\"email\":\"a@b.c\",\"note\":\"a \u00e9 <b>\\n\",\"why\":\"\",\"coupon\":\"X\",\"code\":\"\",\"extras\":[\"m\",\"s\"],"
                                + "\"now\":\"s\",\"size\":\"m\"}");
    }

    @Test
    void aChoiceWithASubmitActionSubmits() {
        form.choose("now", "m");

        assertThat(form.canvasName()).isEqualTo("sent");
        assertThat(form.exchanges().get(1).request().get("component_id").text()).isEqualTo("now");
        assertThat(form.text()).contains("'now':'m'");
    }

    @Test
    void ticksCanBeTakenBack() {
        form.choose("extras", "s").choose("extras");

        assertThat(form.inputValues().get("extras")).hasToString("[]");
    }

    @Test
    void anItemOfAListIsClickedByItsOwnId() {
        form.click("a");

        assertThat(form.exchanges().get(1).request().get("component_id").text()).isEqualTo("a");
        assertThat(form.text()).isEqualTo("This card is out of date. Please open the app again.");
    }

    @Test
    void whatWasEnteredOnOneCanvasIsForgottenOnTheNext() {
        assertThat(form.type("note", "x").click("save").inputValues()).hasToString("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "off  | `off` cannot be used: it is disabled",
                "b    | `b` cannot be used: it is disabled",
                "d    | `d` cannot be used: its list is disabled",
                "code | `code` cannot be used: it is saved",
                "docs | clicking `docs` sends nothing to the app: it opens https://docs.example.com",
                "pick | clicking `pick` sends nothing to the app: it opens the sheet https://app.example.com",
                "new  | clicking `new` sends nothing to the app: the test kit does not know what a new-thing does",
                "c    | clicking `c` sends nothing to the app: this item has no action",
                "note | clicking `note` sends nothing to the app: this textarea has no action"
            })
    void whatCannotBeClickedIsRefusedWithTheCanvas(String id, String reason) {
        assertRefused(() -> form.click(id), reason);
    }

    @Test
    void aComponentThatIsNotOnScreenIsRefusedWithThoseThatAre() {
        assertRefused(
                () -> form.click("sva"),
                "there is no component `sva` on screen; there is `pick`, `a`, `b`, `c`, `track`, `d`, `email`, `note`, `why`, `coupon`, `code`, `size`,"
                        + " `extras`, `now`, `save`, `off`, `docs`, `new`");
        form.click("save");
        assertRefused(() -> form.click("save"), "there is no component `save` on screen; there is none");
    }

    @Test
    void whatTakesNoTextIsRefused() {
        assertRefused(() -> form.type("save", "x"), "nothing can be typed into `save`: it is a button");
        assertRefused(() -> form.type("code", "x"), "`code` cannot be used: it is saved");
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        assertRefused(() -> form.choose("size", "xl"), "`size` does not offer `xl`; it offers `s`, `m`, `l`");
        assertRefused(() -> form.choose("size", "l"), "option `l` of `size` is disabled");
        assertRefused(() -> form.choose("size", "s", "m"), "`size` is a dropdown: it does not take 2 options");
        assertRefused(() -> form.choose("note"), "`note` is a textarea: it does not take 0 options");
    }

    @Test
    void aRefusalSendsNothing() {
        assertThatThrownBy(() -> form.click("off")).isInstanceOf(AssertionError.class);

        assertThat(form.exchanges()).hasSize(1);
    }

    private void assertRefused(ThrowingCallable action, String reason) {
        String onScreen = form.text().indent(2);
        assertThatThrownBy(action)
                .isInstanceOf(AssertionError.class)
                .hasMessage(reason + "\n\non screen:\n" + onScreen);
    }
}
