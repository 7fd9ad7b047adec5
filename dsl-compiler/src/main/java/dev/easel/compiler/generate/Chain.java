package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    /** Freezes the list. */
    Chain {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param call the method of {@code Optional} that does it
     * @param direct the same of a value that is there; null if that is more than one call
     * @param mayLack whether its result may be missing
     */
    record Step(CodeBlock call, @Nullable UnaryOperator<JavaExpression> direct, boolean mayLack) {}

    Chain then(Step step) {
        return new Chain(from, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** As {@code Optional} of Java. */
    CodeBlock optional() {
        CodeBlock start = CodeBlock.of("$T.ofNullable($L)", Optional.class, from.code());
        return steps.stream().map(Step::call).reduce(start, (before, call) -> CodeBlock.of("$L.$L", before, call));
    }

    /** The value, null where it is missing. */
    JavaExpression orNull() {
        if (steps.isEmpty()) {
            return from;
        }
        JavaExpression value = isDirect()
                ? JavaExpression.of(Binding.CONDITIONAL, "$L == null ? null : $L", from.code(), direct().code())
                : JavaExpression.primary("$L.orElse(null)", optional());
        return value.boxedIf(true);
    }

    /** The value, or else another. */
    JavaExpression orElse(JavaExpression other) {
        if (isDirect() && !last().mayLack()) {
            return JavaExpression.of(
                            Binding.CONDITIONAL,
                            "$L == null ? $L : $L",
                            from.code(),
                            other.at(Binding.OR),
                            direct().code())
                    .boxedIf(direct().boxed() && other.boxed());
        }
        CodeBlock else_ = other.plain() ? other.code() : CodeBlock.of("() -> $L", other.code());
        String get = other.plain() ? "" : "Get";
        JavaExpression value = steps.isEmpty()
                ? JavaExpression.primary("$T.requireNonNullElse$L($L, $L)", Objects.class, get, from.code(), else_)
                : JavaExpression.primary("$L.orElse$L($L)", optional(), get, else_);
        return value.boxedIf(true);
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
                : JavaExpression.primary("$L.isPresent()", optional());
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
                : JavaExpression.primary("$L.isEmpty()", optional());
    }

    /** Whether a test for null tells whether every step can be made: then nothing but a name is read twice. */
    private boolean isDirect() {
        return !steps.isEmpty()
                && from.isName()
                && steps.stream().allMatch(step -> step.direct() != null)
                && steps.subList(0, steps.size() - 1).stream().noneMatch(Step::mayLack);
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
