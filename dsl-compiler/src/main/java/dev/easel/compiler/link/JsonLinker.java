package dev.easel.compiler.link;

import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads YAML as JSON: numbers, true, false and null as JSON writes them, everything else as text. */
final class JsonLinker {
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final Diagnostics said;

    JsonLinker(Diagnostics said) {
        this.said = said;
    }

    /** A key as it can be written in a definition. */
    static String key(String name) {
        return PLAIN_KEY.matcher(name).matches() ? name : JsonText.string(name);
    }

    /** The JSON without blanks; nothing, and a diagnostic, if a text holds an expression. */
    Optional<String> text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof YamlSequence sequence) {
            return all(sequence.items().stream().map(this::text).toList(), "[", "]");
        }
        List<Optional<String>> members = new ArrayList<>();
        for (YamlEntry entry : ((YamlMapping) node).entries()) {
            members.add(
                    text(entry.value()).map(value -> JsonText.string(entry.key().text()) + ":" + value));
        }
        return all(members, "{", "}");
    }

    private Optional<String> scalar(YamlScalar scalar) {
        if (scalar.isAbsent() || scalar.isNull()) {
            return Optional.of("null");
        }
        if (scalar.isBoolean() || scalar.isNumber()) {
            return Optional.of(scalar.text());
        }
        return new Text(scalar, said).resolve().map(JsonText::string);
    }

    private static Optional<String> all(List<Optional<String>> parts, String open, String close) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(open
                        + String.join(
                                ",", parts.stream().flatMap(Optional::stream).toList())
                        + close)
                : Optional.empty();
    }
}
