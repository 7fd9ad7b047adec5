package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.EnumEntryDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The further texts of an enum's values: expressions ask any value for any of them, so all values carry the same. */
final class EnumTexts {
    private final List<EnumEntryDecl> entries;
    private final Diagnostics said;
    private final Map<String, List<EnumEntryDecl>> carriers = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    EnumTexts(List<EnumEntryDecl> entries, Diagnostics said) {
        this.entries = entries;
        this.said = said;
        for (EnumEntryDecl entry : entries) {
            entry.further()
                    .forEach(text -> carriers.computeIfAbsent(text.key().text(), key -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** Says which values have a text that most others lack, then which lack one that most others have; of each value once. */
    void sayUneven() {
        carriers.forEach((key, having) -> {
            if (isRare(having)) {
                having.stream().filter(this::isNew).forEach(entry -> said.add(alone(entry, key)));
            }
        });
        carriers.forEach((key, having) -> {
            if (!isRare(having)) {
                entries.stream()
                        .filter(entry -> !having.contains(entry) && isNew(entry))
                        .forEach(entry -> said.add(lacking(entry, key, having.get(0))));
            }
        });
    }

    private boolean isNew(EnumEntryDecl entry) {
        return told.add(entry.id().text());
    }

    private boolean isRare(List<EnumEntryDecl> having) {
        return 2 * having.size() < entries.size();
    }

    private Diagnostic alone(EnumEntryDecl entry, String key) {
        List<String> words = new ArrayList<>(EnumEntryParser.WORDS);
        carriers.forEach((other, having) -> {
            if (!isRare(having)) {
                words.add(other);
            }
        });
        Word word = word(entry, key);
        String message = "only `" + entry.id().text() + "` carries `" + key + "`";
        return Suggestion.didYouMean(Diagnostic.of(DiagnosticCode.MISSING_WORD, word.span(), message), key, words)
                .note("all values of an enum carry the same texts");
    }

    private static Diagnostic lacking(EnumEntryDecl entry, String key, EnumEntryDecl other) {
        Word text = entry.text() == null ? entry.id() : entry.text();
        String message = "`" + entry.id().text() + "` has no `" + key + "`";
        return Diagnostic.of(DiagnosticCode.MISSING_WORD, entry.id().span(), message)
                .related(word(other, key).span(), "other values carry it")
                .note("write: {id: " + entry.id().text() + ", text: " + text.text() + ", " + key + ": ...}");
    }

    private static Word word(EnumEntryDecl entry, String key) {
        return entry.further().stream()
                .map(EnumEntryDecl.Further::key)
                .filter(word -> word.text().equals(key))
                .findFirst()
                .orElse(entry.id());
    }
}
