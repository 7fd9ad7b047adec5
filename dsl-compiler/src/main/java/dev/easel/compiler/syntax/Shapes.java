package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes nodes for what a place wants, and says so where they are something else. */
final class Shapes {
    private static final int MOST_ALONE = 2;
    private static final int MOST_NAMED = 10;

    private final Diagnostics said;
    private final Misplaced misplaced;
    private final Set<String> misnamed = new HashSet<>();

    Shapes(Diagnostics said, Misplaced misplaced) {
        this.said = said;
        this.misplaced = misplaced;
    }

    /** A type is declared by a name that it cannot have, which is said; nothing more is said of its uses. */
    void misnamed(String type) {
        misnamed.add(type);
    }

    boolean isMisnamed(String type) {
        return misnamed.contains(type);
    }

    Diagnostics said() {
        return said;
    }

    /** The entries of a mapping whose keys are words of this place; others are said and left out. */
    List<YamlEntry> entries(YamlEntry owner, Vocabulary vocabulary, String example) {
        return mapping(owner, vocabulary.place(), example)
                .map(mapping -> known(mapping, vocabulary))
                .orElse(List.of());
    }

    List<YamlEntry> known(YamlMapping mapping, Vocabulary vocabulary) {
        return known(mapping.entries(), vocabulary);
    }

    /** The entries whose keys are words of this place; others are said and left out. */
    List<YamlEntry> known(List<YamlEntry> entries, Vocabulary vocabulary) {
        List<YamlEntry> here = misplaced.without(entries, vocabulary.place());
        Set<YamlScalar> together = together(here, vocabulary);
        if (!together.isEmpty()) {
            said.add(noneOf(List.copyOf(together), vocabulary));
        }
        return here.stream()
                .filter(entry -> !together.contains(entry.key()) && isKnown(entry.key(), vocabulary))
                .toList();
    }

    /** Keys that are said as one: what came to stand within something else is one mistake; on top each may be meant for a section. */
    private Set<YamlScalar> together(List<YamlEntry> entries, Vocabulary vocabulary) {
        if (vocabulary == Vocabulary.APP || said.isFull()) {
            return Set.of();
        }
        Set<YamlScalar> far = new LinkedHashSet<>();
        entries.stream()
                .map(YamlEntry::key)
                .filter(key -> isFar(key.text(), vocabulary))
                .forEach(far::add);
        return far.size() > MOST_ALONE ? far : Set.of();
    }

    /** Whether it is no word of this place, and close to none. */
    private static boolean isFar(String word, Vocabulary vocabulary) {
        return !vocabulary.words().contains(word)
                && !vocabulary.notYet().contains(word)
                && vocabulary.wordWithoutColon(word).isEmpty()
                && Suggestion.closest(word, vocabulary.all()).isEmpty();
    }

    /** Many at once belong to something else, which is what is wrong. */
    private static Diagnostic noneOf(List<YamlScalar> far, Vocabulary vocabulary) {
        List<String> words = far.stream().map(YamlScalar::text).toList();
        String message = "these are no words of " + vocabulary.place() + ": " + WordList.of(words, MOST_NAMED);
        return Diagnostic.of(DiagnosticCode.UNKNOWN_WORD, far.get(0).span(), message)
                .note("it knows " + WordList.of(vocabulary.words()));
    }

    private boolean isKnown(YamlScalar key, Vocabulary vocabulary) {
        if (vocabulary.words().contains(key.text()) || said.isFull()) {
            return vocabulary.words().contains(key.text());
        }
        if (vocabulary.notYet().contains(key.text())) {
            notYet(key.span(), "`" + key.text() + "`");
            return false;
        }
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_WORD, key.span(), "`" + key.text() + "` is not a word of " + vocabulary.place());
        unknown = vocabulary
                .wordWithoutColon(key.text())
                .map(word -> "write `" + word + ": `, with a blank after the colon")
                .map(unknown::suggesting)
                .orElse(Suggestion.didYouMean(unknown, key.text(), vocabulary.all()));
        said.add(unknown.note(instead(key.text(), vocabulary)));
        return false;
    }

    private static String instead(String word, Vocabulary vocabulary) {
        boolean flows = vocabulary == Vocabulary.FLOWS || vocabulary == Vocabulary.SURFACE_FLOWS;
        if (flows && word.equals("submit")) {
            return "where a submit leads is said at its component: {button: go, label: Go, submit: menu}";
        }
        if (vocabulary == Vocabulary.TARGET && word.equals("else")) {
            return "where else this leads is the last of a list: [{when: ..., to: bill}, {to: menu}]";
        }
        String known = "it knows " + WordList.of(vocabulary.words());
        return vocabulary == Vocabulary.USE
                ? known + "; params of the fragment are passed: with: {" + word + ": ...}"
                : known;
    }

    /** Says that something is part of the language and not of this version. */
    void notYet(SourceSpan span, String what) {
        String message = what + " is part of the Easel language but this version of the compiler does not have it yet";
        said.add(DiagnosticCode.NOT_YET, span, message);
    }

    /** Says that Canvas Kit does not know something in what is pasted, and that it is left out. */
    void notSent(YamlScalar key, Vocabulary vocabulary) {
        String message = "Canvas Kit knows no `" + key.text() + "` in " + vocabulary.place() + ", so it is not sent";
        said.add(Diagnostic.of(DiagnosticCode.NOT_SENT, key.span(), message)
                .note("it knows " + WordList.of(vocabulary.words())));
    }

    /** Says that something has the wrong shape. */
    void wrong(SourceSpan span, String message, String example) {
        said.add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, span, message).note("write: " + example));
    }

    /** Says that an entry stands beside what it belongs to. */
    void outside(YamlEntry entry, String owner) {
        String message = "`" + entry.key().text() + "` belongs to " + owner + ", and stands outside";
        said.add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, entry.key().span(), message)
                .suggesting("indent it and what belongs to it"));
    }

    /** Says that something is missing. */
    void missing(SourceSpan span, String message, String example) {
        said.add(Diagnostic.of(DiagnosticCode.MISSING_WORD, span, message).note("write: " + example));
    }

    /** The entries of a section that gives names to what it holds; one with nothing in it is said. */
    List<YamlEntry> section(YamlEntry section, String example) {
        String place = "`" + section.key().text() + "`";
        List<YamlEntry> entries =
                mapping(section, place, example).map(YamlMapping::entries).orElse(List.of());
        if (section.value() instanceof YamlMapping && entries.isEmpty()) {
            empty(section.value().span(), place, example);
        }
        return misplaced.without(entries, place);
    }

    /** The entries but for sections that stray here, where no name can be a section's. */
    List<YamlEntry> withoutSections(List<YamlEntry> entries, String place) {
        return misplaced.withoutAny(entries, place);
    }

    /** Says that there is nothing in something. */
    void empty(SourceSpan span, String place, String example) {
        said.add(Diagnostic.of(DiagnosticCode.EMPTY_LIST, span, place + " lists nothing")
                .note("write: " + example));
    }

    /** The value of an entry as a mapping. */
    Optional<YamlMapping> mapping(YamlEntry entry, String place, String example) {
        if (entry.value() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        wrong(entry, place + " is a mapping", example);
        return Optional.empty();
    }

    /** The value of an entry as a list; one with nothing in it is said. */
    Optional<List<YamlNode>> list(YamlEntry entry, String example) {
        Optional<List<YamlNode>> items = listOrNone(entry, example);
        if (items.isPresent() && items.get().isEmpty()) {
            empty(entry.value().span(), "`" + entry.key().text() + "`", example);
        }
        return items;
    }

    /** The value of an entry as a list, which may have nothing in it. */
    Optional<List<YamlNode>> listOrNone(YamlEntry entry, String example) {
        if (entry.value() instanceof YamlSequence sequence) {
            return Optional.of(sequence.items());
        }
        if (entry.value() instanceof YamlMapping mapping && startsWithDash(mapping)) {
            int dash = entry.value()
                    .span()
                    .file()
                    .index(mapping.span().line(), mapping.span().column());
            SourceSpan span = mapping.span().file().span(dash, dash + 1);
            said.add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, span, "a blank is missing after this `-`")
                    .suggesting("write `- `, with a blank after the dash"));
            return Optional.empty();
        }
        wrong(entry, "`" + entry.key().text() + "` is a list", example);
        return Optional.empty();
    }

    private static boolean startsWithDash(YamlMapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().get(0).key().text().matches("-[A-Za-z].*")
                && !mapping.span().text().startsWith("{");
    }

    /** A node as a word. */
    Optional<Word> word(YamlNode node, SourceSpan where, String place, String example) {
        if (node instanceof YamlScalar scalar
                && !scalar.isAbsent()
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(Word.of(scalar));
        }
        SourceSpan span = isNothing(node) ? where : node.span();
        wrong(span, place + " is a text, and this is " + kind(node), example);
        return Optional.empty();
    }

    /** The value of an entry as a word. */
    Optional<Word> word(YamlEntry entry, String place, String example) {
        return word(entry.value(), entry.key().span(), place, example);
    }

    /** Says that the value of an entry has the wrong shape: {@code wanted, and this is ...}. */
    void wrong(YamlEntry entry, String wanted, String example) {
        SourceSpan span = isNothing(entry.value())
                ? entry.key().span()
                : entry.value().span().firstLine();
        wrong(span, wanted + ", and this is " + kind(entry.value()), example);
    }

    private static String kind(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.text().isBlank() ? "nothing" : node.kind();
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isAbsent();
    }
}
