package dev.easel.compiler.syntax;

import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sections whose own line is missing, so that what they hold stands at the end of the section before: said once, and left out there. */
final class Headless {
    private static final Pattern TYPE = Pattern.compile(
            "(?:" + String.join("|", Scalar.words()) + "|(?:list|map)<.*>|[A-Z]\\w*) *\\??(?: *=.*)?", Pattern.DOTALL);

    private final List<String> missing;
    private final SectionUses uses;
    private final Misplaced misplaced;

    Headless(YamlMapping root, List<String> missing, Misplaced misplaced) {
        this.missing = missing;
        this.uses = new SectionUses(root);
        this.misplaced = misplaced;
    }

    /** A section without what belongs to another one. */
    YamlEntry without(YamlEntry section) {
        String name = section.key().text();
        if (!SectionShapes.holdEntriesOf(name) || !(section.value() instanceof YamlMapping mapping)) {
            return section;
        }
        List<YamlEntry> entries = mapping.entries();
        if (entries.stream().anyMatch(entry -> missing.contains(entry.key().text()))) {
            return section;
        }
        OptionalInt first = first(name, entries);
        return first.isEmpty()
                ? section
                : new YamlEntry(section.key(), new YamlMapping(entries.subList(0, first.getAsInt()), mapping.span()));
    }

    /** Where another section starts, which is said. */
    private OptionalInt first(String section, List<YamlEntry> entries) {
        for (String other : missing) {
            OptionalInt first = SectionShapes.OF_NAMES.contains(other)
                    ? first(entries, entry -> isExpected(entry, section, other))
                    : first(entries, entry -> isOf(entry, section, other));
            if (first.isPresent()) {
                misplaced.headless(List.of(other), entries.get(first.getAsInt()).key(), section);
                return first;
            }
        }
        return namesOfAny(section, entries);
    }

    private static OptionalInt first(List<YamlEntry> entries, Predicate<YamlEntry> isOfOther) {
        return IntStream.range(1, entries.size())
                .filter(at -> isOfOther.test(entries.get(at)))
                .findFirst();
    }

    /** Whether it is written as what another section holds; what looks like a handler may be a list of anything, if nothing leads to it. */
    private boolean isOf(YamlEntry entry, String section, String other) {
        return SectionShapes.fits(entry, other)
                && !SectionShapes.fits(entry, section)
                && (!other.equals("handlers") || uses.contain(other, entry));
    }

    private boolean isExpected(YamlEntry entry, String section, String other) {
        boolean own = SectionShapes.OF_NAMES.contains(section)
                ? uses.contain(section, entry)
                : SectionShapes.fits(entry, section);
        return entry.value() instanceof YamlScalar && !own && uses.contain(other, entry);
    }

    /** Where several names start that are given types, of which nothing says what section they are of. */
    private OptionalInt namesOfAny(String section, List<YamlEntry> entries) {
        List<String> possible =
                missing.stream().filter(SectionShapes.OF_NAMES::contains).toList();
        if (possible.isEmpty() || SectionShapes.OF_NAMES.contains(section)) {
            return OptionalInt.empty();
        }
        OptionalInt first = first(entries, entry -> isNameWithType(entry) && !SectionShapes.fits(entry, section));
        if (first.isEmpty()
                || first.getAsInt() + 1 >= entries.size()
                || !entries.subList(first.getAsInt(), entries.size()).stream().allMatch(Headless::isNameWithType)) {
            return OptionalInt.empty();
        }
        misplaced.headless(possible, entries.get(first.getAsInt()).key(), section);
        return first;
    }

    private static boolean isNameWithType(YamlEntry entry) {
        return entry.value() instanceof YamlScalar type
                && TYPE.matcher(type.text()).matches();
    }
}
