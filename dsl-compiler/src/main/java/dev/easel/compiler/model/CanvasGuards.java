package dev.easel.compiler.model;

import java.util.stream.Stream;

/** The conditions and loops on a canvas, however deep. */
final class CanvasGuards {
    private CanvasGuards() {}

    static long count(Stream<Element> elements) {
        return elements.mapToLong(CanvasGuards::count).sum();
    }

    /** Whether a loop repeats anything whose id carries arguments. */
    static boolean repeatArguments(Stream<Element> elements) {
        return elements.anyMatch(element -> repeatsArguments(element, false));
    }

    private static boolean repeatsArguments(Element element, boolean repeated) {
        if (element instanceof Conditional conditional) {
            return Stream.concat(conditional.then().stream(), conditional.otherwise().stream())
                    .anyMatch(inner -> repeatsArguments(inner, repeated));
        }
        if (element instanceof Repetition repetition) {
            boolean many = !repetition.loop().source().type().isOptional();
            return repetition.body().stream().anyMatch(inner -> repeatsArguments(inner, repeated || many))
                    || repetition.otherwise().stream().anyMatch(inner -> repeatsArguments(inner, repeated));
        }
        Component component = (Component) element;
        return repeated && !component.args().isEmpty()
                || parts(component).anyMatch(part -> repeatsArguments(part, repeated));
    }

    private static Stream<Element> parts(Component component) {
        return component.attributes().stream()
                .map(Attribute::value)
                .filter(Value.Parts.class::isInstance)
                .flatMap(parts -> ((Value.Parts) parts).elements().stream());
    }

    private static long count(Element element) {
        if (element instanceof Conditional conditional) {
            return 1 + count(Stream.concat(conditional.then().stream(), conditional.otherwise().stream()));
        }
        if (element instanceof Repetition repetition) {
            return 1 + count(Stream.concat(repetition.body().stream(), repetition.otherwise().stream()));
        }
        return count(parts((Component) element));
    }
}
