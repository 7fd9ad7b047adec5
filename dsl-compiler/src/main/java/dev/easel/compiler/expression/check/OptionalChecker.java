package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;

/** Checks what is asked of values that may be missing. */
final class OptionalChecker {
    private final Checking checking;
    private final MacroChecker macros;

    OptionalChecker(Checking checking, MacroChecker macros) {
        this.checking = checking;
        this.macros = macros;
    }

    Expr call(Tree.Call tree, Tree of, Scope scope) {
        Expr value = checking.check(of, scope);
        if (Checking.isWrong(value)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        int wanted = tree.name().equals("hasValue") ? 0 : tree.name().startsWith("opt") ? 2 : 1;
        if (tree.arguments().size() != wanted) {
            return miscounted(tree, of);
        }
        if (!value.type().isOptional()) {
            return neverMissing(tree, of);
        }
        return switch (tree.name()) {
            case "hasValue" -> new Expr.HasValue(value, checking.span(tree.at()));
            case "orValue" -> orValue(tree, value, scope);
            case "or" -> or(tree, value, scope);
            default -> optMap(tree, value, scope);
        };
    }

    private Expr miscounted(Tree.Call tree, Tree of) {
        String operand = checking.mistakes().operand(of);
        String shape = switch (tree.name()) {
            case "hasValue" -> "()";
            case "orValue", "or" -> "(x)";
            default -> "(x, x.name)";
        };
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.WRONG_ARGUMENTS, tree.at(), "`" + tree.name() + "` takes other arguments")
                .note("write " + operand + "." + tree.name() + shape));
    }

    private Expr neverMissing(Tree.Call tree, Tree of) {
        Diagnostic wrong = checking.mistakes()
                .of(
                        DiagnosticCode.NEVER_MISSING,
                        tree.at(),
                        "`" + checking.mistakes().excerpt(of.at()) + "` is never missing")
                .note("`" + tree.name() + "` is asked of values whose type has a `?`");
        boolean value = tree.name().equals("orValue") || tree.name().equals("or");
        return checking.wrong(
                value
                        ? wrong.fixedBy(new Fix(
                                checking.span(tree.at()), checking.span(of.at()).text()))
                        : wrong);
    }

    private Expr orValue(Tree.Call tree, Expr value, Scope scope) {
        Tree argument = tree.arguments().get(0);
        Expr otherwise = checking.check(argument, scope);
        SourceSpan span = checking.span(tree.at());
        if (Checking.isWrong(otherwise)) {
            return new Expr.Wrong(span);
        }
        if (otherwise.type().isOptional()) {
            return checking.wrong(checking.mistakes()
                    .of(
                            DiagnosticCode.MAY_BE_MISSING,
                            argument.at(),
                            "what stands for a missing value may be missing itself")
                    .note("the first of two that is there: a.or(b)"));
        }
        return common(argument, value, otherwise, false)
                .<Expr>map(type -> new Expr.OrValue(
                        SignChecker.widened(value, type.optional()), SignChecker.widened(otherwise, type), type, span))
                .orElseGet(() -> new Expr.Wrong(span));
    }

    private Expr or(Tree.Call tree, Expr value, Scope scope) {
        Tree argument = tree.arguments().get(0);
        Expr otherwise = checking.check(argument, scope);
        SourceSpan span = checking.span(tree.at());
        if (Checking.isWrong(otherwise)) {
            return new Expr.Wrong(span);
        }
        if (!otherwise.type().isOptional()) {
            return checking.wrong(checking.mistakes()
                    .of(DiagnosticCode.NEVER_MISSING, argument.at(), "this is never missing")
                    .note("a value that is there stands for a missing one: a.orValue(b)"));
        }
        return common(argument, value, otherwise, true)
                .<Expr>map(type ->
                        new Expr.Or(SignChecker.widened(value, type), SignChecker.widened(otherwise, type), type, span))
                .orElseGet(() -> new Expr.Wrong(span));
    }

    /** The type of one of both values, if they have one; of what is there, or optional. */
    private Optional<Type> common(Tree argument, Expr value, Expr otherwise, boolean optional) {
        Optional<Type> type = Widening.common(List.of(value, otherwise));
        if (type.isEmpty()) {
            Type present = value.type().present();
            String message = "this stands for " + TypeWords.a(present) + ", and is "
                    + TypeWords.a(otherwise.type().present());
            Diagnostic wrong = checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, argument.at(), message);
            checking.wrong(Conversions.offer(checking.mistakes(), wrong, argument, otherwise, present));
        }
        return type.map(found -> optional ? found.optional() : found.present());
    }

    private Expr optMap(Tree.Call tree, Expr value, Scope scope) {
        Optional<Variable> variable = macros.variable(tree, value.type().present(), scope);
        SourceSpan span = checking.span(tree.at());
        if (variable.isEmpty()) {
            return new Expr.Wrong(span);
        }
        Expr body = checking.check(tree.arguments().get(1), MacroChecker.inside(tree, variable.get(), scope));
        return Checking.isWrong(body)
                ? new Expr.Wrong(span)
                : new Expr.OptMap(value, variable.get(), body, body.type().optional(), span);
    }
}
