package dev.easel.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void messagesKeepTheirOrder() {
        Refusals refusals = Refusals.of("b", "B").and("first").and("a", "A").and("second");

        assertThat(refusals.fields()).containsExactly(Map.entry("b", "B"), Map.entry("a", "A"));
        assertThat(refusals.messages()).containsExactly("first", "second");
        assertThat(refusals.together()).isEqualTo("first second");
    }

    @Test
    void theLastMessageOfAFieldCounts() {
        assertThat(Refusals.of("a", "1").and("b", "2").and("a", "3"))
                .isEqualTo(Refusals.of("a", "3").and("b", "2"))
                .isNotEqualTo(Refusals.of("b", "2").and("a", "3"));
    }

    @Test
    void addingChangesNothingThatWasThere() {
        Refusals one = Refusals.of("a", "1");
        Refusals two = one.and("b", "2").and("c");

        assertThat(one).isEqualTo(Refusals.of("a", "1")).isNotEqualTo(two);
        assertThat(one.hashCode()).isEqualTo(Refusals.of("a", "1").hashCode());
    }

    @Test
    void noneIsEmpty() {
        assertThat(Refusals.none().isEmpty()).isTrue();
        assertThat(Refusals.of("No.").isEmpty()).isFalse();
        assertThat(Refusals.of("a", "No.").isEmpty()).isFalse();
    }

    @Test
    void whatPeopleReadIsNotPrinted() {
        assertThat(Refusals.of("a", "secret").and("secret")).hasToString("Refusals[fields [a], messages 1]");
    }
}
