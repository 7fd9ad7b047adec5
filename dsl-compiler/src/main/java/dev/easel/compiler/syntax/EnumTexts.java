package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.EnumEntryDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The further texts of an enum's values: expressions ask any value for any of them, so all values carry the same. */
final class EnumTexts {
    // what YAML reads as this text, in braces as well
    private static final Pattern PLAIN = Pattern.compile("(?!(true|false|null)$)[A-Za-z][A-Za-z0-9_ -]*");

    private final List<EnumEntryDecl> entries;
    private final Diagnostics said;
    private final Map<String, List<EnumEntryDecl>> carriers = new LinkedHashMap<>();
    private final Set<EnumEntryDecl> told = new HashSet<>();

    EnumTexts(List<EnumEntryDecl> entries, Diagnostics said) {
        this.entries = entries;
        this.said = said;
        for (EnumEntryDecl entry : entries) {
            entry.further()
                    .forEach(text -> carriers.computeIfAbsent(text.key().text(), key -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** Says where values carry different texts, of each value once, and returns those of which it was said. */
    Set<EnumEntryDecl> sayUneven() {
        sayMisspelt();
        carriers.forEach((key, having) -> {
            boolean rare = isRare(having);
            entries.stream()
                    .filter(entry -> having.contains(entry) == rare && told.add(entry))
                    .forEach(entry -> said.add(rare ? alone(entry, key) : lacking(entry, key, having.get(0))));
        });
        return told;
    }

    /** Looks at words that not all values carry, the rarest and last first: one may be another one, misspelt. */
    private void sayMisspelt() {
        List<String> keys = new ArrayList<>(carriers.keySet());
        Collections.reverse(keys);
        keys.sort(Comparator.comparing(
                key -> Objects.requireNonNull(carriers.get(key)).size()));
        for (String key : keys) {
            List<EnumEntryDecl> having = List.copyOf(carriers.get(key));
            if (having.size() < entries.size()) {
                having.forEach(entry -> meant(entry, key).ifPresent(word -> misspelt(entry, key, word)));
            }
        }
        carriers.values().removeIf(List::isEmpty);
    }

    private Optional<String> meant(EnumEntryDecl entry, String key) {
        List<String> words = new ArrayList<>();
        EnumEntryParser.WORDS.stream().filter(word -> !says(entry, word)).forEach(words::add);
        carriers.forEach((other, having) -> {
            if (!other.equals(key) && !having.contains(entry)) {
                words.add(other);
            }
        });
        return Suggestion.closest(key, words);
    }

    private static boolean says(EnumEntryDecl entry, String word) {
        return switch (word) {
            case "name" -> entry.name() != null;
            case "text" -> entry.text() != null;
            case "default" -> entry.isDefault();
            default -> true;
        };
    }

    private void misspelt(EnumEntryDecl entry, String key, String meant) {
        carriers.getOrDefault(key, List.of()).remove(entry);
        carriers.getOrDefault(meant, new ArrayList<>()).add(entry);
        if (told.add(entry)) {
            said.add(Suggestion.asking(alone(entry, key), meant));
        }
    }

    private static Diagnostic alone(EnumEntryDecl entry, String key) {
        String message = "`" + entry.id().text() + "` carries `" + key + "`, and others do not";
        return Diagnostic.of(DiagnosticCode.MISSING_WORD, word(entry, key).span(), message)
                .note("all values of an enum carry the same texts");
    }

    private Diagnostic lacking(EnumEntryDecl entry, String key, EnumEntryDecl other) {
        String message = "`" + entry.id().text() + "` has no `" + key + "`";
        return Diagnostic.of(DiagnosticCode.MISSING_WORD, entry.id().span(), message)
                .related(word(other, key).span(), "other values carry it")
                .note("write: {" + whole(entry) + "}");
    }

    /** All that a value says, and places for the texts that it lacks. */
    private String whole(EnumEntryDecl entry) {
        StringJoiner whole = new StringJoiner(", ");
        whole.add("id: " + yaml(entry.id()));
        if (entry.name() != null) {
            whole.add("name: " + yaml(entry.name()));
        }
        whole.add("text: " + yaml(entry.text() == null ? entry.id() : entry.text()));
        entry.further().forEach(text -> whole.add(text.key().text() + ": " + yaml(text.text())));
        carriers.forEach((key, having) -> {
            if (!isRare(having) && !having.contains(entry)) {
                whole.add(key + ": ...");
            }
        });
        return whole + (entry.isDefault() ? ", default: true" : "");
    }

    private static String yaml(Word word) {
        String text = word.text();
        return PLAIN.matcher(text).matches() ? text : Quoting.inDoubleQuotes(text);
    }

    private boolean isRare(List<EnumEntryDecl> having) {
        return 2 * having.size() < entries.size();
    }

    private static Word word(EnumEntryDecl entry, String key) {
        return entry.further().stream()
                .map(EnumEntryDecl.Further::key)
                .filter(word -> word.text().equals(key))
                .findFirst()
                .orElse(entry.id());
    }
}
