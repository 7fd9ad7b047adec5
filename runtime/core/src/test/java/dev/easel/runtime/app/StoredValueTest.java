package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.MalformedJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredValueTest {
    @Test
    void itIsOneMemberOfAnObject() {
        StoredValue value = StoredValue.of("a\"b", "[1, \"é\"]");

        assertThat(value.name()).isEqualTo("a\"b");
        assertThat(value).hasToString("\"a\\\"b\":[1, \"é\"]");
        assertThat(value).isEqualTo(StoredValue.of("a\"b", "[1, \"é\"]")).isNotEqualTo(StoredValue.of("a\"b", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "orders", "\"", "{", "1}", "1}{", "[1]]", "01"})
    void whatIsNoJsonValueIsRefused(String json) {
        assertThatThrownBy(() -> StoredValue.of("tab", json)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void anotherMemberBehindTheValueIsRefused() {
        assertThatThrownBy(() -> StoredValue.of("tab", "1,\"$canvas\":\"x\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("more than one JSON value for `tab` of the stored data");
    }

    @Test
    void theNameOfTheCanvasIsNotForACanvasToSet() {
        assertThatThrownBy(() -> StoredValue.of("$canvas", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`$canvas`");
    }
}
