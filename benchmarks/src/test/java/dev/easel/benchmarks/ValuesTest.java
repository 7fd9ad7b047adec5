package dev.easel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What is measured is the same canvas. */
class ValuesTest {
    private final ValuesBenchmark benchmark = new ValuesBenchmark();

    @Test
    void bothWaysWriteTheSameBytes() {
        String easel = UTF_8.decode(benchmark.easel()).toString();

        assertThat(easel)
                .isEqualTo(new String(benchmark.databind(), UTF_8))
                .isEqualTo(new String(benchmark.databindAlone(), UTF_8));
        assertThat(easel.length()).isCloseTo(3_000, Percentage.withPercentage(10));
    }
}
