package dev.easel.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementsTest {
    private static final List<String> DRINKS = List.of("latte", "mocha");

    @Test
    void anElementIsFoundByItsPosition() {
        assertThat(Elements.at(DRINKS, 0)).isEqualTo("latte");
        assertThat(Elements.at(DRINKS, 1)).isEqualTo("mocha");
    }

    @Test
    void whereThereIsNoneThereIsNull() {
        assertThat(Elements.at(DRINKS, 2)).isNull();
        assertThat(Elements.at(DRINKS, -1)).isNull();
        assertThat(Elements.at(DRINKS, 1L << 32)).isNull();
        assertThat(Elements.at(List.<String>of(), 0)).isNull();
    }

    @Test
    void aNumberIsFoundByItsValue() {
        List<BigDecimal> prices = List.of(new BigDecimal("1.50"), new BigDecimal("2"));

        assertThat(Elements.contains(prices, new BigDecimal("1.5"))).isTrue();
        assertThat(Elements.contains(prices, new BigDecimal("2.00"))).isTrue();
        assertThat(Elements.contains(prices, new BigDecimal("3"))).isFalse();
    }
}
