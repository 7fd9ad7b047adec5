package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.stream.Stream;

/** The texts on a canvas in which Canvas Kit renders links and bold. */
final class Texts {
    private static final ValueType MARKDOWN = new ValueType.Text(true);

    private Texts() {}

    /**
     * A text.
     *
     * @param text the text as it is sent
     * @param span the text in the file
     */
    record Written(String text, SourceSpan span) implements Sourced {}

    static Stream<Written> of(Canvas canvas) {
        return canvas.everything()
                .flatMap(component -> component.attributes().stream())
                .filter(attribute -> attribute.type().value().equals(MARKDOWN))
                .flatMap(Texts::written);
    }

    private static Stream<Written> written(Attribute attribute) {
        return attribute.value() instanceof Value.Text text
                ? Stream.of(new Written(text.text(), attribute.span()))
                : Stream.empty();
    }
}
