package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CacheTest {
    private final List<Integer> made = new ArrayList<>();
    private final Cache<Integer, String> cache = new Cache<>(key -> {
        made.add(key);
        return "value " + key;
    });

    @Test
    void aValueIsMadeOnce() {
        assertThat(cache.get(1)).isSameAs(cache.get(1)).isEqualTo("value 1");
        assertThat(made).containsExactly(1);
    }

    @Test
    void itNeverGrowsBeyondItsBound() {
        for (int key = 0; key < 10 * Cache.MOST; key++) {
            assertThat(cache.get(key)).isEqualTo("value " + key);
            assertThat(cache.size()).isLessThanOrEqualTo(Cache.MOST);
        }
    }
}
