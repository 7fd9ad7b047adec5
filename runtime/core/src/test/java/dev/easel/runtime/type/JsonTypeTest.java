package dev.easel.runtime.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTypeTest {
    private static final List<JsonType<?>> ALL = List.of(
            JsonType.STRING,
            JsonType.INT,
            JsonType.BOOL,
            JsonType.DECIMAL,
            JsonType.DATE,
            JsonType.TIME,
            JsonType.DATETIME,
            JsonType.ZONE,
            JsonType.URL,
            JsonType.list(JsonType.INT),
            JsonType.map(JsonType.INT));

    @Test
    void whatJsonHasReadsAsThat() {
        assertThat(JsonType.STRING.read(Json.parse("\"a\""))).isEqualTo("a");
        assertThat(JsonType.INT.read(Json.parse("-5"))).isEqualTo(-5L);
        assertThat(JsonType.BOOL.read(Json.parse("true"))).isTrue();
        assertThat(JsonType.JSON.read(Json.parse("[1]"))).isEqualTo(Json.parse("[1]"));
    }

    @Test
    void whatJsonHasNotIsAString() {
        assertThat(JsonType.DATE.read(Json.parse("\"2024-05-17\""))).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(JsonType.DECIMAL.read(Json.parse("\"4.50\""))).isEqualTo(new BigDecimal("4.50"));
        assertThat(JsonType.DECIMAL.read(Json.parse("4.5"))).isEqualTo(new BigDecimal("4.5"));
    }

    @Test
    void listsAndMapsKeepTheirOrderAndCannotBeChanged() {
        List<Long> list = JsonType.list(JsonType.INT).read(Json.parse("[3,1,2]"));
        Map<String, List<Long>> map =
                JsonType.map(JsonType.list(JsonType.INT)).read(Json.parse("{\"z\":[1],\"a\":[],\"m\":[2]}"));

        assertThat(list).containsExactly(3L, 1L, 2L);
        assertThat(map)
                .containsExactly(Map.entry("z", List.of(1L)), Map.entry("a", List.of()), Map.entry("m", List.of(2L)));
        assertThatThrownBy(() -> list.add(4L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("z")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,\"2\"]", "[1,null]", "{\"a\":\"b\"}", "{\"a\":null}", "{}x"})
    void oneElementOfAnotherTypeSpoilsAll(String json) {
        Json read = json.endsWith("x") ? Json.MISSING : Json.parse(json);

        assertThat(JsonType.list(JsonType.INT).read(read)).isNull();
        assertThat(JsonType.map(JsonType.INT).read(read)).isNull();
    }

    @Test
    void nothingIsOfNoType() {
        assertThat(ALL).allSatisfy(type -> {
            assertThat(type.read(Json.MISSING)).isNull();
            assertThat(type.read(Json.parse("null"))).isNull();
        });
    }

    @Property
    void noTextIsAnException(@ForAll String text) {
        Json json = Json.parse("[]");
        for (JsonType<?> type : ALL) {
            type.read(json);
            type.read(Json.parse('"' + text.replaceAll("[\\\\\"\\p{Cc}\\p{Cs}]", "") + '"'));
        }
    }
}
