package dev.easel.compiler.yaml;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The entries of one mapping: of those with one key the first. */
final class DistinctEntries {
    private static final int MOST_NAMED = 8;

    private final Map<String, YamlEntry> byKey = new HashMap<>();
    private final List<YamlEntry> inOrder = new ArrayList<>();
    private final List<YamlScalar> repeated = new ArrayList<>();
    private final Diagnostics said;

    DistinctEntries(Diagnostics said) {
        this.said = said;
    }

    List<YamlEntry> inOrder() {
        return inOrder;
    }

    void add(YamlEntry entry) {
        String key = entry.key().text();
        if (key.equals("<<") && entry.key().style() == YamlScalar.Style.PLAIN) {
            said.add(Diagnostic.of(DiagnosticCode.MERGE_KEY, entry.key().span(), "`<<` merges nothing here")
                    .note("write the entries out where they are wanted"));
        } else if (byKey.putIfAbsent(key, entry) == null) {
            inOrder.add(entry);
        } else {
            repeated.add(entry.key());
        }
    }

    /** Says which keys came again; several at once are those of something of which the first line is missing. */
    void sayRepeated() {
        if (repeated.isEmpty() || said.isFull()) {
            return;
        }
        YamlScalar first = repeated.get(0);
        List<String> keys = repeated.stream().map(YamlScalar::text).distinct().toList();
        String message = WordList.of(keys, MOST_NAMED) + (keys.size() == 1 ? " is" : " are") + " here twice";
        Diagnostic twice = Diagnostic.of(DiagnosticCode.DUPLICATE_KEY, first.span(), message)
                .related(firstOf(first.text()).span(), "the first one");
        said.add(
                keys.size() == 1
                        ? twice
                        : twice.note(
                                "if they belong to something else, the line that it starts with is missing above"));
    }

    private YamlScalar firstOf(String key) {
        return Objects.requireNonNull(byKey.get(key)).key();
    }
}
