package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.type.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises names with dashes, which read as subtractions: {@code input.date-of-birth}. */
final class DashChecker {
    private static final Pattern DASHED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+(?:-[A-Za-z0-9_]++)*+");

    private final Checking checking;
    private final NameChecker names;

    DashChecker(Checking checking, NameChecker names) {
        this.checking = checking;
        this.names = names;
    }

    /** What is said if the tree, which is no subtraction then, starts with such a name. */
    Optional<Expr> name(Tree.Binary tree, Scope scope) {
        Tree first = first(tree);
        Optional<Range> name = tree.operator() == Expr.Operator.MINUS ? nameOf(first) : Optional.empty();
        return name.flatMap(at -> name(first, at, scope));
    }

    private Optional<Expr> name(Tree first, Range name, Scope scope) {
        String text = checking.mistakes().text().text();
        Matcher dashed = DASHED.matcher(text).region(name.start(), text.length());
        if (!dashed.lookingAt() || dashed.end() == name.end()) {
            return Optional.empty();
        }
        String[] parts = dashed.group().split("-");
        String joined = dashed.group().replace('-', '_');
        boolean firstIsKnown = isKnown(first, parts[0], scope);
        boolean othersAreKnown = Stream.of(parts).skip(1).allMatch(part -> isOperand(part, scope));
        boolean isName = !firstIsKnown || !othersAreKnown && isNearlyKnown(first, joined, scope);
        return isName
                ? Optional.of(explained(first, new Range(name.start(), dashed.end()), joined, scope))
                : Optional.empty();
    }

    private boolean isNearlyKnown(Tree first, String joined, Scope scope) {
        List<String> known = first instanceof Tree.Member member
                ? names.fields(checking.part(member.of(), scope).type().present())
                : scope.names();
        return Suggestion.closest(joined, known).isPresent();
    }

    private Expr explained(Tree first, Range at, String joined, Scope scope) {
        if (first instanceof Tree.Name && checking.mistakes().text().text().startsWith("(", at.end())) {
            return function(at, joined);
        }
        if (isKnown(first, joined, scope)) {
            DiagnosticCode code =
                    first instanceof Tree.Name ? DiagnosticCode.UNKNOWN_NAME : DiagnosticCode.UNKNOWN_FIELD;
            Diagnostic wrong = checking.mistakes().of(code, at, "the `-` of a name reads `_` in expressions");
            return checking.wrong(Suggestion.asking(wrong, joined));
        }
        return first instanceof Tree.Member member
                ? names.member(new Tree.Member(member.of(), joined, at, member.at()), scope)
                : names.unknown(joined, at, scope);
    }

    private Expr function(Range at, String joined) {
        String message = "there is no function `" + checking.mistakes().excerpt(at) + "`";
        Diagnostic wrong = checking.mistakes().of(DiagnosticCode.UNKNOWN_FUNCTION, at, message);
        return checking.wrong(
                Suggestion.didYouMean(wrong, joined, checking.library().names()));
    }

    private static Tree first(Tree tree) {
        Tree first = tree;
        while (first instanceof Tree.Binary binary && binary.operator() == Expr.Operator.MINUS) {
            first = binary.left();
        }
        return first;
    }

    /** The last name of a path: of what takes long to check, nothing is asked twice. */
    private static Optional<Range> nameOf(Tree tree) {
        if (tree instanceof Tree.Member member && isPath(member.of())) {
            return Optional.of(member.nameAt());
        }
        return tree instanceof Tree.Name name ? Optional.of(name.at()) : Optional.empty();
    }

    private static boolean isPath(Tree tree) {
        Tree of = tree;
        while (of instanceof Tree.Member member) {
            of = member.of();
        }
        return of instanceof Tree.Name;
    }

    private static boolean isOperand(String part, Scope scope) {
        return Character.isDigit(part.charAt(0)) || scope.variable(part).isPresent();
    }

    /** Whether a name has a value in place of the one that stands there. */
    private boolean isKnown(Tree first, String name, Scope scope) {
        if (!(first instanceof Tree.Member member)) {
            return scope.variable(name).isPresent();
        }
        Optional<EnumType> choice = names.enumNamed(member.of());
        if (choice.isPresent()) {
            return choice.get().entry(name).isPresent();
        }
        Expr of = checking.part(member.of(), scope);
        return Checking.isWrong(of) || names.field(of.type().present(), name).isPresent();
    }
}
