package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people write where the type of a name belongs, and is none: a value, a list, a mapping. */
final class NoType {
    private static final int MOST_SHOWN = 5;
    private static final Pattern SENTENCE = Pattern.compile("[^<>?=]*\\s[^<>?=]*");

    private NoType() {}

    /** The type of a value that stands where its type should, with the value as its default. */
    static Optional<String> ofValue(YamlScalar scalar) {
        if (scalar.isBoolean()) {
            return Optional.of("bool = " + scalar.text());
        }
        if (scalar.isNumber()) {
            return Optional.of((scalar.isInteger() ? "int = " : "decimal = ") + scalar.text());
        }
        String text = scalar.text().strip().replaceAll("\\s+", " ");
        boolean sentence = scalar.style() != YamlScalar.Style.PLAIN
                && SENTENCE.matcher(text).matches();
        return sentence ? Optional.of("string = \"" + text.replace("\"", "\\\"") + "\"") : Optional.empty();
    }

    /** What to write for a list or mapping. */
    static String instead(YamlEntry entry) {
        String name = entry.key().text();
        String type = NameRules.camel(name);
        if (entry.value() instanceof YamlSequence sequence) {
            return name + ": " + ofList(type, texts(sequence.items()));
        }
        YamlMapping mapping = (YamlMapping) entry.value();
        return name + ": "
                + mapping.entry("type")
                        .flatMap(NoType::text)
                        .map(said -> said + byDefault(mapping))
                        .orElse(type + ", and the fields of `" + type + "` under `types`");
    }

    private static String byDefault(YamlMapping mapping) {
        return mapping.entry("default")
                .filter(entry -> entry.value() instanceof YamlScalar)
                .map(entry -> " = " + entry.value().span().text())
                .orElse("");
    }

    private static Optional<String> text(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static List<String> texts(List<YamlNode> nodes) {
        return nodes.stream()
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text())
                .toList();
    }

    private static String ofList(String type, List<String> texts) {
        if (texts.size() > 1) {
            String more = texts.size() > MOST_SHOWN ? ", ...]" : "]";
            String values = texts.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ", "[", more));
            return type + ", and under `types`: " + type + ": " + values;
        }
        String only = texts.isEmpty() ? "string" : texts.get(0);
        return only.startsWith(TypeNames.LIST + "<") ? only : TypeNames.LIST + "<" + only + ">";
    }
}
