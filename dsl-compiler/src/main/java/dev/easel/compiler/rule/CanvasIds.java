package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Value;
import java.util.stream.Stream;

/** The ids that are told apart on a whole canvas: those of components and of list items, not of options. */
final class CanvasIds {
    private static final ValueType ON_CANVAS = new ValueType.Id(ValueType.Scope.CANVAS);

    /** Said by itself, and the same as no other. */
    private static final Value EMPTY = new Value.Text("");

    private CanvasIds() {}

    static Stream<Attribute> of(Canvas canvas) {
        return canvas.everything()
                .flatMap(component -> component.attribute("id").stream())
                .filter(id -> id.type().value().equals(ON_CANVAS))
                .filter(id -> !id.value().equals(EMPTY));
    }
}
