package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A mapping; its keys are distinct.
 *
 * @param entries the entries, as written
 * @param span from the first key or the opening brace to the end of the last value or the closing brace
 */
public record YamlMapping(List<YamlEntry> entries, SourceSpan span) implements YamlNode {

    /** Freezes the list. */
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The entry with this key. */
    public Optional<YamlEntry> entry(String key) {
        return YamlEntry.of(entries, key);
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
