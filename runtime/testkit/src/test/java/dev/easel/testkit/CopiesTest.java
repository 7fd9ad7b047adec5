package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import org.junit.jupiter.api.Test;

/** Entering into the copies of a field, each by its id. */
class CopiesTest {
    private final Card form = Messenger.of(new CountApp()).add(Location.HOME);

    @Test
    void aCopyIsFilledInByItsId() {
        form.enter("quantity~1", "3").tick("flags~2", "old").click("send").expect("done");

        assertThat(form.text()).isEqualTo("{1=3, 2=5} {2=[old]}");
    }

    @Test
    void whatIsWrongIsReadByTheIdOfTheCopy() {
        form.enter("quantity~2", "x").click("send").expect("form");

        assertThat(form.messages()).containsOnlyKeys("quantity~1", "quantity~2");
        form.enter("quantity~1", "1").enter("quantity~2", "2").click("send").expect("done");
        assertThat(form.text()).isEqualTo("{1=1, 2=2} {}");
    }

    @Test
    void theOnlyCopyOfANameIsCalledByIt() {
        form.enter("quantity~1", "3").tick("flags", "old").click("send");

        assertThat(form.text()).isEqualTo("{1=3, 2=5} {2=[old]}");
    }

    @Test
    void whereThereAreSeveralTheNameAloneIsNotEnough() {
        assertThatThrownBy(() -> form.enter("quantity", "3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("say which by its id, `quantity~1`, `quantity~2`");
    }

    @Test
    void aForgedCopyIsNotRead() {
        form.enter("quantity~1", "3").submitForged("send", Json.parse("{\"quantity~3\":\"9\",\"quantity~01\":\"9\"}"));

        assertThat(form.text()).isEqualTo("{1=3, 2=5} {}");
    }
}
