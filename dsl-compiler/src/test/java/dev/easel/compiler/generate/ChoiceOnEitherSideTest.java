package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import org.junit.jupiter.api.Test;

/** A choice on both sides of an `else`: where a request does not say what is on screen, either may have been there, and nothing else. */
class ChoiceOnEitherSideTest {
    private static final CanvasApp APP = Generated.from("""
                    app: sizes
                    package: com.example.sizes
                    surfaces: {messenger: [home]}
                    locale: en
                    stored_data: {kids: bool = false}
                    flows: {initialize: form}
                    canvases:
                      form:
                        components:
                          - dropdown: size
                            label: Size
                            options: {s: S, m: M}
                            when: stored_data.kids
                            else: {dropdown: size, label: Size, options: {m: M, l: L}}
                          - button: go
                            label: Go
                            submit: {to: said, with: {size: "${input.size.orValue('none')}"}}
                      said: {params: {size: string}, components: [{text: "Size ${size}"}]}
                    """).run("com.example.sizes.Sizes");

    private final ServedApp served = new ServedApp(APP);

    @Test
    void anOptionOfEitherIsTakenWhereItIsUnknownWhichIsThere() {
        assertThat(chosen("s").toString()).contains("Size s");
        assertThat(chosen("l").toString()).contains("Size l");
    }

    @Test
    void anOptionOfNeitherIsNot() {
        assertThat(chosen("xl").toString()).doesNotContain("Size xl").contains("This card is out of date.");
    }

    private Json chosen(String size) {
        return served.submit("/messenger/submit", "form", "go", "\"input_values\":{\"size\":\"" + size + "\"}");
    }
}
