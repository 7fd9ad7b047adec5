package dev.easel.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a definition's text and whatever the values in it: the links and bold that are read are the definition's own. */
class TextValuePropertyTest {
    private static final char PLACEHOLDER = 'α';
    private static final Pattern ESCAPE_IN_TARGET = Pattern.compile("]\\([^)]*\\\\");
    private static final Pattern ADDRESS = Pattern.compile("\\([^()*\\[\\]!\\\\]*\\)");

    /** A text of a definition with holes, and a value for each. */
    private record Text(List<String> literals, List<String> values) {}

    /** What was written: the whole text, and what stands in the place of each hole. */
    private record Written(String text, List<String> holes) {}

    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<String> literal = Arbitraries.of(
                        "**",
                        "*",
                        "***",
                        "[",
                        "]",
                        "](",
                        "(",
                        ")",
                        "!",
                        "\\",
                        " ",
                        "a",
                        "b",
                        ".",
                        "**a**",
                        "[a](https://b.c)",
                        "[",
                        "](https://b.c/",
                        ")",
                        "**",
                        "")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
        Arbitrary<String> value = Arbitraries.of(
                        "*",
                        "**",
                        "[",
                        "]",
                        "(",
                        ")",
                        "](",
                        "!",
                        "\\",
                        " ",
                        "a",
                        "É",
                        "_",
                        "\n",
                        "\r\n",
                        "\u2028",
                        "\u00a0",
                        "\ud83d",
                        "\ud83d\ude00",
                        "\"",
                        "<",
                        "[a](https://evil.example)",
                        "**a**",
                        "€")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Combinators.combine(literal.list().ofSize(4), value.list().ofSize(3))
                .as(Text::new)
                .filter(text -> !hasOddTarget(text));
    }

    @Property(tries = 10_000)
    void linksAndBoldAreTheDefinitionsOwn(@ForAll("texts") Text text, @ForAll MarkdownReading reading) {
        Written written = write(text);

        List<String> own = reading.read(template(text)).stream()
                .map(read -> filled(read, written.holes()))
                .toList();
        assertThat(reading.read(written.text()))
                .as("%s %s", text, written.text())
                .isEqualTo(own);
    }

    @Property
    void nothingBreaksALine(@ForAll("texts") Text text) {
        assertThat(write(text).text()).doesNotContainPattern("[\\n\\r\\u2028\\u2029\\u0085]");
    }

    @Property
    void peopleReadTheValueAsItIs(@ForAll("texts") Text text) {
        List<String> holes = write(text).holes();

        for (int i = 0; i < holes.size(); i++) {
            String seen = holes.get(i)
                    .replace("\u2060", "")
                    .replace('［', '[')
                    .replace('］', ']')
                    .replace('∗', '*');
            if (!isTarget(text, i)) {
                assertThat(seen).isEqualTo(withoutLineBreaks(text.values().get(i)));
            }
        }
    }

    /** Writes a text as generated code does. */
    private static Written write(Text text) {
        JsonWriter out = new JsonWriter(8);
        out.segment(Segment.of("\""));
        List<Integer> bounds = new ArrayList<>();
        boolean markdown = template(text).contains("**") || template(text).contains("](");
        for (int i = 0; i < text.values().size(); i++) {
            out.escaped(text.literals().get(i));
            bounds.add(out.size());
            writeHole(text, i, markdown, out);
            bounds.add(out.size());
        }
        out.escaped(text.literals().get(3));
        out.segment(Segment.of("\""));
        byte[] bytes = new byte[out.size()];
        out.finish().get(bytes);
        List<String> holes = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i += 2) {
            String json = new String(bytes, bounds.get(i), bounds.get(i + 1) - bounds.get(i), StandardCharsets.UTF_8);
            holes.add(text('"' + json + '"'));
        }
        return new Written(text(new String(bytes, StandardCharsets.UTF_8)), holes);
    }

    private static void writeHole(Text text, int hole, boolean markdown, JsonWriter out) {
        String value = text.values().get(hole);
        String after = text.literals().get(hole + 1);
        char next = after.isEmpty() ? '"' : after.charAt(0);
        if (isTarget(text, hole)) {
            out.pathPart(value, "order");
        } else if (markdown) {
            out.textAmongMarkdown(value, next);
        } else {
            out.text(value, next);
        }
    }

    /** Whether a hole stands in what could be the target of a link. */
    private static boolean isTarget(Text text, int hole) {
        return target(text, hole) >= 0;
    }

    /** Where the target begins that a hole stands in, or -1. */
    private static int target(Text text, int hole) {
        String before = String.join(String.valueOf(PLACEHOLDER), text.literals().subList(0, hole + 1));
        for (int at = before.indexOf("]("); at >= 0; at = before.indexOf("](", at + 1)) {
            if (depth(before.substring(at + 1)) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static int depth(String target) {
        int depth = 0;
        for (int i = 0; i < target.length() && (i == 0 || depth > 0); i++) {
            depth += target.charAt(i) == '(' ? 1 : target.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    /** Whether a hole stands in a target that is none: whoever writes an address with a hole ends it, and writes no such sign into it. */
    private static boolean hasOddTarget(Text text) {
        return ESCAPE_IN_TARGET.matcher(template(text)).find()
                || IntStream.range(0, text.values().size())
                        .map(hole -> target(text, hole))
                        .anyMatch(target -> target >= 0
                                && !ADDRESS.matcher(template(text).substring(target + 1))
                                        .lookingAt());
    }

    private static String template(Text text) {
        StringBuilder template = new StringBuilder(text.literals().get(0));
        for (int i = 0; i < text.values().size(); i++) {
            template.append((char) (PLACEHOLDER + i)).append(text.literals().get(i + 1));
        }
        return template.toString();
    }

    private static String filled(String read, List<String> holes) {
        String filled = read;
        for (int i = 0; i < holes.size(); i++) {
            filled = filled.replace(String.valueOf((char) (PLACEHOLDER + i)), holes.get(i));
        }
        return filled;
    }

    private static String withoutLineBreaks(String value) {
        return value.replaceAll("[\\n\\r\\u2028]", " ")
                .replaceAll("(?<![\\ud83d])\\ude00|\\ud83d(?!\\ude00)", "\ufffd");
    }

    private static String text(String json) {
        return String.valueOf(Json.parse(json).text());
    }
}
