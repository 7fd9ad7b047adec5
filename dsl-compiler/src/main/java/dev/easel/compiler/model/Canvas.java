package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;

/**
 * A canvas.
 *
 * @param name its name
 * @param components what it shows, from top to bottom; at least one
 * @param span the name in the file
 */
public record Canvas(String name, List<Component> components, SourceSpan span) implements Sourced {

    /** Freezes the list. */
    public Canvas {
        components = List.copyOf(components);
    }

    /** Everything on it that submits, from top to bottom. */
    public List<Submit> submits() {
        return components.stream()
                .flatMap(component -> component.submits().stream())
                .toList();
    }
}
