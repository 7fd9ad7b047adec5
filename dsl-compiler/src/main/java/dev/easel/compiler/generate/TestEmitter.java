package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Expr.Operator;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is true or false. */
final class TestEmitter {
    private static final Map<Operator, Operator> OPPOSITES = Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.LESS, Operator.AT_LEAST,
            Operator.AT_MOST, Operator.MORE,
            Operator.MORE, Operator.AT_MOST,
            Operator.AT_LEAST, Operator.LESS);

    private final ExpressionEmitter expressions;
    private final ComparisonEmitter comparisons;
    private final ListEmitter lists;

    TestEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
        this.comparisons = new ComparisonEmitter(expressions);
        this.lists = new ListEmitter(expressions);
    }

    JavaExpression java(Expr.Binary binary) {
        Emptiness emptiness = Emptiness.of(binary);
        if (emptiness != null) {
            return isEmpty(emptiness);
        }
        return switch (binary.operator()) {
            case OR -> joined(binary, "||", Binding.OR);
            case AND -> joined(binary, "&&", Binding.AND);
            case EQUAL -> comparisons.equal(binary, false);
            case NOT_EQUAL -> comparisons.equal(binary, true);
            case LESS -> comparisons.ordered(binary, "<");
            case AT_MOST -> comparisons.ordered(binary, "<=");
            case MORE -> comparisons.ordered(binary, ">");
            case AT_LEAST -> comparisons.ordered(binary, ">=");
            case IN -> in(binary);
            default -> throw new IllegalArgumentException(binary.operator().name());
        };
    }

    private JavaExpression isEmpty(Emptiness emptiness) {
        Optional<Expr.Macro> filter = Sizes.filter(emptiness.of());
        if (filter.isPresent()) {
            return emptiness.negated() ? lists.any(filter.get()) : lists.none(filter.get());
        }
        JavaExpression isEmpty = JavaExpression.primary(
                "$L.isEmpty()", expressions.java(emptiness.of()).receiver());
        return emptiness.negated() ? JavaExpression.of(Binding.UNARY, "!$L", isEmpty.code()) : isEmpty;
    }

    /** The opposite, said directly where Java has a word for it. */
    JavaExpression not(Expr of) {
        if (of instanceof Expr.Binary test && OPPOSITES.containsKey(test.operator())) {
            return java(new Expr.Binary(
                    Objects.requireNonNull(OPPOSITES.get(test.operator())),
                    test.left(),
                    test.right(),
                    test.type(),
                    test.span()));
        }
        if (of instanceof Expr.Member member && ExpressionEmitter.isOfLoop(member)) {
            return expressions.notOfLoop(member);
        }
        if (of instanceof Expr.HasValue hasValue) {
            return new OptionalEmitter(expressions).isMissing(hasValue);
        }
        if (of instanceof Expr.Macro macro && macro.kind() == Expr.Macro.Kind.EXISTS) {
            return lists.none(macro);
        }
        if (of instanceof Expr.Macro macro && macro.kind() == Expr.Macro.Kind.EXISTS_ONE) {
            return lists.notOne(macro);
        }
        return JavaExpression.of(Binding.UNARY, "!$L", expressions.java(of).at(Binding.UNARY));
    }

    private JavaExpression joined(Expr.Binary binary, String operator, Binding binding) {
        return JavaExpression.lines(
                binding,
                "$L~$L $>$L$<",
                expressions.java(binary.left()).at(binding),
                operator,
                expressions.java(binary.right()).at(binding));
    }

    private JavaExpression in(Expr.Binary binary) {
        JavaExpression of = expressions.java(binary.right());
        JavaExpression value = expressions.java(binary.left());
        if (binary.right().type() instanceof MapType) {
            return JavaExpression.primary("$L.containsKey($L)", of.receiver(), value.code());
        }
        return binary.left().type() == Scalar.DECIMAL
                ? JavaExpression.primary("$T.contains($L, $L)", RuntimeTypes.ELEMENTS, of.code(), value.code())
                : JavaExpression.primary("$L.contains($L)", of.receiver(), value.code());
    }
}
