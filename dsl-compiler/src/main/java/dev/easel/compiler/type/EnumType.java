package dev.easel.compiler.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed set of values.
 *
 * @param name its name: {@code Size}
 * @param texts the names of further texts that every entry carries, beside its id and its text
 * @param entries the values, as written
 */
public record EnumType(String name, List<String> texts, List<Entry> entries) implements Type {
    /** Freezes the lists. */
    public EnumType {
        texts = List.copyOf(texts);
        entries = List.copyOf(entries);
    }

    /**
     * One of the values.
     *
     * @param id what travels
     * @param name what expressions call it: {@code Size.large}
     * @param text what people read
     * @param texts its further texts, in the type's order
     * @param isDefault whether ids that are unknown mean it
     */
    public record Entry(String id, String name, String text, List<String> texts, boolean isDefault) {
        /** Freezes the list. */
        public Entry {
            texts = List.copyOf(texts);
        }
    }

    /** The names of all texts that every entry carries: its id, what people read, and the further ones. */
    public List<String> allTexts() {
        return Stream.concat(Stream.of("id", "text"), texts.stream()).toList();
    }

    /** The entry that expressions call so. */
    public Optional<Entry> entry(String entry) {
        return entries.stream().filter(each -> each.name().equals(entry)).findFirst();
    }

    /** The entry that an id means, which may be missing: its own, or the default if there is one. */
    public Optional<Entry> ofId(@Nullable String id) {
        return entries.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> entries.stream().filter(Entry::isDefault).findFirst());
    }

    @Override
    public String word() {
        return name;
    }
}
