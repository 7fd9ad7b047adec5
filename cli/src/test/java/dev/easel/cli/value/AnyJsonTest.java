package dev.easel.cli.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever JSON is given, a value is made of it, or it is said why not. */
class AnyJsonTest {
    private static final List<String> NAMES = List.of(
            "id",
            "count",
            "total",
            "paid",
            "date-of-birth",
            "opens",
            "placed",
            "zone",
            "photo",
            "size",
            "lines",
            "stock",
            "note",
            "tip",
            "name",
            "dateOfBirth",
            "x",
            "");

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "1",
            "-0",
            "1.5",
            "1e9",
            "1e999999",
            "99999999999999999999",
            "\"\"",
            "\"small\"",
            "\"2\"",
            "\"2024-05-17\"",
            "\"17:30\"",
            "\"2024-05-17T15:30:00Z\"",
            "\"Europe/Berlin\"",
            "\"https://example.com\"",
            "\"\\ud800\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"4.50\"",
            "\"SystemV/PST8PDT\"");

    @Property(tries = 2_000)
    void isReadOrRefused(@ForAll("json") String json) {
        Mistakes said = new Mistakes();
        Json given = Json.parse(json);

        Object made = new ValueTypes()
                .record(Order.class)
                .read(given, Place.root(said).part("order"));

        assertThat(made).isInstanceOf(Order.class);
        assertThat(said.isEmpty()).isEqualTo(said.sentence().isEmpty());
        assertThat(said.isEmpty()).as("only objects are records").isIn(given.isObject(), false);
    }

    @Provide
    Arbitrary<String> json() {
        return value(3);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalar = Arbitraries.of(SCALARS);
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> value(depth - 1));
        Arbitrary<String> list = inner.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> object = Arbitraries.of(NAMES)
                .flatMap(name -> inner.map(value -> Tuple.of(name, value)))
                .list()
                .ofMaxSize(5)
                .map(members -> members.stream()
                        .map(member -> "\"" + member.get1() + "\":" + member.get2())
                        .collect(Collectors.joining(",", "{", "}")));
        return Arbitraries.frequencyOf(Tuple.of(2, scalar), Tuple.of(1, list), Tuple.of(4, object));
    }
}
