package dev.easel.cli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class PrettyJsonTest {
    @Test
    void keepsOrderAndDigits() {
        assertThat(pretty("{\"b\":1.50,\"a\":[10000000000000000000000001,0.1]}"))
                .isEqualToNormalizingNewlines("""
                {
                  "b" : 1.50,
                  "a" : [ 10000000000000000000000001, 0.1 ]
                }""");
    }

    @Test
    void leavesNothingAsNothing() {
        assertThat(pretty("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "<h1>"})
    void refusesWhatItCannotPrint(String json) {
        assertThatThrownBy(() -> pretty(json)).isInstanceOf(JacksonException.class);
    }

    private static String pretty(String json) {
        return PrettyJson.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
