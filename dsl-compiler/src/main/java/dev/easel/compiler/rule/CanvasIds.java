package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.stream.Stream;

/** The ids that are told apart on a whole canvas: those of components and of list items, not of options. */
final class CanvasIds {
    /** Said by itself, and the same as no other. */
    private static final Value EMPTY = new Value.Text("");

    private CanvasIds() {}

    static Stream<Attribute> of(Canvas canvas) {
        return canvas.everything().flatMap(CanvasIds::of);
    }

    /** The id of a component or item, if it has one. */
    static Stream<Attribute> of(Component component) {
        return component.id(ValueType.Scope.CANVAS).stream()
                .filter(id -> !id.value().equals(EMPTY));
    }
}
