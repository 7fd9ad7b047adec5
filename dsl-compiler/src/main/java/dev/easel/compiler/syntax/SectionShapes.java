package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How what a section holds is written, where it tells sections apart. */
final class SectionShapes {
    /** The sections that give types to names, which all look alike. */
    static final List<String> OF_NAMES = List.of("settings", "card_creation_options", "stored_data");

    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z]\\w*");
    private static final Map<String, Predicate<YamlEntry>> SHAPES = shapes();

    private SectionShapes() {}

    /** Whether a section is one of several entries. */
    static boolean holdEntriesOf(String section) {
        return SHAPES.containsKey(section);
    }

    /** Whether an entry is written as those of a section are. */
    static boolean fits(YamlEntry entry, String section) {
        Predicate<YamlEntry> shape = SHAPES.get(section);
        return shape != null && shape.test(entry);
    }

    private static Map<String, Predicate<YamlEntry>> shapes() {
        Map<String, Predicate<YamlEntry>> shapes = new HashMap<>();
        shapes.put("surfaces", entry -> isOf(entry, Vocabulary.SURFACES) && entry.value() instanceof YamlSequence);
        shapes.put("attributes", entry -> isOf(entry, Vocabulary.ATTRIBUTES) && entry.value() instanceof YamlMapping);
        shapes.put("types", entry -> isTypeName(entry) && !(entry.value() instanceof YamlScalar));
        shapes.put("handlers", SectionShapes::isHandler);
        shapes.put("flows", SectionShapes::isFlow);
        shapes.put(
                "canvases", entry -> entry.value() instanceof YamlMapping canvas && hasWord(canvas, Vocabulary.CANVAS));
        shapes.put("sheets", SectionShapes::isSheet);
        shapes.put("fragments", SectionShapes::isFragment);
        OF_NAMES.forEach(section -> shapes.put(section, entry -> entry.value() instanceof YamlScalar));
        return shapes;
    }

    private static boolean isOf(YamlEntry entry, Vocabulary vocabulary) {
        return vocabulary.words().contains(entry.key().text());
    }

    private static boolean isTypeName(YamlEntry entry) {
        return TYPE_NAME.matcher(entry.key().text()).matches();
    }

    private static boolean hasWord(YamlMapping mapping, Vocabulary vocabulary) {
        return vocabulary.words().stream().anyMatch(word -> mapping.entry(word).isPresent());
    }

    /** Whether it has what every sheet has; a record may have a field of either name. */
    private static boolean isSheet(YamlEntry entry) {
        return entry.value() instanceof YamlMapping sheet
                && sheet.entry("page").isPresent()
                && sheet.entry("submit").isPresent();
    }

    private static boolean isFragment(YamlEntry entry) {
        return entry.value() instanceof YamlMapping fragment
                && fragment.entries().stream().allMatch(word -> isOf(word, Vocabulary.FRAGMENT));
    }

    private static boolean isHandler(YamlEntry entry) {
        if (entry.value() instanceof YamlSequence answers) {
            return !isTypeName(entry) && answers.items().stream().allMatch(YamlScalar.class::isInstance);
        }
        return entry.value() instanceof YamlMapping handler
                && handler.entry("to").isPresent();
    }

    /** Whether it is said where a flow leads, as no handler is written. */
    private static boolean isFlow(YamlEntry entry) {
        if (!isOf(entry, Vocabulary.FLOWS)) {
            return false;
        }
        if (entry.value() instanceof YamlSequence choice) {
            return choice.items().stream().anyMatch(YamlMapping.class::isInstance);
        }
        return !(entry.value() instanceof YamlMapping mapping) || !hasWord(mapping, Vocabulary.HANDLER);
    }
}
