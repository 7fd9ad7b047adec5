package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
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
        return attribute.value() instanceof Value.Text text
                ? Stream.of(new WrittenText(text.text(), attribute.span()))
                : Stream.empty();
    }
}
