package dev.easel.compiler.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.link.Linker;
import dev.easel.compiler.model.App;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.compiler.syntax.AppParser;
import dev.easel.compiler.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeightsTest {
    @Test
    void everyComponentHasAHeight() {
        assertThat(Heights.ESTIMATES.keySet()).containsExactlyInAnyOrderElementsOf(Components.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: Hello",
                "image: https://a.example, width: 9, height: 9",
                "spacer: xs",
                "type: divider",
                "data-table: {a: b}",
                "list: [{item: a, title: A}]",
                "button: a, label: A, submit: menu",
                "input: a",
                "textarea: a",
                "dropdown: a, options: {a: A, b: B}",
                "checkbox: a, options: {a: A}",
                "single-select: a, options: {a: A, b: B}"
            })
    void everyComponentTakesMoreThanItsMargin(String component) {
        assertThat(height(component)).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text: Hello; text: Hello, bottom_margin: none",
                "input: a, label: A; input: a",
                "spacer: l; spacer: s",
                "list: [{item: a, title: A}, {item: b, title: B}]; list: [{item: a, title: A}]",
                "list: [{item: a, title: A, subtitle: B}]; list: [{item: a, title: A}]",
                "image: https://a.example, width: 100, height: 200; image: https://a.example, width: 100, height: 100",
                "image: https://a.example, width: 100, height: 100, align: full_width; image: https://a.example, width: 100, height: 100"
            })
    void whatHasMoreIsHigher(String higher, String lower) {
        assertThat(height(higher)).isGreaterThan(height(lower));
    }

    @Test
    void aLongTextTakesSeveralLines() {
        assertThat(height("text: " + "x".repeat(100))).isGreaterThan(height("text: " + "x".repeat(40)));
    }

    @Test
    void anImageIsNoWiderThanThePanel() {
        assertThat(height("image: https://a.example, width: 3000, height: 1000"))
                .isEqualTo(110);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "when: workspace_id == '', text: Hello; 0",
                "for: \"x in ['a', 'b']\", text: Hello; 0",
                "when: workspace_id == '', components: [{text: Hello}, divider]; 0",
                "when: workspace_id == '', text: Hello, else: {divider: }; 11",
                "for: \"x in ['a']\", text: Hello, else: Nothing.; 30",
                "data-table: [{field: a, value: b}, {when: workspace_id == '', field: a, value: b}]; 38",
                "list: [{item: a, title: A}, {for: \"x in ['a']\", item: b, title: B}]; 46"
            })
    void whatDataDecidesCountsAsTheLeastThatItCanBe(String component, int height) {
        assertThat(height(component)).isEqualTo(height);
    }

    private static int height(String component) {
        String text = """
                app: heights
                surfaces: {inbox: [conversation_details]}
                flows: {initialize: menu}
                canvases: {menu: {components: [{%s}]}}
                """.formatted(component);
        Diagnostics said = new Diagnostics();
        App app = YamlReader.read(SourceFile.of("heights.easel.yaml", text), said)
                .flatMap(root -> AppParser.parse(root, SourceFiles.NONE, said))
                .map(declared -> Linker.link(declared, "com.example", Conversation::requestsByCanvas, said))
                .orElseThrow();
        assertThat(said.sorted()).isEmpty();
        return Heights.of(app.canvases().get(0));
    }
}
