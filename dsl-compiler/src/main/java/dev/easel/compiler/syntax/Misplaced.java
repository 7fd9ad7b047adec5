package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Says that the line of a section, one of these, is missing above its first name, which stands within another section. */
    void headless(List<String> possible, YamlScalar first, String section) {
        found.addAll(possible);
        boolean known = possible.size() == 1;
        String why = known
                ? "there is no section `" + possible.get(0) + "`"
                : "no section is made of names with types there";
        String message = "`" + first.text() + "` stands within `" + section + "`, and " + why;
        String line = known ? "`" + possible.get(0) + ":`" : "the line of its section";
        Diagnostic headless = Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, first.span(), message)
                .suggesting("write " + line + " above it, in the first column");
        said.add(known ? headless : headless.note("it may be one of " + WordList.of(possible)));
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
