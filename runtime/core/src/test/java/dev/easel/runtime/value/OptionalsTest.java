package dev.easel.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionalsTest {
    private static final @Nullable String NO_TEXT = null;
    private static final @Nullable BigDecimal NO_NUMBER = null;

    @Test
    void valuesThatAreThereAreComparedAsValues() {
        assertThat(Optionals.equal("a", "a")).isTrue();
        assertThat(Optionals.equal("a", "b")).isFalse();
        assertThat(Optionals.equal(1_000L, Long.valueOf(1_000))).isTrue();
    }

    @Test
    void numbersAreComparedByTheirValue() {
        assertThat(Optionals.equal(new BigDecimal("1.50"), new BigDecimal("1.5")))
                .isTrue();
        assertThat(Optionals.equal(new BigDecimal("1.50"), new BigDecimal("1.51")))
                .isFalse();
    }

    @Test
    void whatIsMissingEqualsNothing() {
        assertThat(Optionals.equal(NO_TEXT, "a")).isFalse();
        assertThat(Optionals.equal("a", NO_TEXT)).isFalse();
        assertThat(Optionals.equal(NO_TEXT, NO_TEXT)).isFalse();
        assertThat(Optionals.equal(NO_NUMBER, BigDecimal.ONE)).isFalse();
        assertThat(Optionals.equal(BigDecimal.ONE, NO_NUMBER)).isFalse();
        assertThat(Optionals.equal(NO_NUMBER, NO_NUMBER)).isFalse();
    }
}
