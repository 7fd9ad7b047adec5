package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text on a canvas.
 *
 * @param text the text as it is sent
 * @param span the text in the file
 */
record WrittenText(String text, SourceSpan span) implements Sourced {

    /** The texts in attributes whose value is of this type; one that no canvas has room for is that mistake and no other. */
    static Stream<WrittenText> of(Canvas canvas, ValueType type) {
        return canvas.everything()
                .flatMap(component -> component.attributes().stream())
                .filter(attribute -> attribute.type().value().equals(type))
                .flatMap(WrittenText::of)
                .filter(text -> text.text().length() <= Limits.CONTENT_BYTES);
    }

    private static Stream<WrittenText> of(Attribute attribute) {
        return of(attribute.value(), attribute.span()).stream();
    }

    /** A value as a text; a letter stands for what is put into it. An address that starts with one is known when it is shown. */
    static Optional<WrittenText> of(Value value, SourceSpan span) {
        if (value instanceof Value.Text text) {
            return Optional.of(new WrittenText(text.text(), span));
        }
        if (!(value instanceof Value.Holes holes)) {
            return Optional.empty();
        }
        List<Template.Part> parts = holes.template().parts();
        boolean knownLater = parts.get(0) instanceof Template.Hole hole && hole.printing() == Template.Printing.ADDRESS;
        return knownLater
                ? Optional.empty()
                : Optional.of(new WrittenText(
                        parts.stream()
                                .map(part -> part instanceof Template.Literal literal ? literal.text() : "x")
                                .collect(Collectors.joining()),
                        span));
    }
}
