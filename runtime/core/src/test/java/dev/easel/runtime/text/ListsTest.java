package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final List<String> NONE = List.of();

    @Test
    void theLeastComesFirst() {
        assertThat(Lists.sorted(List.of("b", "a", "B"))).containsExactly("B", "a", "b");
        assertThat(Lists.sorted(List.of(10L, 9L))).containsExactly(9L, 10L);
        assertThat(Lists.sorted(List.of(new BigDecimal("1.0"), new BigDecimal("0.5"), new BigDecimal("1"))))
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("1.0"), new BigDecimal("1"));
    }

    @Test
    void aListHasTwoEndsUnlessItIsEmpty() {
        assertThat(Lists.first(List.of("a", "b"))).isEqualTo("a");
        assertThat(Lists.last(List.of("a", "b"))).isEqualTo("b");
        assertThat(Lists.first(NONE)).isNull();
        assertThat(Lists.last(NONE)).isNull();
        assertThat(Lists.sorted(NONE)).isEmpty();
        assertThat(Lists.reversed(NONE)).isEmpty();
    }

    @Test
    void theGivenListStaysAsItIs() {
        List<String> given = new ArrayList<>(List.of("b", "a", "c"));

        assertThat(Lists.reversed(given)).containsExactly("c", "a", "b");
        assertThat(Lists.sorted(given)).containsExactly("a", "b", "c");
        assertThat(given).containsExactly("b", "a", "c");
    }
}
