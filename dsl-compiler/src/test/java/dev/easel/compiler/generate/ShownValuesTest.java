package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values stand wherever an attribute takes them, however deep, and Java takes what is made of them. */
class ShownValuesTest {
    private static final String DEFINITION = """
            app: bar
            package: com.example.bar
            surfaces: {messenger: [home]}
            handlers: {start: [menu]}
            flows: {initialize: start}
            types:
              Drink: {name: string, photo: url?, hot: bool?, tags: map<string>, parent: Drink?}
            canvases:
              menu:
                params: {drink: Drink, gift: Drink?, price: decimal, sold: bool?, stock: map<int>, words: list<string>}
                components:
            %s""";

    @Test
    void whatMayBeMissingIsLeftOutWithinWhatMayBeMissing() {
        String canvas = canvas("""
                  - {image: "${gift.photo}", width: 1, height: 1, rounded: "${gift.hot}", action: {type: url, url: "${drink.photo}"}}
                  - list: [{item: a, title: A, image: "${drink.photo}", image_width: 1, image_height: 1, rounded_image: "${sold}"}]
            """);

        assertThat(canvas).contains("out.bool(sold)").doesNotContain("escaped(sold)");
    }

    @Test
    void oneNameServesSeveralValues() {
        canvas("""
                  - for: p in gift.parent
                    components:
                      - {image: "${p.parent.photo}", width: 1, height: 1, action: {type: url, url: "${gift.parent.photo}"}}
            """);
    }

    @Test
    void aLoopWithinALoopCountsByItself() {
        canvas("""
                  - for: i, tag in words
                    components:
                      - for: k, n in stock
                        when: words.exists(w, w == k)
                        components:
                          - {text: "${i}", id: a, when: "words.exists(w, size(w) == i)"}
                          - for: j, v in words
                            components: [{text: "${j}", id: b, when: "words.exists(w, size(w) == i + j)"}]
            """);
    }

    @Test
    void aLambdaReadsAPositionWhateverElseIsInIt() {
        for (String test : List.of(
                "words.exists(v, v != 'a;b' && loop.first)",
                "words.filter(v, v != 'a;b' && loop.last).size() > 0",
                "drink.hot.orValue(loop.first)",
                "gift.optMap(g, g.parent.hot).orValue(loop.first)",
                "gift.parent.optMap(p, p.name + (loop.last ? ';' : '')).orValue('') == ''",
                "drink.hot.or(gift.parent.optMap(p, loop.first)).orValue(false)")) {
            String canvas = canvas("          - {for: w in words, text: \"${%s ? 'a' : 'b'}\"}\n".formatted(test));

            assertThat(canvas).as(test).contains("int i = next;");
        }
    }

    @Test
    void aLoopInALoopIsFilteredByThePositionAround() {
        assertThat(canvas("""
                  - for: w in words
                    components: [{for: v in words, when: loop.first, text: "${v}"}]
            """)).contains("int i = next;", "words.stream().filter(v -> i == 0).toList()");
    }

    @Test
    void aPositionThatNoLambdaReadsIsTheVariableThatCounts() {
        assertThat(canvas("""
                  - {for: w in words, text: "${gift.name.orValue(loop.first ? 'a' : w)}"}
            """))
                .contains("gift == null ? (i == 0 ? \"a\" : w) : gift.name()")
                .doesNotContain("next");
    }

    @Test
    void aMapIsCopiedOnceWhereItsEntriesAreCounted() {
        String canvas = canvas("""
                  - for: k, n in stock
                    components:
                      - {for: "l, m in stock", text: "${l}${loop.last ? '.' : ','}"}
                      - {text: "${k}", when: "!loop.last"}
            """);

        assertThat(canvas)
                .contains("List<Map.Entry<String, Long>> entries = List.copyOf(stock.entrySet());")
                .contains("i < entries.size() - 1")
                .containsOnlyOnce("for (int i = 0; i < entries.size(); i++) {");
        assertThat(canvas.split("List.copyOf\\(stock", -1)).hasSize(3);
    }

    @Test
    void aMapOfAnExpressionIsMadeOnce() {
        String canvas = canvas("""
                  - {for: "k, n in sold.orValue(false) ? stock : stock", text: "${k}", else: "-"}
            """);

        assertThat(canvas).contains("Map<String, Long> nList = ").contains("if (nList.isEmpty())");
    }

    @Test
    void whatDoesNotAskForItsPositionIsNotCounted() {
        String canvas = canvas("""
                  - for: w in words
                    components:
                      - {for: "k, n in stock", text: "${k}${loop.last ? '.' : ','}"}
            """);

        assertThat(canvas).contains("for (String w : words)");
    }

    @Test
    void whatIsChosenIsFoundOutOnce() {
        assertThat(canvas("""
                  - single-select: c
                    value: '${size(words) > 1 ? "a" : "z"}'
                    options: [{option: a, text: A}, {option: b, text: B}]
                  - {button: b, label: B, submit: start}
            """))
                .contains("String chosen = words.size() > 1 ? \"a\" : \"z\";", "if (OFFERED.contains(chosen)) {")
                .contains("out.escaped(chosen);");
    }

    @Test
    void whatIsChosenNeedsNoNameWhereItHasOne() {
        assertThat(canvas("""
                  - dropdown: words
                    value: ${drink.name}
                    options: [{for: w in words, limit: 9, option: "${w}", text: "${w}", else: None}]
                  - {button: b, label: B, submit: start}
            """))
                .contains("if (wordsChoices.has(drink.name())) {")
                .doesNotContain("chosen");
    }

    @Test
    void anOptionThatMayBeDisabledIsNotUnlessItIs() {
        String canvas = canvas("""
                  - checkbox: c
                    options: [{for: w in words, option: "${w}", text: "${w}", disabled: "${sold}"}]
                  - {button: b, label: B, submit: start}
            """);

        assertThat(canvas).contains("Boolean.TRUE.equals(sold)");
    }

    @Test
    void aDecimalInAnAddressIsEncoded() {
        assertThat(canvas("          - {button: b, label: B, url: \"https://a.example/?q=${price}\"}\n"))
                .contains("out.escaped(Texts.urlEncode(Values.string(price)))");
    }

    @Test
    void aValueBesideMarkdownThatIsMeantBecomesNoPartOfIt() {
        assertThat(canvas("          - text: ${drink.name} ${markdown(drink.name)}\n"))
                .contains("out.textAmongMarkdown(drink.name())");
    }

    /** The Java of a canvas of these components, which compiles. */
    private static String canvas(String components) {
        Generated generated = Generated.from(DEFINITION.formatted(components));
        assertThat(generated.javacMessages()).isEmpty();
        return generated.source("com/example/bar/canvas/MenuCanvas.java");
    }
}
