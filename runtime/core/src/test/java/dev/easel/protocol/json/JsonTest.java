package dev.easel.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final Json ORDER = Json.parse("""
            {"id": "A-1", "count": 3, "price": 2.50, "paid": true, "note": null, "lines": ["a", 2, {"x": 1}]}""");

    @Test
    void aMemberIsFoundByNameAndAnElementByIndex() {
        assertThat(ORDER.get("id").text()).isEqualTo("A-1");
        assertThat(ORDER.get("lines").get(2).get("x").integer()).isEqualTo(1L);
    }

    @Test
    void whatIsNotThereIsMissingHoweverFarOneWalks() {
        Json missing = ORDER.get("nobody").get(4).get("x");

        assertThat(missing).isSameAs(Json.MISSING);
        assertThat(missing.isPresent()).isFalse();
        assertThat(missing.isNull()).isFalse();
        assertThat(missing).hasToString("");
        assertThat(ORDER.get("lines").get(-1)).isSameAs(Json.MISSING);
        assertThat(ORDER.get("lines").get(3)).isSameAs(Json.MISSING);
        assertThat(ORDER.get("lines").get("x")).isSameAs(Json.MISSING);
        assertThat(ORDER.get(0)).isSameAs(Json.MISSING);
    }

    @Test
    void anotherKindThanAskedForIsNull() {
        assertThat(ORDER.get("count").text()).isNull();
        assertThat(ORDER.get("id").integer()).isNull();
        assertThat(ORDER.get("id").decimal()).isNull();
        assertThat(ORDER.get("id").bool()).isNull();
        assertThat(ORDER.get("price").integer()).isNull();
        assertThat(ORDER.get("id").items()).isEmpty();
        assertThat(ORDER.get("lines").names()).isEmpty();
        assertThat(ORDER.get("paid").id()).isNull();
        assertThat(Json.MISSING.text()).isNull();
        assertThat(Json.MISSING.names()).isEmpty();
    }

    @Test
    void nullIsAValueOfNoKind() {
        Json note = ORDER.get("note");

        assertThat(note.isPresent()).isTrue();
        assertThat(note.isNull()).isTrue();
        assertThat(note.text()).isNull();
        assertThat(note.isObject()).isFalse();
        assertThat(note).hasToString("null");
    }

    @Test
    void anIdIsTextOrTheDigitsOfAWholeNumber() {
        assertThat(Json.parse("\"42\"").id()).isEqualTo("42");
        assertThat(Json.parse("42").id()).isEqualTo("42");
        assertThat(Json.parse("215469837245712").id()).isEqualTo("215469837245712");
        assertThat(Json.parse("123456789012345678901234567890").id()).isEqualTo("123456789012345678901234567890");
        assertThat(Json.parse("4.2").id()).isNull();
        assertThat(Json.parse("null").id()).isNull();
    }

    @Test
    void aWholeNumberBeyond64BitsIsNoInteger() {
        assertThat(Json.parse("9223372036854775807").integer()).isEqualTo(Long.MAX_VALUE);
        assertThat(Json.parse("9223372036854775808").integer()).isNull();
        assertThat(Json.parse("-9223372036854775808").integer()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void aDecimalKeepsItsDigits() {
        assertThat(ORDER.get("price").decimal()).isEqualTo(new BigDecimal("2.50"));
        assertThat(Json.parse("0.1000000000000000055511151231257827").decimal())
                .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e1001"})
    void aDecimalThatWouldPrintAsAFloodOfDigitsIsNone(String number) {
        assertThat(Json.parse(number).decimal()).isNull();
    }

    @Test
    void itemsAndNamesComeInOrder() {
        assertThat(ORDER.names()).containsExactly("id", "count", "price", "paid", "note", "lines");
        assertThat(ORDER.get("lines").items()).extracting(Json::toString).containsExactly("\"a\"", "2", "{\"x\":1}");
    }

    @Test
    void valuesAreEqualByContent() {
        assertThat(Json.parse("{\"a\": [1, 2]}"))
                .isEqualTo(Json.parse("{ \"a\":[1,2] }"))
                .hasSameHashCodeAs(Json.parse("{\"a\":[1,2]}"))
                .isNotEqualTo(Json.parse("{\"a\":[2,1]}"));
        assertThat(Json.parse("{\"a\":1,\"b\":2}")).isEqualTo(Json.parse("{\"b\":2,\"a\":1}"));
    }

    @Test
    void itPrintsAsCompactJson() {
        assertThat(ORDER).hasToString("""
                {"id":"A-1","count":3,"price":2.50,"paid":true,"note":null,"lines":["a",2,{"x":1}]}""");
    }

    @Test
    void aPartOfSomeBytesIsReadAlone() {
        byte[] bytes = "{\"a\":{\"ü\":1},\"b\":2}".getBytes(StandardCharsets.UTF_8);

        assertThat(Json.parse(bytes, new ByteSpan(5, 13)).get("ü").integer()).isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}}",
                "{} {}",
                "{a:1}",
                "{'a':1}",
                "[1,]",
                "01",
                "+1",
                ".5",
                "1.",
                "NaN",
                "Infinity",
                "tru",
                "\"",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12\"",
                "// x\n1",
                "1e99999999999"
            })
    void whatIsNotWellFormedIsMalformed(String json) {
        assertThatThrownBy(() -> Json.parse(json))
                .isInstanceOf(MalformedJsonException.class)
                .hasNoCause()
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty())
                .hasMessage("not well-formed JSON");
    }

    @Test
    void nestingIsBounded() {
        assertThat(Json.parse("[".repeat(500) + "]".repeat(500)).isArray()).isTrue();
        for (int depth : List.of(501, 100_000)) {
            assertThatThrownBy(() -> Json.parse("[".repeat(depth) + "]".repeat(depth)))
                    .isInstanceOf(MalformedJsonException.class);
        }
    }
}
