package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import java.util.stream.Stream;

/** The ids that are told apart on a whole canvas: those of components and of list items, not of options. */
final class CanvasIds {
    private static final ValueType ON_CANVAS = new ValueType.Id(ValueType.Scope.CANVAS);

    private CanvasIds() {}

    static Stream<Attribute> of(Canvas canvas) {
        return canvas.everything()
                .flatMap(component -> component.attribute("id").stream())
                .filter(id -> id.type().value().equals(ON_CANVAS));
    }
}
