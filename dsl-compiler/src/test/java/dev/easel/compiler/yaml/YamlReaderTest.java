package dev.easel.compiler.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "No", "on", "True", "~", "010", "1_000", "2024-01-01", "0x1F", ".5", "1:30", "<", "url?"})
    void whatJsonDoesNotKnowIsText(String scalar) {
        assertThat(value(scalar).kind()).isEqualTo("a text");
        assertThat(value(scalar).text()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @CsvSource({"1, a number", "-1.5e3, a number", "true, true or false", "false, true or false", "null, nothing"})
    void whatJsonKnowsIsJson(String scalar, String kind) {
        assertThat(value(scalar).kind()).isEqualTo(kind);
        assertThat(value('"' + scalar + '"').kind()).isEqualTo("a text");
    }

    @Test
    void pastedJsonIsReadAsItIs() {
        YamlMapping root = read("\uFEFF{\r\n\t\"a\":[1,{\"b\":\"\\/\\ud83d\\ude00\"}],\r\n\t\"c\":null}\r\n");

        assertThat(root.entries()).hasSize(2);
        YamlSequence list = (YamlSequence) root.entries().get(0).value();
        YamlMapping inner = (YamlMapping) list.items().get(1);
        assertThat(((YamlScalar) inner.entries().get(0).value()).text()).isEqualTo("/\uD83D\uDE00");
    }

    @Test
    void blocksEndWithTheirLastCharacter() {
        YamlMapping root = read("a:\n  b: |\n    text\n\n# note\nc:\n  - d\n  - e: f\n\n\ng: h\n");

        assertThat(place(root.entries().get(0).value())).isEqualTo("2:3-3:9");
        assertThat(place(root.entries().get(1).value())).isEqualTo("7:3-8:9");
    }

    @Test
    void aFileOfWindowsIsReadAtTheSamePlaces() {
        YamlMapping root = read("\uFEFFa: b\r\nc:\r\n  - d\r\n");

        assertThat(place(root.entries().get(0).value())).isEqualTo("1:4-1:5");
        assertThat(place(root.entries().get(1).value())).isEqualTo("3:3-3:6");
    }

    private static String place(YamlNode node) {
        var span = node.span();
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    private static YamlScalar value(String scalar) {
        return (YamlScalar) read("a: " + scalar).entries().get(0).value();
    }

    private static YamlMapping read(String yaml) {
        Diagnostics said = new Diagnostics();
        YamlNode root = YamlReader.read(SourceFile.of("a.yaml", yaml), said).orElseThrow();
        assertThat(said.sorted()).isEmpty();
        return (YamlMapping) root;
    }
}
