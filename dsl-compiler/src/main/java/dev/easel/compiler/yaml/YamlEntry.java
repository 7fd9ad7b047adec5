package dev.easel.compiler.yaml;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a mapping.
 *
 * @param key the key
 * @param value the value; an {@linkplain YamlScalar#isAbsent() absent} scalar where none is written
 */
public record YamlEntry(YamlScalar key, YamlNode value) {
    /** The first of some with this key. */
    public static Optional<YamlEntry> of(List<YamlEntry> some, String key) {
        return some.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }
}
