package dev.easel.compiler.expression.check;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.ExpressionText;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.parse.ExpressionParser;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import java.util.List;

/**
 * Gives every part of an expression its meaning and its type. Of what is wrong it says one thing, and makes an {@link Expr.Wrong} of it,
 * of which nothing more is said.
 */
public final class ExpressionChecker {
    private final Types types;
    private final Library library;
    private final NameUses uses;
    private final Diagnostics said;

    /** A checker for expressions that know these types and functions. */
    public ExpressionChecker(Types types, List<Function> functions, Diagnostics said) {
        this(types, functions, new EachPlace(said), said);
    }

    /** The same; {@code uses} takes what is said of names, {@code said} the rest. */
    public ExpressionChecker(Types types, List<Function> functions, NameUses uses, Diagnostics said) {
        this.types = types;
        this.library = new Library(functions);
        this.uses = uses;
        this.said = said;
    }

    /** The expression, of whatever type it is. */
    public Expr check(Tree tree, ExpressionText text, Scope scope) {
        Checking checking = checking(text);
        return closed(checking, checking.check(tree, scope));
    }

    /** The expression as a value of the type that somebody takes. */
    public Expr check(Tree tree, ExpressionText text, Scope scope, Wanted wanted) {
        Checking checking = checking(text);
        return closed(checking, checking.value(tree, scope, wanted));
    }

    /** A part of a text that is a literal, as a value of this type: the default of something declared. */
    public Expr literal(ExpressionText text, Range part, Type type) {
        LiteralChecker literals = new LiteralChecker(checking(text));
        return literals.lacksQuotes(part, type.present())
                ? literals.withoutQuotes(part, type.present())
                : literals.literal(new ExpressionParser(said).parse(text, part), type);
    }

    private Checking checking(ExpressionText text) {
        return new Checking(types, library, new Mistakes(text), uses, said);
    }

    /** The same, if what every list in it holds is known. */
    private static Expr closed(Checking checking, Expr expr) {
        if (checking.hasComplained()) {
            return expr;
        }
        return SubExpressions.of(expr)
                .filter(part -> part instanceof Expr.ListOf && Widening.isOpen(part.type()))
                .findFirst()
                .map(list -> checking.wrong(
                        Diagnostic.of(DiagnosticCode.TYPE_MISMATCH, list.span(), Checking.HOLDS_NOTHING)))
                .orElse(expr);
    }
}
