package dev.easel.compiler.syntax;

import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names a definition expects of its sections, whether it has them or not: {@code settings.desk}, {@code store: {cups: 1}},
 * {@code submit: order}.
 */
final class SectionUses {
    private static final Pattern MEMBER =
            Pattern.compile("\\b(" + String.join("|", SectionShapes.OF_NAMES) + ")\\.([A-Za-z]\\w*)");
    private static final Map<String, String> GIVEN_BY =
            Map.of("store", "stored_data", "stored_data", "stored_data", "results", "card_creation_options");

    private static final Set<String> LEADING = Set.of("submit", "to", "default", "configure", "initialize");

    private final Map<String, Set<String>> uses = new HashMap<>();

    SectionUses(YamlMapping root) {
        Matcher members = MEMBER.matcher(root.span().file().text());
        while (members.find()) {
            of(members.group(1)).add(members.group(2));
        }
        root.entry("flows").map(YamlEntry::value).ifPresent(this::given);
        root.entry("fragments").map(YamlEntry::value).ifPresent(this::given);
        root.entry("canvases").map(YamlEntry::value).ifPresent(this::given);
    }

    /** Whether a name is expected of a section. */
    boolean contain(String section, YamlEntry name) {
        return of(section).contains(identifier(name.key()));
    }

    private Set<String> of(String section) {
        return uses.computeIfAbsent(section, first -> new HashSet<>());
    }

    private void given(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::given);
        }
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(this::given);
        }
    }

    private void given(YamlEntry entry) {
        String section = GIVEN_BY.get(entry.key().text());
        if (section != null && entry.value() instanceof YamlMapping given) {
            given.entries().forEach(name -> of(section).add(identifier(name.key())));
        }
        if (LEADING.contains(entry.key().text()) && entry.value() instanceof YamlScalar target) {
            of("handlers").add(identifier(target));
        }
        if (entry.key().text().equals("routes") && entry.value() instanceof YamlMapping routes) {
            routes.entries().stream()
                    .map(YamlEntry::value)
                    .filter(YamlScalar.class::isInstance)
                    .forEach(target -> of("handlers").add(identifier((YamlScalar) target)));
        }
        given(entry.value());
    }

    private static String identifier(YamlScalar name) {
        return name.text().replace('-', '_');
    }
}
