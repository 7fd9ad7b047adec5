package dev.easel.compiler.declaration;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A component, or a part of one, as written.
 *
 * @param type its type
 * @param word where the type is named, or where it starts
 * @param attributes what is said of it; shorthand is written out
 * @param constraints what is asked of what people enter in it
 * @param args what its id carries
 * @param actions what using it does: one, or a submit in short beside the same verbatim, or what contradicts itself
 */
public record ComponentDecl(
        ComponentType type,
        Word word,
        List<AttributeDecl> attributes,
        List<ConstraintDecl> constraints,
        List<GivenDecl> args,
        List<ActionDecl> actions)
        implements ElementDecl {

    /** Freezes the lists. */
    public ComponentDecl {
        attributes = List.copyOf(attributes);
        constraints = List.copyOf(constraints);
        args = List.copyOf(args);
        actions = List.copyOf(actions);
    }

    /** One whose id carries nothing. */
    public ComponentDecl(ComponentType type, Word word, List<AttributeDecl> attributes, List<ActionDecl> actions) {
        this(type, word, attributes, List.of(), List.of(), actions);
    }

    /** The value of an attribute, if it is written. */
    public Optional<ValueDecl> value(String attribute) {
        return attributes.stream()
                .filter(written -> written.name().text().equals(attribute))
                .map(AttributeDecl::value)
                .findFirst();
    }

    /** The id, if one is written that is no list or mapping; it may have holes. */
    public Optional<YamlScalar> writtenId() {
        return value("id")
                .filter(ValueDecl.Written.class::isInstance)
                .map(id -> ((ValueDecl.Written) id).node())
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast);
    }

    @Override
    public SourceSpan span() {
        return word.span();
    }
}
