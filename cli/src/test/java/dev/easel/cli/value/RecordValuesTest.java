package dev.easel.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.cli.value.Order.Line;
import dev.easel.cli.value.Order.Size;
import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordValuesTest {
    private final Mistakes said = new Mistakes();

    private Object made(Class<?> type, String json) {
        return new ValueTypes()
                .record(type)
                .read(Json.parse(json), Place.root(said).part("order"));
    }

    private Order order(String json) {
        return (Order) made(Order.class, json);
    }

    @Nested
    class WhatIsNotGiven {
        @Test
        void isASample() {
            assertThat(order("{}"))
                    .isEqualTo(new Order(
                            "id",
                            1,
                            BigDecimal.ONE,
                            true,
                            LocalDate.of(2024, 5, 17),
                            LocalTime.of(17, 30),
                            Instant.parse("2024-05-17T15:30:00Z"),
                            ZoneId.of("UTC"),
                            URI.create("https://example.com/photo"),
                            Size.SMALL,
                            List.of(new Line("name", Size.SMALL), new Line("name 2", Size.LARGE)),
                            Map.of("stock", 1L, "stock 2", 2L),
                            null,
                            null));
            assertThat(said.isEmpty()).isTrue();
        }

        @Test
        void differsFromElementToElement() {
            Order order = order("{\"lines\": [{\"size\": \"2\"}, {}, {\"name\": \"mocha\"}]}");

            assertThat(order.lines())
                    .containsExactly(
                            new Line("name", Size.LARGE),
                            new Line("name 2", Size.LARGE),
                            new Line("mocha", Size.SMALL));
        }

        @Test
        void isWhatTheRecordHasAtFirst() {
            assertThat(made(AtFirst.class, "{}")).isEqualTo(new AtFirst(3, null));
            assertThat(made(AtFirst.class, "{\"last\": \"latte\"}")).isEqualTo(new AtFirst(3, "latte"));
        }

        @Test
        void comesToAnEnd() {
            Node root = (Node) made(Node.class, "{}");

            assertThat(root.children()).hasSize(2);
            assertThat(root.children()
                            .get(1)
                            .children()
                            .get(0)
                            .children()
                            .get(1)
                            .name())
                    .isEqualTo("name 6");
            assertThat(root.children()
                            .get(1)
                            .children()
                            .get(0)
                            .children()
                            .get(1)
                            .children())
                    .isEmpty();
        }

        @Test
        void cannotBeWhatHoldsItselfForEver() {
            assertThatThrownBy(() -> made(Endless.class, "{}"))
                    .isInstanceOf(EndlessValueException.class)
                    .hasMessage("no `Endless` can be made, as each holds another: let that be missing, with a `?`");
        }
    }

    @Nested
    class WhatIsGiven {
        @Test
        void takesItsPlace() {
            assertThat(order("""
                    {"id": "o1", "count": -3, "total": "4.50", "paid": false, "date-of-birth": "1970-01-01",
                     "opens": "08:00", "placed": "2026-01-01T00:00:00Z", "zone": "Europe/Berlin",
                     "photo": "https://shop.example.com/a?b=c", "size": "2", "lines": [], "stock": {"oat": 5},
                     "note": "now", "tip": 9}"""))
                    .isEqualTo(new Order(
                            "o1",
                            -3,
                            new BigDecimal("4.50"),
                            false,
                            LocalDate.of(1970, 1, 1),
                            LocalTime.of(8, 0),
                            Instant.parse("2026-01-01T00:00:00Z"),
                            ZoneId.of("Europe/Berlin"),
                            URI.create("https://shop.example.com/a?b=c"),
                            Size.LARGE,
                            List.of(),
                            Map.of("oat", 5L),
                            "now",
                            9L));
            assertThat(said.isEmpty()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"date-of-birth", "date_of_birth", "dateOfBirth", "dateofbirth"})
        void isFoundHoweverItsNameIsSpelt(String name) {
            assertThat(order("{\"" + name + "\": \"1970-01-01\"}").dateOfBirth())
                    .isEqualTo("1970-01-01");
        }

        @Test
        void isFoundByItsExactSpellingWhereSeveralAreAlike() {
            assertThat(made(Alike.class, "{\"user_id\": \"a\", \"userid\": \"b\"}"))
                    .isEqualTo(new Alike("a", "b"));
        }

        @Test
        void canBeThatSomethingIsMissing() {
            assertThat(made(AtFirst.class, "{\"last\": null}")).isEqualTo(new AtFirst(3, null));
        }
    }

    @Nested
    class WhatIsWrong {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "id     | 5                | must be a text",
                    "count  | 1.5              | must be a whole number",
                    "count  | 99999999999999999999 | must be a whole number",
                    "count  | null             | must be a whole number",
                    "total  | 'much'           | must be a number",
                    "total  | 1e999999         | must be a number",
                    "paid   | 'true'           | must be true or false",
                    "opens  | '8'              | must be a time such as 17:30",
                    "placed | 1716200400       | must be a moment such as 2024-05-17T15:30:00Z",
                    "zone   | 'Berlin'         | must be a time zone such as Europe/Berlin",
                    "photo  | 'photo.png'      | must be a whole address such as https://example.com",
                    "size   | 'large'          | must be `small` or `2`",
                    "size   | 2                | must be a text: `small` or `2`",
                    "lines  | {}               | must be a list",
                    "stock  | []               | must be an object",
                    "tip    | 'much'           | must be a whole number"
                })
        void isSaidByItsPath(String name, String json, String mistake) {
            order("{\"" + name + "\": " + json.replace('\'', '"') + "}");

            assertThat(said.sentence()).isEqualTo("`order." + name + "` " + mistake);
        }

        @Test
        void isSaidInsideOfListsAndMaps() {
            order("{\"lines\": [{}, {\"size\": true}, 3], \"stock\": {\"oat milk\": null}}");

            assertThat(said.sentence())
                    .isEqualTo("`order.lines[1].size` must be a text: `small` or `2`;"
                            + " `order.lines[2]` must be an object of `name` and `size`;"
                            + " `order.stock[oat milk]` must be a whole number");
        }

        @Test
        void isANameThatThereIsNot() {
            order("{\"nots\": 1, \"lines\": [{\"x\": 1, \"price\": 2}]}");

            assertThat(said.sentence())
                    .isEqualTo("`order` has no part `nots` (did you mean `note`?);"
                            + " `order.lines[0]` has no parts `x` and `price`: it has `name` and `size`");
        }

        @Test
        void isOneValueGivenTwice() {
            order("{\"date-of-birth\": \"1970-01-01\", \"dateOfBirth\": \"1970-01-02\"}");

            assertThat(said.sentence()).isEqualTo("`date-of-birth` and `dateOfBirth` are one value, and given twice");
        }

        @Test
        void isCutWhereThereIsTooMuchOfIt() {
            order("{\"lines\": [" + "1, ".repeat(29) + "1]}");

            assertThat(said.sentence()).contains("`order.lines[19]`").endsWith("; and 10 more");
        }
    }

    public record AtFirst(long cups, @Nullable String last) {
        public static final AtFirst INITIAL = new AtFirst(3, null);
    }

    public record Alike(String userId, String userid) {}

    public record Node(String name, List<Node> children) {}

    public record Endless(Endless next) {}
}
