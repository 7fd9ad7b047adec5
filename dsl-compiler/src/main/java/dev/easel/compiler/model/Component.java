package dev.easel.compiler.model;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of a canvas, or a part of one.
 *
 * @param type what it is
 * @param attributes the attributes that are written, in the catalog's order, each once; required ones are there
 * @param args what its id carries
 * @param action what using it does, if anything
 * @param span the word in the file that makes it this type, or where it starts
 * @param uses where the fragments are used that it stands in, the outermost first; none on a canvas itself
 */
public record Component(
        ComponentType type,
        List<Attribute> attributes,
        List<Arg> args,
        @Nullable Action action,
        SourceSpan span,
        List<SourceSpan> uses)
        implements Element {

    /** Freezes the list. */
    public Component {
        attributes = List.copyOf(attributes);
        args = List.copyOf(args);
        uses = List.copyOf(uses);
    }

    /** What decides about it alone: it may be left out, be it for want of options, and is there if it is what was used. */
    public Guard itself() {
        return new Guard(span, false, uses);
    }

    /** One of a canvas itself, whose id carries nothing. */
    public Component(ComponentType type, List<Attribute> attributes, @Nullable Action action, SourceSpan span) {
        this(type, attributes, List.of(), action, span, List.of());
    }

    /** The same with another action. */
    public Component with(Action other) {
        return new Component(type, attributes, args, other, span, uses);
    }

    /** The attribute of this name, if it is written. */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.type().name().equals(name))
                .findFirst();
    }

    /** The text of an attribute, if it is written and the same each time. */
    public Optional<String> text(String name) {
        return attribute(name)
                .map(Attribute::value)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text());
    }

    /** The id, if it has one. */
    public Optional<String> id() {
        return text("id");
    }

    /**
     * The word of a choice: the one that is written, or the one that Canvas Kit takes where none is, if it takes one; nothing where an
     * expression decides.
     */
    public Optional<String> word(String choice) {
        Optional<Value> written = attribute(choice).map(Attribute::value);
        if (written.isPresent()) {
            return written.filter(Value.Choice.class::isInstance).map(value -> ((Value.Choice) value).word());
        }
        return type.attribute(choice)
                .map(AttributeType::value)
                .filter(ValueType.Choice.class::isInstance)
                .map(value -> ((ValueType.Choice) value).byDefault());
    }

    /** The id that no other has within this scope, if it has one. */
    public Optional<Attribute> id(ValueType.Scope scope) {
        return attribute("id").filter(id -> id.type().value().equals(new ValueType.Id(scope)));
    }

    /** Whether it submits, and nothing says where that leads. */
    public boolean isUnanswered() {
        return action instanceof Action.Submit submits && submits.target() == null;
    }

    /** Whether a flag is written and true. */
    public boolean is(String flag) {
        return attribute(flag)
                .map(Attribute::value)
                .filter(new Value.Flag(true)::equals)
                .isPresent();
    }

    /** Every part that an attribute can have; none if it is not written. */
    public List<Component> parts(String name) {
        return Element.possible(elements(name)).toList();
    }

    /** What stands in the list of parts of an attribute; nothing if it is not written. */
    public List<Element> elements(String name) {
        return attribute(name)
                .map(Attribute::value)
                .filter(Value.Parts.class::isInstance)
                .map(value -> ((Value.Parts) value).elements())
                .orElse(List.of());
    }

    @Override
    public Stream<Component> possible() {
        return Stream.of(this);
    }

    /** It, and all its parts. */
    public Stream<Component> withParts() {
        Stream<Component> parts =
                attributes.stream().flatMap(attribute -> parts(attribute.type().name()).stream());
        return Stream.concat(Stream.of(this), parts);
    }
}
