package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of parts as people write them first: {@code [Small, Large]} for options, {@code [{Status: Sent}]} for rows. */
final class PlainParts {
    private static final int MOST_SHOWN = 6;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.-]*");

    private PlainParts() {}

    /** What to write for the whole list, if it is one of these. */
    static Optional<String> meant(YamlSequence sequence, ValueType.Parts type) {
        List<YamlNode> items = sequence.items();
        if (items.isEmpty() || items.size() > MOST_SHOWN) {
            return Optional.empty();
        }
        if (items.stream().allMatch(PlainParts::isText)) {
            return texts(items, type);
        }
        return type.isPair() && items.stream().allMatch(item -> isRow(item, type.part()))
                ? Optional.of(items.stream().map(PlainParts::row).collect(Collectors.joining(", ", "{", "}")))
                : Optional.empty();
    }

    private static boolean isText(YamlNode node) {
        return node instanceof YamlScalar scalar
                && !scalar.isNull()
                && !scalar.isBoolean()
                && PLAIN.matcher(scalar.text()).matches();
    }

    private static Optional<String> texts(List<YamlNode> items, ValueType.Parts type) {
        List<String> texts =
                items.stream().map(item -> ((YamlScalar) item).text()).toList();
        Set<String> ids = new LinkedHashSet<>();
        texts.forEach(text -> ids.add(id(text)));
        if (ids.size() < texts.size() || type.part() == Components.FIELD_VALUE) {
            return Optional.empty();
        }
        if (type.part() == Components.ITEM) {
            return Optional.of(texts.stream()
                    .map(text -> "{item: " + id(text) + ", title: " + text + "}")
                    .collect(Collectors.joining(", ", "[", "]")));
        }
        return Optional.of(
                texts.stream().map(text -> id(text) + ": " + text).collect(Collectors.joining(", ", "{", "}")));
    }

    private static String id(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static boolean isRow(YamlNode node, ComponentType part) {
        return node instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && isText(mapping.entries().get(0).key())
                && isText(mapping.entries().get(0).value())
                && !mapping.entries().get(0).key().text().equals(part.name())
                && part.attribute(mapping.entries().get(0).key().text()).isEmpty();
    }

    private static String row(YamlNode node) {
        YamlEntry entry = ((YamlMapping) node).entries().get(0);
        return entry.key().text() + ": " + ((YamlScalar) entry.value()).text();
    }
}
