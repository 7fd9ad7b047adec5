package dev.easel.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.EnumDecl;
import dev.easel.compiler.declaration.EnumEntryDecl;
import dev.easel.compiler.declaration.LoadDecl;
import dev.easel.compiler.declaration.RecordDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types are texts; those of an app's own are records and enums, and names are given types in several places. */
class TypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string | string",
                "' url ? ' | url?",
                "list<Drink> | list<Drink>",
                "' list < url ? > ? ' | list<url?>?",
                "map<list<map<int>>> | map<list<map<int>>>",
            })
    void aTypeIsReadWithOrWithoutBlanks(String written, String type) {
        String read = Parsed.app("settings: {name: '" + written + "'}")
                .settings()
                .get(0)
                .type()
                .text();

        assertThat(read).isEqualTo(type);
    }

    @Test
    void eachPartOfATypeKnowsItsPlace() {
        TypedNameDecl name =
                Parsed.app("settings:\n  drinks: list<Drink?> = []").settings().get(0);
        TypeDecl.ListOf list = (TypeDecl.ListOf) name.type();

        assertThat(list.span().text()).isEqualTo("list<Drink?>");
        assertThat(list.element().span().text()).isEqualTo("Drink?");
        assertThat(Objects.requireNonNull(name.byDefault()).span().text()).isEqualTo("[]");
    }

    @Test
    void aMappingIsARecord() {
        RecordDecl drink = (RecordDecl) Parsed.app("types: {Drink: {id: string, photo: url?, sub-title: Text}}")
                .types()
                .get(0);

        assertThat(drink.name().text()).isEqualTo("Drink");
        assertThat(Parsed.inShort(drink.fields())).containsExactly("id: string", "photo: url?", "sub-title: Text");
        assertThat(drink.fields().get(2).identifier()).isEqualTo("sub_title");
    }

    @Test
    void aListIsAnEnum() {
        EnumDecl size = (EnumDecl) Parsed.app("""
                types:
                  Size:
                    - {id: small, icon: s}
                    - {id: large, text: Large, icon: l}
                    - {id: "2", name: extra-large, text: Huge, icon: "🙂", default: true}
                    - {id: odd, icon: 5}
                """).types().get(0);

        assertThat(size.entries().stream().map(TypesTest::inShort))
                .containsExactly(
                        "small: - icon s",
                        "large: Large icon l",
                        "2 extra_large: Huge icon 🙂 default",
                        "odd: - icon 5");
    }

    @Test
    void anEnumInShortHasIdsAndTexts() {
        EnumDecl size = (EnumDecl) Parsed.app("types: {Size: [small, medium-sized: Medium, large: 3]}")
                .types()
                .get(0);

        assertThat(size.entries().stream().map(TypesTest::inShort))
                .containsExactly("small: -", "medium-sized medium_sized: Medium", "large: 3");
    }

    private static String inShort(EnumEntryDecl entry) {
        String id = entry.id().text();
        String name = entry.identifier().equals(id) ? "" : " " + entry.identifier();
        StringBuilder text = new StringBuilder(id + name + ": " + Parsed.text(entry.text()));
        entry.further()
                .forEach(more ->
                        text.append(" " + more.key().text() + " " + more.text().text()));
        return text + (entry.isDefault() ? " default" : "");
    }

    @Test
    void settingsAndStoredDataMayHaveDefaults() {
        AppDecl app = Parsed.app("""
                settings:
                  desk: url = "https://desk.example.com/?a=b"
                  key: string
                stored_data:
                  cups: int=0
                  sizes: list<Size> = [Size.small, Size.large]
                  day: date?
                """);

        assertThat(Parsed.inShort(app.settings()))
                .containsExactly("desk: url = \"https://desk.example.com/?a=b\"", "key: string");
        assertThat(Parsed.inShort(app.storedData()))
                .containsExactly("cups: int = 0", "sizes: list<Size> = [Size.small, Size.large]", "day: date?");
    }

    @Test
    void anAppSaysItsLocaleAndZone() {
        AppDecl app = Parsed.app("locale: ${context.locale}\nzone: Europe/Berlin");

        assertThat(text(app.locale())).isEqualTo("${context.locale}");
        assertThat(text(app.zone())).isEqualTo("Europe/Berlin");
    }

    private static String text(@Nullable YamlScalar scalar) {
        return scalar == null ? "" : scalar.text();
    }

    @Test
    void aCanvasIsPassedAndLoadsValues() {
        AppDecl app = Parsed.canvas("""
                params: {drink: Drink, size: Size = medium}
                load: {total: decimal}
                instead: [sold-out, closed]
                components: [{text: Hello}]
                """);
        LoadDecl load = Objects.requireNonNull(app.canvases().get(0).load());

        assertThat(Parsed.inShort(app.canvases().get(0).params()))
                .containsExactly("drink: Drink", "size: Size = medium");
        assertThat(Parsed.inShort(load.values())).containsExactly("total: decimal");
        assertThat(load.instead().stream().map(Word::text)).containsExactly("sold-out", "closed");
    }
}
