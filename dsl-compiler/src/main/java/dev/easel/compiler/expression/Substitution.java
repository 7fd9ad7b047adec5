package dev.easel.compiler.expression;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what is given in place of the names that it is given to. What is known to be there or to be missing then is worked out, so that
 * nothing is made of a value that is not given.
 */
public final class Substitution {
    private final Scope scope;
    private final Map<Variable, Expr> values;

    private Substitution(Scope scope, Map<Variable, Expr> values) {
        this.scope = scope;
        this.values = values;
    }

    /** An expression of a scope with what that gives to its names. */
    public static Expr in(Expr expr, Scope scope) {
        return new Substitution(scope, Map.of()).of(expr);
    }

    private Expr of(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return Optional.ofNullable(values.get(name.variable()))
                    .or(() -> scope.given(name))
                    .orElse(name);
        }
        if (expr instanceof Expr.Member member) {
            return scope.given(member).orElseGet(() -> member(member, of(member.of())));
        }
        if (expr instanceof Expr.Not not) {
            Expr of = of(not.of());
            return truth(of).map(is -> bool(!is, not)).orElseGet(() -> new Expr.Not(of, not.span()));
        }
        if (expr instanceof Expr.Negative negative) {
            return new Expr.Negative(of(negative.of()), negative.span());
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary, of(binary.left()), of(binary.right()));
        }
        if (expr instanceof Expr.Conditional either) {
            return conditional(either, of(either.condition()));
        }
        if (expr instanceof Expr.ListOf list) {
            return list(list);
        }
        if (expr instanceof Expr.Call call) {
            List<Expr> arguments = call.arguments().stream().map(this::of).toList();
            if (call.function().name().equals("size") && isEmpty(arguments.get(0))) {
                return new Expr.Literal(0L, Scalar.INT, call.span());
            }
            return new Expr.Call(call.function(), call.signature(), arguments, call.type(), call.span());
        }
        if (expr instanceof Expr.ConstantOf constant) {
            return constantOf(constant, of(constant.id()));
        }
        return expr instanceof Expr.Macro macro ? macro(macro) : ofOptionals(expr);
    }

    private Expr ofOptionals(Expr expr) {
        if (expr instanceof Expr.At at) {
            Expr of = of(at.of());
            return isMissing(of) || of instanceof Expr.EmptyMap
                    ? new Expr.Missing(at.type(), at.span())
                    : new Expr.At(of, of(at.key()), at.type(), at.span());
        }
        if (expr instanceof Expr.OrValue orValue) {
            return orValue(orValue, of(orValue.of()));
        }
        if (expr instanceof Expr.Or or) {
            return or(or, of(or.of()));
        }
        if (expr instanceof Expr.HasValue hasValue) {
            Expr of = of(hasValue.of());
            return isMissing(of) || isThere(of)
                    ? bool(!isMissing(of), hasValue)
                    : new Expr.HasValue(of, hasValue.span());
        }
        if (expr instanceof Expr.OptMap optMap) {
            return optMap(optMap, of(optMap.of()));
        }
        if (expr instanceof Expr.Widened widened) {
            Expr of = of(widened.of());
            return isMissing(of)
                    ? new Expr.Missing((OptionalType) widened.type(), widened.span())
                    : new Expr.Widened(of, widened.type(), widened.span());
        }
        if (expr instanceof Expr.Present present) {
            return present(of(present.of()), present.span());
        }
        return expr;
    }

    private static Expr constantOf(Expr.ConstantOf constant, Expr id) {
        Expr written = isThere(id) ? ((Expr.Widened) id).of() : id;
        if (!isMissing(id) && !(written instanceof Expr.Literal)) {
            return new Expr.ConstantOf(constant.of(), id, constant.span());
        }
        Optional<EnumType.Entry> entry =
                constant.of().ofId(written instanceof Expr.Literal literal ? String.valueOf(literal.value()) : null);
        if (entry.isEmpty()) {
            return new Expr.Missing((OptionalType) constant.type(), constant.span());
        }
        Expr found = new Expr.Constant(constant.of(), entry.get(), constant.span());
        return constant.type().isOptional() ? new Expr.Widened(found, constant.type(), constant.span()) : found;
    }

    private Expr or(Expr.Or or, Expr of) {
        if (isMissing(of)) {
            return of(or.otherwise());
        }
        Expr otherwise = of(or.otherwise());
        return isThere(of) || isMissing(otherwise) ? of : new Expr.Or(of, otherwise, or.type(), or.span());
    }

    private Expr optMap(Expr.OptMap optMap, Expr of) {
        if (isThere(of)) {
            return withValue(optMap, ((Expr.Widened) of).of());
        }
        return isMissing(of)
                ? new Expr.Missing((OptionalType) optMap.type(), optMap.span())
                : new Expr.OptMap(of, optMap.variable(), of(optMap.body()), optMap.type(), optMap.span());
    }

    /** What is made of a value that is there. */
    private Expr withValue(Expr.OptMap optMap, Expr value) {
        Map<Variable, Expr> more = new HashMap<>(values);
        more.put(optMap.variable(), value);
        Expr body = new Substitution(scope, more).of(optMap.body());
        return body.type().isOptional() ? body : new Expr.Widened(body, optMap.type(), optMap.span());
    }

    private static Expr member(Expr.Member member, Expr of) {
        if (isMissing(of)) {
            return new Expr.Missing((OptionalType) member.type(), member.span());
        }
        // what a use of a fragment groups is one value by a longer name
        if (of instanceof Expr.Member group && isPlace(group) && isPlace(group.of())) {
            String name = group.name() + "_" + member.name();
            return new Expr.Member(group.of(), name, member.type(), member.member(), member.span());
        }
        return new Expr.Member(of, member.name(), member.type(), member.member(), member.span());
    }

    private static boolean isPlace(Expr expr) {
        return expr.type() instanceof RecordType record && record.origin() == RecordType.Origin.PLACE;
    }

    private static Expr binary(Expr.Binary binary, Expr left, Expr right) {
        return switch (binary.operator()) {
            case AND, OR -> logical(binary, left, right);
            case EQUAL, NOT_EQUAL ->
                equal(left, right)
                        .map(is -> bool(is == (binary.operator() == Expr.Operator.EQUAL), binary))
                        .orElseGet(() -> new Expr.Binary(binary.operator(), left, right, binary.type(), binary.span()));
            case IN ->
                isEmpty(right)
                        ? bool(false, binary)
                        : new Expr.Binary(binary.operator(), left, right, binary.type(), binary.span());
            default -> new Expr.Binary(binary.operator(), left, right, binary.type(), binary.span());
        };
    }

    /** Whether two values are the same, if that is known. */
    private static Optional<Boolean> equal(Expr left, Expr right) {
        if (isMissing(left) || isMissing(right)) {
            return Optional.of(false);
        }
        Expr one = isThere(left) ? ((Expr.Widened) left).of() : left;
        Expr other = isThere(right) ? ((Expr.Widened) right).of() : right;
        if (one instanceof Expr.Constant constant && other instanceof Expr.Constant same) {
            return Optional.of(constant.entry().equals(same.entry()));
        }
        return one instanceof Expr.Literal literal
                        && other instanceof Expr.Literal same
                        && literal.type() == same.type()
                        && literal.type() != Scalar.DECIMAL
                ? Optional.of(literal.value().equals(same.value()))
                : Optional.empty();
    }

    private static Expr logical(Expr.Binary binary, Expr left, Expr right) {
        boolean deciding = binary.operator() == Expr.Operator.OR;
        Optional<Boolean> first = truth(left);
        Optional<Boolean> second = truth(right);
        if (first.isPresent()) {
            return first.get() == deciding ? left : right;
        }
        // the left side has no effects
        return second.map(is -> is == deciding ? right : left)
                .orElseGet(() -> new Expr.Binary(binary.operator(), left, right, binary.type(), binary.span()));
    }

    private Expr conditional(Expr.Conditional either, Expr condition) {
        Expr then = of(either.then());
        Expr otherwise = of(either.otherwise());
        return truth(condition)
                .map(is -> is ? then : otherwise)
                .orElseGet(() -> new Expr.Conditional(condition, then, otherwise, either.type(), either.span()));
    }

    private Expr list(Expr.ListOf list) {
        List<Expr.Element> elements = list.elements().stream()
                .map(element -> new Expr.Element(of(element.value()), element.ifPresent()))
                .filter(element -> !isMissing(element.value()))
                .toList();
        return new Expr.ListOf(elements, list.type(), list.span());
    }

    private Expr macro(Expr.Macro macro) {
        Expr of = of(macro.of());
        if (isEmpty(of)) {
            return macro.type() instanceof ListType list
                    ? new Expr.ListOf(List.of(), list, macro.span())
                    : bool(macro.kind() == Expr.Macro.Kind.ALL, macro);
        }
        return new Expr.Macro(
                macro.kind(),
                of,
                macro.variable(),
                macro.condition() == null ? null : of(macro.condition()),
                of(macro.body()),
                macro.type(),
                macro.span());
    }

    private Expr orValue(Expr.OrValue orValue, Expr of) {
        if (isMissing(of)) {
            return of(orValue.otherwise());
        }
        boolean same = isThere(of) && ((Expr.Widened) of).of().type().equals(orValue.type());
        return same
                ? ((Expr.Widened) of).of()
                : new Expr.OrValue(of, of(orValue.otherwise()), orValue.type(), orValue.span());
    }

    /** Whether it is known that there is nothing in something. */
    private static boolean isEmpty(Expr expr) {
        return expr instanceof Expr.EmptyMap
                || expr instanceof Expr.ListOf list && list.elements().isEmpty();
    }

    /** Whether a value is known not to be there. */
    public static boolean isMissing(Expr expr) {
        return expr instanceof Expr.Missing;
    }

    /** Whether a value that may be missing where its type says so is known to be there: it is a {@link Expr.Widened}. */
    public static boolean isThere(Expr expr) {
        return expr instanceof Expr.Widened widened && !widened.of().type().isOptional();
    }

    /** What a value is where it is there: what stands in its place if that is known. */
    public static Expr present(Expr expr, SourceSpan span) {
        return isThere(expr) ? ((Expr.Widened) expr).of() : new Expr.Present(expr, span);
    }

    /** Whether a condition is known to hold, or not to. */
    public static Optional<Boolean> truth(Expr condition) {
        return condition instanceof Expr.Literal literal && literal.value() instanceof Boolean is
                ? Optional.of(is)
                : Optional.empty();
    }

    private static Expr bool(boolean value, Expr of) {
        return new Expr.Literal(value, Scalar.BOOL, of.span());
    }
}
