package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sections that are missing on top, and are found within another one: indented by mistake. */
final class Misplaced {
    private final Set<String> missing;
    private final Set<String> found = new HashSet<>();
    private final Diagnostics said;

    Misplaced(Collection<String> missing, Diagnostics said) {
        this.missing = Set.copyOf(missing);
        this.said = said;
    }

    boolean found(String section) {
        return found.contains(section);
    }

    /** The entries of a place but for sections that stray there; what follows one without a value on its line is its content. */
    List<YamlEntry> without(List<YamlEntry> entries, String place) {
        return without(missing, entries, place);
    }

    /** The same of a place where no name can be a section's. */
    List<YamlEntry> withoutAny(List<YamlEntry> entries, String place) {
        return without(Vocabulary.APP.words(), entries, place);
    }

    /** The entries before the first that is of a section whose own line is missing: it and what follows it are that section's. */
    List<YamlEntry> before(String section, List<YamlEntry> entries, String place, Predicate<YamlEntry> isOfSection) {
        boolean strays = entries.stream().anyMatch(entry -> entry.key().text().equals(section));
        if (strays || !missing.contains(section) || found.contains(section)) {
            return entries;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (isOfSection.test(entries.get(i))) {
                sayHeadless(section, entries.get(i).key(), place);
                return entries.subList(0, i);
            }
        }
        return entries;
    }

    private void sayHeadless(String section, YamlScalar first, String place) {
        found.add(section);
        String message =
                "`" + first.text() + "` stands within " + place + ", and there is no section `" + section + "`";
        said.add(Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, first.span(), message)
                .suggesting("write `" + section + ":` above it, in the first column"));
    }

    private List<YamlEntry> without(Collection<String> sections, List<YamlEntry> entries, String place) {
        List<YamlEntry> own = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (!sections.contains(entry.key().text())) {
                own.add(entry);
                continue;
            }
            say(entry, place);
            if (entry.value() instanceof YamlScalar scalar && scalar.isAbsent()) {
                break;
            }
        }
        return own;
    }

    private void say(YamlEntry entry, String place) {
        String section = entry.key().text();
        found.add(section);
        String message = "`" + section + "` is a section of its own, and stands within " + place;
        said.add(Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, entry.key().span(), message)
                .suggesting("start it in the first column"));
    }
}
