package dev.easel.compiler.declaration;

import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;

/**
 * An attribute as written.
 *
 * @param name the attribute's name; in shorthand the place of the type
 * @param value the value
 * @param jsonStyle whether the key is in double quotes, as JSON's are, so that a number stays a number
 */
public record AttributeDecl(Word name, ValueDecl value, boolean jsonStyle) {
    /** The value of an entry, under another name. */
    public static AttributeDecl of(Word name, YamlEntry entry) {
        return new AttributeDecl(name, new ValueDecl.Written(entry.value()), isJsonStyle(entry));
    }

    /** An entry. */
    public static AttributeDecl of(YamlEntry entry) {
        return of(Word.of(entry.key()), entry);
    }

    /** Whether the key of an entry is in double quotes, as JSON's are. */
    public static boolean isJsonStyle(YamlEntry entry) {
        return entry.key().style() == YamlScalar.Style.DOUBLE_QUOTED;
    }
}
