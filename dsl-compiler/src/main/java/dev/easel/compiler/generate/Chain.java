package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be missing, and what is made of it while it is there.
 *
 * @param from where it comes from: null if it is missing
 * @param steps what is made of it, one after the other
 */
record Chain(JavaExpression from, List<Step> steps) {
    private static final JavaExpression NULL = JavaExpression.primary("null");

    /** Freezes the list. */
    Chain {
        steps = List.copyOf(steps);
    }

    /**
     * A step. Of its two forms one is made, and once, since what is in it may be long.
     *
     * @param call the method of {@code Optional} that does it
     * @param direct the same of a value that is there; null if that is more than one call
     * @param mayLack whether its result may be missing
     */
    record Step(Supplier<CodeBlock> call, @Nullable UnaryOperator<JavaExpression> direct, boolean mayLack) {}

    Chain then(Step step) {
        return new Chain(from, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** As {@code Optional} of Java. */
    CodeBlock optional() {
        return pipeline().code();
    }

    private Pipeline pipeline() {
        List<CodeBlock> calls = steps.stream().map(step -> step.call().get()).toList();
        return new Pipeline(CodeBlock.of("$T.ofNullable($L)", Optional.class, from.code()), calls);
    }

    /** The value, null where it is missing. */
    JavaExpression orNull() {
        if (steps.isEmpty()) {
            return from;
        }
        JavaExpression value = isDirect() ? JavaExpression.either(isNull(), NULL, direct()) : piped("orElse(null)");
        return value.boxedIf(true);
    }

    /** The value, or else another. */
    JavaExpression orElse(JavaExpression other) {
        if (isTested()) {
            return directOrElse(direct(), other);
        }
        CodeBlock argument = other.plain() ? other.code() : CodeBlock.of("() -> $>$L$<", other.code());
        String get = other.plain() ? "" : "Get";
        JavaExpression value = steps.isEmpty()
                ? JavaExpression.lines(
                        Binding.PRIMARY, "$T.requireNonNullElse$L($L,~$L)", Objects.class, get, from.code(), argument)
                : piped("orElse$L($L)", get, argument);
        return value.boxedIf(true);
    }

    /** Whether a test for null tells whether another value is needed. */
    boolean isTested() {
        return isDirect() && !last().mayLack();
    }

    private JavaExpression directOrElse(JavaExpression value, JavaExpression other) {
        if (other.isLiteral("false")) {
            return JavaExpression.lines(Binding.AND, "$L != null~&& $>$L$<", from.code(), value.at(Binding.AND));
        }
        if (other.isLiteral("true")) {
            return JavaExpression.lines(Binding.OR, "$L == null~|| $>$L$<", from.code(), value.at(Binding.OR));
        }
        return JavaExpression.either(isNull(), other, value);
    }

    /** Whether the value is there. */
    JavaExpression isPresent() {
        if (!steps.isEmpty() && !last().mayLack()) {
            return withoutLast().isPresent();
        }
        if (steps.isEmpty()) {
            return JavaExpression.of(Binding.EQUALITY, "$L != null", from.at(Binding.RELATIONAL));
        }
        return isDirect()
                ? JavaExpression.of(
                        Binding.AND, "$L != null && $L != null", from.code(), direct().at(Binding.RELATIONAL))
                : piped("isPresent()");
    }

    /** Whether the value is missing. */
    JavaExpression isMissing() {
        if (!steps.isEmpty() && !last().mayLack()) {
            return withoutLast().isMissing();
        }
        if (steps.isEmpty()) {
            return JavaExpression.of(Binding.EQUALITY, "$L == null", from.at(Binding.RELATIONAL));
        }
        return isDirect()
                ? JavaExpression.of(
                        Binding.OR, "$L == null || $L == null", from.code(), direct().at(Binding.RELATIONAL))
                : piped("isEmpty()");
    }

    private JavaExpression piped(String format, Object... parts) {
        return JavaExpression.primary("$L", pipeline().then(format, parts).code());
    }

    /** Whether {@code Optional} leads from one step to the next. */
    boolean isPiped() {
        return !steps.isEmpty() && !isDirect();
    }

    /** Whether it is a name, and a test of that for null tells whether every step can be made. */
    private boolean isDirect() {
        return !steps.isEmpty()
                && from.isName()
                && steps.stream().allMatch(step -> step.direct() != null)
                && steps.subList(0, steps.size() - 1).stream().noneMatch(Step::mayLack);
    }

    private CodeBlock isNull() {
        return CodeBlock.of("$L == null", from.code());
    }

    private JavaExpression direct() {
        JavaExpression value = from;
        for (Step step : steps) {
            value = Objects.requireNonNull(step.direct()).apply(value);
        }
        return value;
    }

    private Chain withoutLast() {
        return new Chain(from, steps.subList(0, steps.size() - 1));
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }
}
