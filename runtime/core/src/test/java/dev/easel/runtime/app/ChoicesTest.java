package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.UnwritableValueException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
    private final Choices one = Choices.ofOne("drink");
    private final Choices many = Choices.ofMany("extras");

    @Test
    void areWrittenInTheirOrder() {
        one.add("latte", "Latte");
        one.add("mocha", "\"Mocha\"", true);

        assertThat(written(one)).hasToString("""
                [{"type":"option","id":"latte","text":"Latte"},\
                {"type":"option","id":"mocha","text":"\\"Mocha\\"","disabled":true}]""");
    }

    @Test
    void besideASingleOneStandsABlankThatCannotBeChosen() {
        one.add("latte", "Latte");

        Json blank = written(one).get(1);
        assertThat(blank.get("id").text()).isEqualTo(Choices.BLANK);
        assertThat(blank.get("text").text()).isEqualTo("\u2060");
        assertThat(blank.get("disabled").bool()).isTrue();
        assertThat(one.has(Choices.BLANK)).isFalse();
    }

    @Test
    void aCheckboxNeedsNoSecond() {
        many.add("milk", "Milk");

        assertThat(written(many).items()).hasSize(1);
    }

    @Test
    void ofACheckboxThereMayBeAny() {
        for (int i = 0; i < 50; i++) {
            many.add("extra-" + i, "Extra");
        }

        assertThat(written(many).items()).hasSize(50);
    }

    @Test
    void saysWhetherThereAreAny() {
        assertThat(one.isEmpty()).isTrue();
        one.add("latte", "Latte");
        assertThat(one.isEmpty()).isFalse();
    }

    @Test
    void knowsWhatIsAmongThem() {
        one.add("latte", "Latte");

        assertThat(one.has("latte")).isTrue();
        assertThat(one.has("Latte")).isFalse();
    }

    @Test
    void moreThanTenAreAFailure() {
        for (int i = 0; i < 10; i++) {
            one.add("drink-" + i, "Drink");
        }

        assertThatThrownBy(() -> one.add("drink-10", "Drink"))
                .isInstanceOfSatisfying(
                        UnwritableValueException.class,
                        e -> assertThat(e.component()).isEqualTo("drink"))
                .hasMessage("there are more than 10 options");
    }

    @Test
    void noIdComesTwice() {
        one.add("latte", "Latte");

        assertThatThrownBy(() -> one.add("latte", "Another"))
                .isInstanceOf(UnwritableValueException.class)
                .hasMessage("two options have one id");
    }

    @Test
    void noIdIsEmptyOrKept() {
        assertThatThrownBy(() -> one.add("", "Latte")).hasMessage("an option has an empty id");
        assertThatThrownBy(() -> one.add(Choices.BLANK, "Latte"))
                .hasMessage("an option has the id `easel-blank`, which is kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n"})
    void noTextIsEmptyOrNothingButBlanks(String text) {
        assertThatThrownBy(() -> one.add("latte", text)).hasMessage("an option has an empty text");
        assertThatThrownBy(() -> many.add("milk", text, true)).hasMessage("an option has an empty text");
    }

    private static Json written(Choices choices) {
        JsonWriter out = new JsonWriter(16);
        choices.writeTo(out);
        Json json = Json.parse(StandardCharsets.UTF_8.decode(out.finish()).toString());
        assertThat(json.items())
                .allSatisfy(option -> assertThat(option.get("type").text()).isEqualTo("option"));
        return json;
    }
}
