package dev.easel.compiler.expression.check;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which values can stand where another type is wanted: whole numbers for decimals, values for optional ones, literals of lists for others. */
final class Widening {
    private Widening() {}

    /** The same value as one of this type, if it can be. What is unknown can be anything. */
    static Optional<Expr> to(Type wanted, Expr value) {
        Type type = value.type();
        if (type.equals(wanted) || type == UnknownType.UNKNOWN || wanted == UnknownType.UNKNOWN) {
            return Optional.of(value);
        }
        if (wanted.isOptional() && !type.isOptional()) {
            return to(wanted.present(), value).map(present -> new Expr.Widened(present, wanted, value.span()));
        }
        boolean sameWrapping = type.isOptional() == wanted.isOptional();
        if (sameWrapping && type.present() == Scalar.INT && wanted.present() == Scalar.DECIMAL) {
            return Optional.of(new Expr.Widened(value, wanted, value.span()));
        }
        return type instanceof ListType && wanted instanceof ListType list ? list(list, value) : Optional.empty();
    }

    private static Optional<Expr> list(ListType wanted, Expr value) {
        if (value instanceof Expr.ListOf list) {
            return elements(wanted, list);
        }
        if (value instanceof Expr.Conditional either) {
            return to(wanted, either.then())
                    .flatMap(then -> to(wanted, either.otherwise())
                            .map(other -> new Expr.Conditional(either.condition(), then, other, wanted, value.span())));
        }
        return isOpen(value.type()) || isOpen(wanted) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Expr> elements(ListType wanted, Expr.ListOf list) {
        List<Expr.Element> elements = new ArrayList<>();
        for (Expr.Element element : list.elements()) {
            Optional<Expr.Element> fitting = element(wanted.element(), element);
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            elements.add(fitting.get());
        }
        return Optional.of(new Expr.ListOf(elements, wanted, list.span()));
    }

    /** The same element in a list of these; one that may be left out is optional. */
    static Optional<Expr.Element> element(Type wanted, Expr.Element element) {
        Type type = element.ifPresent() ? wanted.optional() : wanted;
        return to(type, element.value()).map(value -> new Expr.Element(value, element.ifPresent()));
    }

    /** The type that all these elements can have, the first one's if possible. */
    static Optional<Type> ofElements(List<Expr.Element> elements) {
        return elements.stream()
                .map(Widening::type)
                .distinct()
                .sorted(Comparator.comparing(Widening::isOpen))
                .filter(type -> elements.stream()
                        .allMatch(element -> element(type, element).isPresent()))
                .findFirst();
    }

    /** The type of an element that is there. */
    static Type type(Expr.Element element) {
        Type type = element.value().type();
        return element.ifPresent() ? type.present() : type;
    }

    /** The type that all these values can have, the first one's if possible. */
    static Optional<Type> common(List<Expr> values) {
        return Stream.concat(
                        values.stream().map(Expr::type),
                        values.stream().map(value -> value.type().optional()))
                .sorted(Comparator.comparing(Widening::isOpen))
                .filter(type ->
                        values.stream().allMatch(value -> to(type, value).isPresent()))
                .findFirst();
    }

    /** Whether some of a type is unknown yet, as that of the elements of an empty list. */
    static boolean isOpen(Type type) {
        if (type instanceof ListType list) {
            return isOpen(list.element());
        }
        if (type instanceof MapType map) {
            return isOpen(map.value());
        }
        return type.isOptional() ? isOpen(type.present()) : type == UnknownType.UNKNOWN;
    }
}
