package dev.easel.compiler.model;

import java.util.stream.Stream;

/** The conditions and loops on a canvas, each once, however deep. */
final class CanvasGuards {
    private CanvasGuards() {}

    static long count(Stream<Element> elements) {
        return elements.mapToLong(CanvasGuards::count).sum();
    }

    private static long count(Element element) {
        if (element instanceof Conditional conditional) {
            return 1 + count(Stream.concat(conditional.then().stream(), conditional.otherwise().stream()));
        }
        if (element instanceof Repetition repetition) {
            return 1 + count(Stream.concat(repetition.body().stream(), repetition.otherwise().stream()));
        }
        return ((Component) element)
                .attributes().stream()
                        .map(Attribute::value)
                        .filter(Value.Parts.class::isInstance)
                        .mapToLong(parts -> count(((Value.Parts) parts).elements().stream()))
                        .sum();
    }
}
