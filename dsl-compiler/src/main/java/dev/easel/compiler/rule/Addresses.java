package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import java.util.stream.Stream;

/** The addresses on a canvas: of images, and of what actions open. */
final class Addresses {
    private Addresses() {}

    static Stream<WrittenText> of(Canvas canvas) {
        return Stream.concat(
                WrittenText.of(canvas, new ValueType.Url()), canvas.everything().flatMap(Addresses::opened));
    }

    private static Stream<WrittenText> opened(Component component) {
        return component.action() instanceof Action.Open open
                ? WrittenText.of(open.url(), open.span()).stream()
                : Stream.empty();
    }
}
