package dev.easel.compiler.link;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what decides about a target: a condition, a value that must be there, or both. */
final class CaseLinker {
    private static final String FOR = "for";
    private static final String WHEN = "when";

    private final Expressions expressions;
    private final LoopLinker loops;
    private final Diagnostics said;

    CaseLinker(ValuesLinker values, UnknownNames unknown, Diagnostics said) {
        this.expressions = values.expressions();
        this.loops = new LoopLinker(values.types(), expressions, unknown, said);
        this.said = said;
    }

    /**
     * What decides, and what is known once it has.
     *
     * @param condition whether the target is taken
     * @param scope the names that have a value then
     */
    record Decided(Expr condition, Scope scope) {}

    Decided link(TargetDecl.Case declared, Scope scope) {
        LoopDecl each = declared.each();
        return each == null
                ? new Decided(condition(Objects.requireNonNull(declared.when()), scope), scope)
                : bound(each, declared.when(), scope);
    }

    private Expr condition(CodeDecl when, Scope scope) {
        return expressions.of(Scalar.BOOL, when, scope, WHEN);
    }

    private Decided bound(LoopDecl declared, @Nullable CodeDecl when, Scope scope) {
        Expr source = expressions.any(declared.source(), scope);
        boolean mayBeMissing = source.type() instanceof OptionalType;
        if (!mayBeMissing && source.type() != UnknownType.UNKNOWN) {
            alwaysThere(source);
        }
        if (mayBeMissing && declared.first() != null) {
            said.add(LoopLinker.hasNoPosition(declared.first(), declared));
        }
        Type type = mayBeMissing ? source.type().present() : UnknownType.UNKNOWN;
        Variable value = loops.variable(declared.variable(), type, scope);
        Scope named = withFirst(declared, scope)
                .with(
                        declared.variable().identifier(),
                        value,
                        declared.variable().span());
        Scope inside = new GivingScope(named, Map.of(value, Substitution.present(source, source.span())), named);
        Expr isThere = isThere(source, declared.span());
        if (when == null) {
            return new Decided(isThere, inside);
        }
        Expr also = condition(when, inside);
        return new Decided(
                Substitution.truth(isThere)
                        .map(is -> is ? also : isThere)
                        .orElseGet(() -> new Expr.Binary(Expr.Operator.AND, isThere, also, Scalar.BOOL, when.span())),
                inside);
    }

    /** A name for a position, which there is none of: nothing more is said of it. */
    private static Scope withFirst(LoopDecl declared, Scope scope) {
        Word first = declared.first();
        return first == null
                ? scope
                : scope.with(first.identifier(), scope.local(first.identifier(), UnknownType.UNKNOWN), first.span());
    }

    /** Whether a value is there; what is passed to a fragment may decide that. */
    private static Expr isThere(Expr source, SourceSpan span) {
        boolean missing = Substitution.isMissing(source);
        return missing || Substitution.isThere(source)
                ? new Expr.Literal(!missing, Scalar.BOOL, span)
                : new Expr.HasValue(source, span);
    }

    private void alwaysThere(Expr source) {
        String text = source.span().text();
        String message = "among targets `" + FOR + "` names a value that may be missing, and this is "
                + Printable.article(source.type()) + " `" + source.type().word() + "`";
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.ALWAYS_THERE, source.span(), message);
        if (LoopLinker.isCollection(source.type())) {
            said.add(wrong.note("a condition is written: when: " + text + ".size() > 0"));
        } else if (source.type() == Scalar.BOOL) {
            said.add(wrong.note("a condition is written: when: " + text));
        } else if (source.type() instanceof RecordType) {
            said.add(wrong.note("name what may be missing in it: for: name in " + text + ".name"));
        } else {
            said.add(wrong.note("leave `" + FOR + "` out: it is there always"));
        }
    }
}
