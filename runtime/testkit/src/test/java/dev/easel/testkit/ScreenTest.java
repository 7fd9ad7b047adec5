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
        form.enter("note", "Thanks").tick("extras", "s", "m");

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
        form.enter("note", "Thanks").choose("size", "s");

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
        form.enter("email", "a@b.c")
                .enter("note", "a \u00e9 <b>\n")
                .choose("size", "m")
                .tick("extras", "m", "s")
                .click("save");

        assertThat(form.exchanges().get(1).request().get("input_values"))
                .hasToString(
                        "{\"email\":\"a@b.c\",\"note\":\"a \u00e9 <b>\\n\",\"why\":\"\",\"coupon\":\"X\",\"code\":\"\",\"size\":\"m\","
                                + "\"extras\":[\"m\",\"s\"],\"now\":\"s\"}");
    }

    @Test
    void aChoiceWithASubmitActionSubmits() {
        form.choose("now", "m");

        assertThat(form.canvasName()).isEqualTo("sent");
        assertThat(form.exchanges().get(1).request().get("component_id").text()).isEqualTo("now");
        assertThat(form.text()).contains("'now':'m'");
    }

    @Test
    void ticksAreAddedAndTakenBackOneByOne() {
        form.tick("extras", "m").tick("extras", "s", "m");
        assertThat(form.ticks("extras")).containsExactly("m", "s");

        form.untick("extras", "m");
        assertThat(form.ticks("extras")).containsExactly("s");
        assertThat(form.inputValues().get("extras")).hasToString("[\"s\"]");

        form.untick("extras", "m", "s");
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
        assertThat(form.enter("note", "x").click("save").inputValues()).hasToString("{}");
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
        assertRefused(() -> form.enter("save", "x"), "nothing can be entered into `save`: it is a button");
        assertRefused(() -> form.enter("a", "x"), "nothing can be entered into `a`: it is an item");
        assertRefused(() -> form.enter("code", "x"), "`code` cannot be used: it is saved");
        assertRefused(
                () -> form.enter("", "x"),
                "there is no component `` on screen; there is `pick`, `a`, `b`, `c`, `track`, `d`, `email`, `note`, `why`, `coupon`, `code`,"
                        + " `size`, `extras`, `now`, `save`, `off`, `docs`, `new`");
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        assertRefused(() -> form.choose("size", "xl"), "`size` does not offer `xl`; it offers `s`, `m`, `l`");
        assertRefused(() -> form.choose("size", "l"), "option `l` of `size` is disabled");
        assertRefused(() -> form.tick("extras", "s", "xl"), "`extras` does not offer `xl`; it offers `s`, `m`, `l`");
        assertRefused(() -> form.tick("extras", "s", "Large"), "option `l` of `extras` is disabled");
        assertRefused(() -> form.untick("extras", "xl"), "`extras` does not offer `xl`; it offers `s`, `m`, `l`");
        assertThat(form.ticks("extras")).isEmpty();
    }

    @Test
    void whatOffersNoOptionsIsRefused() {
        assertRefused(() -> form.choose("note", "s"), "nothing can be chosen from `note`: it is a textarea");
        assertRefused(() -> form.choose("extras", "s"), "nothing can be chosen from `extras`: it is a checkbox");
        assertRefused(() -> form.tick("size", "s"), "nothing can be ticked in `size`: it is a dropdown");
        assertRefused(() -> form.untick("email", "s"), "nothing can be ticked in `email`: it is an input");
    }

    @Test
    void fieldsAreReadAsTheyStand() {
        form.enter("note", "x").choose("size", "m");

        assertThat(form.value("email")).isEqualTo("jane@example.com");
        assertThat(form.value("Note")).isEqualTo("x");
        assertThat(form.value("size")).isEqualTo("m");
        assertThat(form.value("code")).isEmpty();
        assertThat(form.ticks("Extras")).isEmpty();
        assertRefused(
                () -> form.value("extras"), "`extras` holds no value: it is a checkbox, ask for ticks(\"extras\")");
        assertRefused(() -> form.value("save"), "`save` holds no value: it is a button");
        assertRefused(() -> form.ticks("size"), "`size` has no ticks: it is a dropdown");
    }

    @Test
    void whatPeopleReadNamesItToo() {
        form.enter("E-mail", "a@b.c")
                .choose("Size", "Medium")
                .tick("Extras", "Small", "m")
                .untick("Extras", "Medium")
                .choose("At once", "Medium");

        assertThat(form.exchanges().get(1).request().get("component_id").text()).isEqualTo("now");
        assertThat(form.exchanges().get(1).request().get("input_values"))
                .hasToString(
                        "{\"email\":\"a@b.c\",\"note\":\"\",\"why\":\"\",\"coupon\":\"X\",\"code\":\"\",\"size\":\"m\","
                                + "\"extras\":[\"s\"],\"now\":\"m\"}");
    }

    @Test
    void itemsAndButtonsAreClickedByWhatPeopleRead() {
        Card other = Messenger.of(new FormApp()).add(Location.HOME);

        assertRefused(() -> form.click("Off"), "`off` cannot be used: it is disabled");
        assertThat(form.click("Parcel A")
                        .exchanges()
                        .get(1)
                        .request()
                        .get("component_id")
                        .text())
                .isEqualTo("a");
        assertThat(other.click("Save").canvasName()).isEqualTo("sent");
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
