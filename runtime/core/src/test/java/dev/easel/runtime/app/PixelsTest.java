package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.UnwritableValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes from data are those that a definition could write. */
class PixelsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 48, 99_999})
    void whatCanvasKitTakesIsKept(long count) {
        assertThat(Pixels.of(count, "photo")).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, 0, 100_000, Long.MAX_VALUE})
    void anythingElseIsNotSent(long count) {
        assertThatThrownBy(() -> Pixels.of(count, "photo")).isInstanceOf(UnwritableValueException.class);
    }
}
