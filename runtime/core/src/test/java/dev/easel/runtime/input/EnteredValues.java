package dev.easel.runtime.input;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What may stand in {@code input_values}, as JSON text. */
public final class EnteredValues {
    private EnteredValues() {}

    /** Objects with some of these names. */
    public static Arbitrary<String> of(List<String> ids) {
        return Arbitraries.maps(Arbitraries.of(ids), each())
                .map(values -> values.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
    }

    /** What may stand under one name. */
    static Arbitrary<String> each() {
        Arbitrary<String> odd = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1.5e300",
                "{}",
                "{\"id\":\"a\"}",
                "[]",
                "[null]",
                "[[\"a\"]]",
                "[\"a\",1]",
                "[\"a\",\"a\"]",
                "\"\\ud83d\"",
                "\"x\\udc00y\"",
                "\"\\u0000\"",
                "\"" + "x".repeat(10_000) + "\"",
                "\"[a](https://evil.example) **b** <script>\"",
                "\"\\u2028\\r\\n\\\\\\\"\"",
                "[" + "\"a\",".repeat(2_000) + "\"b\"]");
        Arbitrary<String> options =
                Arbitraries.of("\"a\"", "\"b\"", "\"c\"", "\"d\"", "[\"a\"]", "[\"b\",\"a\"]", "[\"c\"]");
        Arbitrary<String> texts =
                Arbitraries.of("\"\"", "\" \"", "\"Jo\"", "\"jo@example.com\"", "\"12\"", "\"2024-05-17\"", "\"1.5\"");
        return Arbitraries.frequencyOf(Tuple.of(2, odd), Tuple.of(3, options), Tuple.of(2, texts));
    }
}
