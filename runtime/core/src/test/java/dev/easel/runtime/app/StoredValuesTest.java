package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredValuesTest {
    @Test
    void theyAreTheMembersOfAnObjectAsTheyStand() {
        StoredValues values = StoredValues.of("\n{\"a\\\"b\":[1, \"é\"],\"\\u0074ab\" : {\"x\":1.50}} ");

        assertThat(values.names()).containsExactly("a\"b", "tab");
        assertThat(members(values)).isEqualTo("\"a\\\"b\":[1, \"é\"],\"\\u0074ab\" : {\"x\":1.50}");
    }

    @Test
    void theyAreEqualIfTheyAreWrittenAlike() {
        assertThat(StoredValues.of("{\"a\":1}"))
                .isEqualTo(StoredValues.of("{\"a\":1}"))
                .hasSameHashCodeAs(StoredValues.of("{\"a\":1}"))
                .hasToString("{\"a\":1}")
                .isNotEqualTo(StoredValues.of("{\"a\":1.0}"))
                .isNotEqualTo(StoredValues.NONE);
    }

    @Test
    void theyAreParsedOnceHoweverOftenTheyAreRead() {
        StoredValues values = StoredValues.of("{\"a\":1}");

        assertThat(values.parsed()).hasToString("{\"a\":1}").isSameAs(values.parsed());
    }

    @Test
    void noneHasNoMember() {
        assertThat(StoredValues.NONE.names()).isEmpty();
        assertThat(members(StoredValues.NONE)).isEmpty();
    }

    @Test
    void theNamesAreNotForOthersToChange() {
        StoredValues values = StoredValues.of("{\"a\":1}");

        assertThatThrownBy(() -> values.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "orders", "\"", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1}}", "{\"a\":01}", "{} {}", "null"
            })
    void whatIsNoJsonObjectIsRefused(String json) {
        assertThatThrownBy(() -> StoredValues.of(json)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void aNameIsNoLongerThanARequestCanHaveIt() {
        assertThat(StoredValues.of(named("x".repeat(1_000))).names()).hasSize(1);
        assertThatThrownBy(() -> StoredValues.of(named("x".repeat(2_000)))).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tab\":1,\"tab\":1}", "{\"tab\":1,\"x\":2,\"t\\u0061b\":3}"})
    void aNameComesOnceHoweverItIsEscaped(String json) {
        assertThatThrownBy(() -> StoredValues.of(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`tab` of the stored data is set twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$canvas\":\"x\"}", "{\"tab\":1,\"\\u0024canvas\":\"x\"}"})
    void theNameOfTheCanvasIsNotForACanvasToSet(String json) {
        assertThatThrownBy(() -> StoredValues.of(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`$canvas`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\ud83d\":1}", "{\"a\":\"\ude00\"}"})
    void nothingIsChangedToFitUtf8(String json) {
        assertThatThrownBy(() -> StoredValues.of(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("half of a surrogate pair in the stored data");
    }

    @Test
    void halfOfAPairCanStandEscapedInAValueAndInNoName() {
        assertThat(members(StoredValues.of("{\"a\":\"\\ud83d\"}"))).isEqualTo("\"a\":\"\\ud83d\"");
        assertThatThrownBy(() -> StoredValues.of("{\"\\ud83d\":1}")).isInstanceOf(MalformedJsonException.class);
    }

    private static String named(String name) {
        return "{\"" + name + "\":1}";
    }

    private static String members(StoredValues values) {
        JsonWriter out = new JsonWriter(0);
        values.writeTo(out);
        return StandardCharsets.UTF_8.decode(out.finish()).toString();
    }
}
