package dev.easel.compiler.model;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a canvas.
 *
 * @param type what it is
 * @param attributes the attributes that are written, in the catalog's order, each once; required ones are there
 * @param submit where its submit leads, if it has one
 * @param span the word in the file that makes it this type
 */
public record Component(
        ComponentType type,
        List<Attribute> attributes,
        @Nullable Target submit,
        SourceSpan span) implements Sourced {

    /** Freezes the list. */
    public Component {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of this name, if it is written. */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.type().name().equals(name))
                .findFirst();
    }

    /** Everything in it that submits. */
    List<Submit> submits() {
        return submit == null ? List.of() : List.of(new Submit(id().orElseThrow(), submit));
    }

    /** The id, if it has one. */
    public Optional<String> id() {
        return attribute("id").map(attribute -> ((Value.Text) attribute.value()).text());
    }
}
