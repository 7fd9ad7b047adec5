package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.type.UnknownType;
import java.math.BigDecimal;
import java.util.Optional;

/** One expression while it is checked: every kind of tree has its checker, and all of them come back here for the parts. */
final class Checking {
    static final String HOLDS_NOTHING = "nothing says what this empty list would hold";

    private final Types types;
    private final Library library;
    private final Mistakes mistakes;
    private final NameUses uses;
    private final Diagnostics said;
    private final NameChecker names;
    private final SignChecker signs;
    private final ListChecker lists;
    private final CallChecker calls;
    private boolean complained;

    Checking(Types types, Library library, Mistakes mistakes, NameUses uses, Diagnostics said) {
        this.types = types;
        this.library = library;
        this.mistakes = mistakes;
        this.uses = uses;
        this.said = said;
        this.names = new NameChecker(this);
        this.signs = new SignChecker(this, names);
        this.lists = new ListChecker(this);
        this.calls = new CallChecker(this, names);
    }

    Types types() {
        return types;
    }

    Library library() {
        return library;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    NameUses uses() {
        return uses;
    }

    SourceSpan span(Range at) {
        return mistakes.text().span(at.start(), at.end());
    }

    /** Whether anything was said of this expression. */
    boolean hasComplained() {
        return complained;
    }

    /** The tree as a value. */
    Expr check(Tree tree, Scope scope) {
        Expr expr = part(tree, scope);
        return expr.type().present() instanceof RecordType record
                        && (record.origin() == RecordType.Origin.APP || record.origin() == RecordType.Origin.PLACE)
                ? noValue(tree, record)
                : expr;
    }

    /** The tree as a value, or as a part of the app that has fields: {@code settings}. */
    Expr part(Tree tree, Scope scope) {
        if (tree instanceof Tree.Literal literal) {
            return literal(literal);
        }
        if (tree instanceof Tree.Name name) {
            return names.name(name, scope);
        }
        if (tree instanceof Tree.Member member) {
            return names.member(member, scope);
        }
        if (tree instanceof Tree.Call call) {
            return calls.call(call, scope);
        }
        if (tree instanceof Tree.ListOf list) {
            return lists.list(list, scope);
        }
        if (tree instanceof Tree.At at) {
            return lists.at(at, scope);
        }
        return sign(tree, scope);
    }

    private Expr sign(Tree tree, Scope scope) {
        if (tree instanceof Tree.Not not) {
            return new Expr.Not(value(not.of(), scope, Wanted.by("!", Scalar.BOOL)), span(not.at()));
        }
        if (tree instanceof Tree.Negative negative) {
            return signs.negative(negative, scope);
        }
        if (tree instanceof Tree.Binary binary) {
            return signs.binary(binary, scope);
        }
        if (tree instanceof Tree.Conditional either) {
            return signs.conditional(either, scope);
        }
        return new Expr.Wrong(span(tree.at()));
    }

    private Expr literal(Tree.Literal literal) {
        Object value = literal.value();
        Scalar number = value instanceof Long ? Scalar.INT : Scalar.DECIMAL;
        Scalar other = value instanceof Boolean ? Scalar.BOOL : Scalar.STRING;
        boolean isNumber = value instanceof Long || value instanceof BigDecimal;
        if (value instanceof String text && hasHole(text)) {
            Diagnostic only = mistakes.of(
                    DiagnosticCode.BARE_EXPRESSION, literal.at(), "in quotes `${ }` is nothing but its characters");
            said.add(only.note("join what is in it with the rest: \"Hello \" + name"));
        }
        return new Expr.Literal(value, isNumber ? number : other, span(literal.at()));
    }

    /** Whether there is a hole with a name in it: what lies between two holes is looked at once, however often one begins. */
    private static boolean hasHole(String text) {
        int end = 0;
        for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", end)) {
            end = text.indexOf('}', start);
            if (end < 0) {
                return false;
            }
            if (text.substring(start, end).chars().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    /** The tree as a value of the type that somebody takes. */
    Expr value(Tree tree, Scope scope, Wanted wanted) {
        return fit(tree, check(tree, scope), wanted);
    }

    /** The value as one of the type that somebody takes. */
    Expr fit(Tree tree, Expr value, Wanted wanted) {
        Optional<Expr> fitting = Widening.to(wanted.type(), value);
        if (fitting.isPresent()) {
            return fitting.get();
        }
        return isOnlyOptional(wanted.type(), value) ? mayBeMissing(tree, value) : wrongType(tree, value, wanted);
    }

    /** Whether the value would fit, were it always there. */
    private static boolean isOnlyOptional(Type wanted, Expr value) {
        Type present = value.type().present();
        boolean widens = present == Scalar.INT && wanted == Scalar.DECIMAL;
        return value.type().isOptional() && (present.equals(wanted) || widens);
    }

    private Expr wrongType(Tree tree, Expr value, Wanted wanted) {
        String message =
                wanted.taker() + " takes " + TypeWords.a(wanted.type()) + ", and this is " + TypeWords.a(value.type());
        Diagnostic wrong = mistakes.of(DiagnosticCode.TYPE_MISMATCH, tree.at(), message);
        return wrong(Conversions.offer(mistakes, wrong, tree, value, wanted.type()));
    }

    /** Says that a value may be missing where one must be. */
    Expr mayBeMissing(Tree tree, Expr value) {
        String written = mistakes.operand(tree);
        String message = mistakes.isShort(tree.at())
                ? "`" + mistakes.excerpt(tree.at()) + "` may be missing"
                : "this may be missing";
        String substitute = TypeWords.substitute(value.type().present());
        Diagnostic missing = mistakes.of(DiagnosticCode.MAY_BE_MISSING, tree.at(), message);
        Diagnostic entered = isInput(value)
                ? missing.note("an input with `required: true` that is always there is never missing")
                : missing;
        return wrong(entered.note("say what stands for it then: " + written + ".orValue(" + substitute + ")"
                + (substitute.equals("...") ? ", or what becomes of it: " + written + ".optMap(x, ...)" : "")));
    }

    /** Whether it is something that is entered. */
    static boolean isInput(Expr value) {
        return value instanceof Expr.Member member
                && member.of() instanceof Expr.Name name
                && name.variable().origin() == Variable.Origin.APP
                && name.variable().name().equals("input");
    }

    private Expr noValue(Tree tree, RecordType record) {
        Diagnostic wrong = mistakes.of(
                DiagnosticCode.TYPE_MISMATCH, tree.at(), "`" + record.name() + "` has values, and is none itself");
        return wrong(names.withFields(wrong, record));
    }

    /** Says that there is no telling of what type the elements of a list are. */
    Expr holdsNothing(Range list) {
        return wrong(DiagnosticCode.TYPE_MISMATCH, list, HOLDS_NOTHING);
    }

    /** Makes nothing of a name that means nothing, once that was left to {@link NameUses}. */
    Expr unknown(SourceSpan span) {
        complained = true;
        return new Expr.Wrong(span);
    }

    /** Says something, and makes nothing of what it is about. */
    Expr wrong(Diagnostic diagnostic) {
        complained = true;
        said.add(diagnostic);
        return new Expr.Wrong(diagnostic.span());
    }

    Expr wrong(DiagnosticCode code, Range at, String message) {
        return wrong(mistakes.of(code, at, message));
    }

    /** Whether it was said already what is wrong with a value. */
    static boolean isWrong(Expr value) {
        return value.type() == UnknownType.UNKNOWN;
    }
}
