package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.SubExpressions;
import java.util.Objects;
import java.util.stream.Stream;

/** Every expression on a canvas. */
final class CanvasExpressions {
    private CanvasExpressions() {}

    /** The expressions of elements, each followed by its parts. */
    static Stream<Expr> of(Stream<Element> elements) {
        return elements.flatMap(CanvasExpressions::of).flatMap(SubExpressions::of);
    }

    private static Stream<Expr> of(Element element) {
        if (element instanceof Conditional conditional) {
            return Stream.concat(
                    Stream.of(conditional.condition()),
                    inside(conditional.then().stream(), conditional.otherwise().stream()));
        }
        if (element instanceof Repetition repetition) {
            Loop loop = repetition.loop();
            return Stream.concat(
                    Stream.of(loop.source(), loop.filter(), loop.limit()).filter(Objects::nonNull),
                    inside(repetition.body().stream(), repetition.otherwise().stream()));
        }
        Component component = (Component) element;
        Stream<Expr> action = component.action() instanceof Action.Open open ? of(open.url()) : Stream.empty();
        Stream<Expr> args = component.args().stream().flatMap(arg -> arg.value().expressions());
        return Stream.concat(
                component.attributes().stream().flatMap(attribute -> of(attribute.value())),
                Stream.concat(args, action));
    }

    private static Stream<Expr> inside(Stream<Element> first, Stream<Element> second) {
        return Stream.concat(first, second).flatMap(CanvasExpressions::of);
    }

    private static Stream<Expr> of(Value value) {
        if (value instanceof Value.Holes holes) {
            return holes.template().holes().map(Template.Hole::value);
        }
        if (value instanceof Value.Computed computed) {
            return Stream.of(computed.expr());
        }
        if (!(value instanceof Value.Parts parts)) {
            return Stream.empty();
        }
        Stream<Element> elements = parts.elements().stream();
        return (parts.instead() == null ? elements : Stream.concat(elements, Stream.of(parts.instead())))
                .flatMap(CanvasExpressions::of);
    }
}
