package dev.easel.compiler.link;

import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import java.util.List;
import java.util.OptionalLong;

/** Options that depend on data are never more than Canvas Kit takes, and something stands in their place where there are none. */
final class OptionCount {
    private static final int MOST = 10;

    /** Beyond this it does not matter how many. */
    private static final long MANY = 1_000;

    private final ComponentDecl owner;
    private final Diagnostics said;

    OptionCount(ComponentDecl owner, Diagnostics said) {
        this.owner = owner;
        this.said = said;
    }

    /** Checks a dropdown or single-select. */
    void check(ValueDecl.Parts declared, List<Element> options, boolean hasStandIn) {
        if (options.stream().allMatch(Component.class::isInstance) || !areWhole(options)) {
            return;
        }
        if (!hasStandIn && least(options) == 0) {
            said.add(Diagnostic.of(
                            DiagnosticCode.OPTIONS_FROM_DATA,
                            declared.span().firstLine(),
                            "there may be no options, and Canvas Kit breaks on a `"
                                    + owner.type().name() + "` without any")
                    .note("say what stands in place of it: else: Nothing to choose from."));
        }
        List<Long> most = options.stream().map(this::most).toList();
        if (most.stream().mapToLong(Long::longValue).sum() > MOST) {
            String message = "these can become more options than the " + MOST + " that Canvas Kit takes";
            Diagnostic tooMany = Diagnostic.of(
                    DiagnosticCode.OPTIONS_FROM_DATA, declared.span().firstLine(), message);
            said.add(tooMany.note(
                    most.stream().allMatch(one -> one <= MOST)
                            ? "together they are too many: let their limits come to " + MOST
                            : "write a lower one: limit: " + MOST));
        }
    }

    /** Whether options have their ids; of one that lacks it, something is said already. */
    private static boolean areWhole(List<Element> options) {
        return Element.possible(options)
                .allMatch(option -> option.attribute("id").isPresent());
    }

    private static int least(List<Element> options) {
        return options.stream().mapToInt(OptionCount::least).sum();
    }

    private static int least(Element option) {
        if (option instanceof Conditional conditional) {
            return Math.min(least(conditional.then()), least(conditional.otherwise()));
        }
        if (option instanceof Repetition repetition) {
            return repetition.loop().isNeverEmpty() ? least(repetition.body()) : 0;
        }
        return option instanceof Component ? 1 : 0;
    }

    private long most(List<Element> options) {
        return Math.min(MANY, options.stream().mapToLong(this::most).sum());
    }

    private long most(Element option) {
        if (option instanceof Conditional conditional) {
            return Math.max(most(conditional.then()), most(conditional.otherwise()));
        }
        return option instanceof Repetition repetition
                ? Math.max(times(repetition) * most(repetition.body()), most(repetition.otherwise()))
                : 1;
    }

    /** How many values there are at most, where that is written. */
    private static OptionalLong entries(Expr source) {
        if (source instanceof Expr.AllConstants constants) {
            return OptionalLong.of(constants.of().entries().size());
        }
        if (source instanceof Expr.ListOf list) {
            return OptionalLong.of(list.elements().size());
        }
        return source instanceof Expr.Macro macro && macro.kind() == Expr.Macro.Kind.FILTER
                ? entries(macro.of())
                : OptionalLong.empty();
    }

    /** How often at most; once if it has no bound, which is said. */
    private long times(Repetition repetition) {
        Expr limit = repetition.loop().limit();
        OptionalLong entries = entries(repetition.loop().source());
        if (limit instanceof Expr.Literal literal) {
            return Math.min(entries.orElse(MANY), Math.max(0, (Long) literal.value()));
        }
        if (limit == null && entries.isPresent()) {
            return entries.getAsLong();
        }
        if (!repetition.loop().isRepeated() || limit instanceof Expr.Wrong) {
            return 1;
        }
        Diagnostic unlimited = Diagnostic.of(
                DiagnosticCode.OPTIONS_FROM_DATA,
                limit == null ? repetition.span() : limit.span(),
                limit == null
                        ? "this loop has no `limit`, and Canvas Kit takes at most " + MOST + " options"
                        : "the `limit` of options is a number that is written out");
        said.add(unlimited.note("write: limit: " + MOST));
        return 1;
    }
}
