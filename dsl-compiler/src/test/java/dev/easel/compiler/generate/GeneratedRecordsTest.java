package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of the types that a definition declares. */
class GeneratedRecordsTest {
    @Nested
    class CannotBeChanged {
        private static final String DEFINITION = """
                app: bar
                package: com.example.bar
                surfaces: {messenger: [home]}
                types:
                  Shelf:
                    rows: list<list<string>>
                    prices: map<map<int>>
                    deep: list<map<list<list<int>>>>?
                flows: {initialize: menu}
                canvases:
                  menu: {components: [{text: Hello}]}
                """;

        private final Class<?> shelf = load(DEFINITION, "com.example.bar.Shelf");

        @Test
        void whatTheyWereMadeOfMayChangeLater() throws ReflectiveOperationException {
            List<String> row = new ArrayList<>(List.of("tea"));
            Map<String, Long> prices = new LinkedHashMap<>(Map.of("tea", 2L));
            List<Long> numbers = new ArrayList<>(List.of(1L));

            Object made = shelf(
                    new ArrayList<>(List.of(row)),
                    new LinkedHashMap<>(Map.of("bar", prices)),
                    List.of(Map.of("a", List.of(numbers))));
            row.clear();
            prices.clear();
            numbers.clear();

            assertThat(made).hasToString("Shelf[rows=[[tea]], prices={bar={tea=2}}, deep=[{a=[[1]]}]]");
        }

        @Test
        void whatTheyGiveCannot() throws ReflectiveOperationException {
            Object made = shelf(List.of(new ArrayList<>()), Map.of("bar", new LinkedHashMap<>()), null);

            List<?> row = (List<?>) ((List<?>) shelf.getMethod("rows").invoke(made)).get(0);
            Map<?, ?> prices =
                    (Map<?, ?>) ((Map<?, ?>) shelf.getMethod("prices").invoke(made)).get("bar");
            assertThatThrownBy(() -> row.add(null)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> prices.put(null, null)).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void aNullInsideIsRefused() {
            Map<String, Object> prices = new LinkedHashMap<>();
            prices.put("bar", null);

            assertThatThrownBy(() -> shelf(List.of(), prices, null))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NullPointerException.class);
        }

        private Object shelf(Object... parts) throws ReflectiveOperationException {
            return shelf.getConstructors()[0].newInstance(parts);
        }
    }

    @Nested
    class OfManyParts {
        private static final String DEFINITION = """
                app: bar
                package: com.example.bar
                surfaces: {messenger: [home]}
                types:
                  Many: {a: int, b: int, c: int, d: int, e: int, to-go: bool?}
                  Few: {a: int, b: int, c: int, d: int, e: int}
                flows: {initialize: menu}
                canvases:
                  menu: {components: [{text: Hello}]}
                """;

        @Test
        void oneCanBeReplaced() throws ReflectiveOperationException {
            Class<?> many = load(DEFINITION, "com.example.bar.Many");
            Object made = many.getConstructors()[0].newInstance(1L, 2L, 3L, 4L, 5L, null);

            assertThat(many.getMethod("withToGo", Boolean.class).invoke(made, true))
                    .hasToString("Many[a=1, b=2, c=3, d=4, e=5, toGo=true]");
        }

        @Test
        void fewPartsAreGivenAnew() {
            assertThat(load(DEFINITION, "com.example.bar.Few").getMethods())
                    .noneMatch(method -> method.getName().startsWith("with"));
        }
    }

    @Nested
    class InStoredData {
        private static final String DEFINITION = """
                app: bar
                package: com.example.bar
                surfaces: {messenger: [home]}
                types:
                  Note: {text: string?, stars: int?}
                stored_data: {note: Note?}
                flows: {initialize: menu}
                canvases:
                  menu:
                    components:
                      - for: note in stored_data.note
                        text: ${note.text.orValue("no text")}, ${note.stars.orValue(0)}
                        else: None.
                      - {button: again, label: Again, submit: menu}
                """;

        private final ServedApp app = new ServedApp(Generated.from(DEFINITION).run("com.example.bar.Bar"));

        @ParameterizedTest
        @ValueSource(strings = {"\"x\"", "1", "[]", "true", "null"})
        void whatIsNoObjectIsNone(String note) {
            assertThat(shown(note)).isEqualTo("None.");
        }

        @Test
        void anObjectMayLackWhatMayBeMissing() {
            assertThat(shown("{}")).isEqualTo("no text, 0");
            assertThat(shown("{\"stars\":3}")).isEqualTo("no text, 3");
        }

        @Test
        void typesMayHaveNamesThatAreWordsOfJava() {
            assertThat(load("""
                            app: bar
                            package: com.example.bar
                            surfaces: {messenger: [home]}
                            types: {Case: {id: string}, Default: [a, b], Yield: [a, b]}
                            stored_data: {last: Case?, how: Default = a, much: "list<Yield> = []"}
                            flows: {initialize: menu}
                            canvases:
                              menu: {components: [{text: Hello}]}
                            """, "com.example.bar.Case").getRecordComponents()).hasSize(1);
        }

        private String shown(String note) {
            Json reply = app.start(
                    "/messenger/submit",
                    "\"component_id\":\"again\",\"current_canvas\":{\"stored_data\":{\"$canvas\":\"menu\",\"note\":"
                            + note + "}}");
            return String.valueOf(ServedApp.components(reply).get(0).get("text").text());
        }
    }

    private static Class<?> load(String definition, String name) {
        JavaCompilation compilation =
                JavaCompilation.of(Generated.from(definition).sources());
        assertThat(compilation.messages()).isEmpty();
        try {
            return compilation.loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
