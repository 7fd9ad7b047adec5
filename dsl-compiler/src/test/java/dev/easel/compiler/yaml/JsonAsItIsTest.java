package dev.easel.compiler.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** JSON is read as a JSON parser reads it, however it is printed. */
class JsonAsItIsTest {
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void everyJsonIsReadAsAJsonParserReadsIt(@ForAll("seeds") long seed) {
        isReadAsJson(RandomJson.of(seed));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Example
    void tabsIndent() {
        isReadAsJson("{\n\t\"a\": [\n\t\t1,\n\t\t{\n\t\t\t\"b\":\tnull\n\t\t}\n\t]\n}\n");
    }

    @Example
    void theLinesMayEndAsOnWindows() {
        isReadAsJson("\uFEFF{\r\n  \"a\": \"b\",\r\n  \"c\": [true, false]\r\n}\r\n");
    }

    @Example
    void noBlankNeedFollowAColonOrComma() {
        isReadAsJson("{\"a\":1,\"b\":-2,\"c\":[true,null,\"\",{\"d\":{}},[]],\"e\":\":\"}");
    }

    @Example
    void escapesAreThoseOfJson() {
        isReadAsJson(
                "[\"\\\"\\\\\\/\\n\\r\\t\\u0041\\u00e9\\u00E9\", \"\\ud83d\\ude00\", \"\\uD83D\\uDE00\", \"\\uFEFF\"]");
    }

    @Example
    void aTextStaysATextWhateverItLooksLike() {
        isReadAsJson(
                "[\"1\", \"true\", \"null\", \"\", \"# no\", \"a: b\", \"- a\", \"*a\", \"&a\", \"!a\", \"${a}\", \"'\"]");
    }

    @Example
    void aLineMayBreakAnywhereButBeforeAColon() {
        isReadAsJson("\n{\n\"a\":\n1\n,\n\"b\":\n[\n]\n}\n");

        Diagnostics said = new Diagnostics();
        YamlReader.read(SourceFile.of("a.json", "{\"a\"\n: 1}"), said);
        assertThat(said.sorted())
                .singleElement()
                .extracting(Diagnostic::message, diagnostic -> diagnostic.span().toString())
                .containsExactly("this `:` must stand on the line of its key", "a.json:2:1");
    }

    @Example
    void blanksAndTabsMayStandBeforeAllElse() {
        isReadAsJson("\t{\"a\": 1}\t");
        isReadAsJson(" \t\n\t [\"a\"]\n\t");
        isReadAsJson("\t\"a\"");
    }

    private static void isReadAsJson(String text) {
        Diagnostics said = new Diagnostics();
        SourceFile file = SourceFile.of("a.json", text.getBytes(StandardCharsets.UTF_8));
        YamlNode read = YamlReader.read(file, said).orElse(null);

        assertThat(said.sorted()).as(text).isEmpty();
        isSame(read, Json.parse(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static void isSame(YamlNode read, Json json) {
        if (read instanceof YamlMapping mapping) {
            assertThat(json.isObject()).isTrue();
            List<String> keys =
                    mapping.entries().stream().map(entry -> entry.key().text()).toList();
            assertThat(keys).isEqualTo(json.names());
            mapping.entries()
                    .forEach(entry -> isSame(entry.value(), json.get(entry.key().text())));
        } else if (read instanceof YamlSequence sequence) {
            assertThat(json.isArray()).isTrue();
            assertThat(sequence.items()).hasSameSizeAs(json.items());
            for (int i = 0; i < sequence.items().size(); i++) {
                isSame(sequence.items().get(i), json.get(i));
            }
        } else {
            isSame((YamlScalar) read, json);
        }
    }

    private static void isSame(YamlScalar read, Json json) {
        String text = json.text();
        if (text != null) {
            assertThat(read.kind()).isEqualTo("a text");
            assertThat(read.text()).isEqualTo(text);
        } else if (json.bool() != null) {
            assertThat(read.isBoolean()).isTrue();
            assertThat(read.text()).isEqualTo(json.toString());
        } else if (json.decimal() != null) {
            assertThat(read.isNumber()).isTrue();
            assertThat(new BigDecimal(read.text())).isEqualByComparingTo(json.decimal());
        } else {
            assertThat(read.isNull()).isTrue();
            assertThat(json.toString()).isEqualTo("null");
        }
    }
}
