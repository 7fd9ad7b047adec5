package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.stream.Stream;

/**
 * A canvas.
 *
 * @param name its name
 * @param components what it shows, from top to bottom
 * @param storedValues what is set in the stored data whenever it is shown, as written; names are distinct
 * @param span the name in the file
 */
public record Canvas(String name, List<Component> components, List<StoredValue> storedValues, SourceSpan span)
        implements Sourced {

    /** Freezes the lists. */
    public Canvas {
        components = List.copyOf(components);
        storedValues = List.copyOf(storedValues);
    }

    /** Everything on it that can be used or entered or shown: its components, each followed by its parts. */
    public Stream<Component> everything() {
        return components.stream().flatMap(Component::withParts);
    }

    /** Everything on it that submits, from top to bottom. */
    public List<Submit> submits() {
        return everything().flatMap(Component::submit).toList();
    }
}
