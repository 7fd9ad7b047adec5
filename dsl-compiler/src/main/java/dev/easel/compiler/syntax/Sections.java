package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of a definition; where one is only misspelt or misplaced, no one need be told that it is missing. */
final class Sections {
    private static final Suggestion WORDS = new Suggestion(Vocabulary.APP.all());

    /** Sections whose names are words of canvases, or well what a canvas or value is called. */
    private static final Set<String> NAMES = Set.of(
            "attributes", "card_creation_options", "stored_data", "types", "settings", "locale", "zone", "include");

    private final Map<String, YamlEntry> found = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private final Misplaced misplaced;
    private final Shapes shapes;

    Sections(YamlMapping root, Diagnostics said) {
        List<String> missing = Vocabulary.APP.words().stream()
                .filter(section -> root.entry(section).isEmpty())
                .filter(section -> !NAMES.contains(section))
                .toList();
        this.misplaced = new Misplaced(missing, said);
        this.shapes = new Shapes(said, misplaced);
        List<YamlEntry> known = shapes.known(withoutStrays(root), Vocabulary.APP);
        root.entries().forEach(entry -> meantBy(entry.key().text()).ifPresent(meant::add));
        Headless headless = new Headless(root, lost(root), misplaced);
        known.forEach(entry -> found.put(entry.key().text(), headless.without(entry)));
    }

    Shapes shapes() {
        return shapes;
    }

    Optional<YamlEntry> section(String name) {
        return Optional.ofNullable(found.get(name));
    }

    /** Whether a section is neither there nor meant by anything that is; known only once the others are parsed. */
    boolean isMissing(String name) {
        return !found.containsKey(name) && !meant.contains(name) && !misplaced.found(name);
    }

    /** The sections of several entries that are neither there nor meant. */
    private List<String> lost(YamlMapping root) {
        return Vocabulary.APP.words().stream()
                .filter(SectionShapes::holdEntriesOf)
                // whatever is written like a fragment is rather a canvas
                .filter(section -> !section.equals("fragments"))
                .filter(section -> root.entry(section).isEmpty() && !meant.contains(section))
                .toList();
    }

    /** The entries but for those that follow a section without a value, and are no sections: they belong below it, indented. */
    private YamlMapping withoutStrays(YamlMapping root) {
        List<YamlEntry> kept = new ArrayList<>();
        YamlEntry empty = null;
        for (YamlEntry entry : root.entries()) {
            String key = entry.key().text();
            if (empty == null
                    || Vocabulary.APP.all().contains(key)
                    || meantBy(key).isPresent()) {
                empty = entry.value() instanceof YamlScalar value && value.isAbsent() ? entry : null;
                kept.add(entry);
            } else if (meant.add(empty.key().text())) {
                shapes.outside(entry, "`" + empty.key().text() + "`");
                kept.remove(empty);
            }
        }
        return new YamlMapping(kept, root.span());
    }

    private static Optional<String> meantBy(String key) {
        return Vocabulary.APP.words().contains(key)
                ? Optional.empty()
                : Vocabulary.APP.wordWithoutColon(key).or(() -> WORDS.closest(key));
    }
}
