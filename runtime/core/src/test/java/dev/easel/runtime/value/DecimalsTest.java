package dev.easel.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sums of decimals are exact, and end. */
class DecimalsTest {
    private static final BigDecimal PRICE = new BigDecimal("4.50");

    @Test
    void sumsAreExact() {
        assertThat(Decimals.add(PRICE, new BigDecimal("0.001"))).isEqualTo(new BigDecimal("4.501"));
        assertThat(Decimals.subtract(PRICE, BigDecimal.TEN)).isEqualTo(new BigDecimal("-5.50"));
        assertThat(Decimals.add(BigDecimal.ONE, new BigDecimal("1E+9000")).precision())
                .isEqualTo(9_001);
    }

    @Test
    void numbersThatWouldFillTheMemoryAreNotAdded() {
        for (String far : new String[] {"1E+100000000", "1E-100000000", "1E+2147483647", "1E-2147483647"}) {
            BigDecimal number = new BigDecimal(far);

            assertThatThrownBy(() -> Decimals.add(PRICE, number)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> Decimals.subtract(number, PRICE)).isInstanceOf(ArithmeticException.class);
        }
    }
}
