package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks literals of lists, and what is taken out of lists and maps. */
final class ListChecker {
    private final Checking checking;

    ListChecker(Checking checking) {
        this.checking = checking;
    }

    Expr list(Tree.ListOf tree, Scope scope) {
        List<Expr.Element> elements = new ArrayList<>();
        for (Tree.Element each : tree.elements()) {
            elements.add(new Expr.Element(element(each, scope), each.ifPresent()));
        }
        if (elements.stream().map(Expr.Element::value).anyMatch(Checking::isWrong)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        Optional<Type> type = elements.isEmpty() ? Optional.of(UnknownType.UNKNOWN) : Widening.ofElements(elements);
        if (type.isEmpty()) {
            return mixed(tree, elements);
        }
        List<Expr.Element> widened = elements.stream()
                .flatMap(each -> Widening.element(type.get(), each).stream())
                .toList();
        return new Expr.ListOf(widened, new ListType(type.get()), checking.span(tree.at()));
    }

    private Expr element(Tree.Element tree, Scope scope) {
        Expr value = checking.check(tree.value(), scope);
        if (Checking.isWrong(value) || tree.ifPresent() == value.type().isOptional()) {
            return value;
        }
        Range at = tree.at();
        if (tree.ifPresent()) {
            return checking.wrong(checking.mistakes()
                    .of(DiagnosticCode.NEVER_MISSING, at, "this is never missing")
                    .note("the `?` is for values that may be: without it, it reads "
                            + checking.mistakes().excerpt(tree.value().at())));
        }
        String written = checking.mistakes().excerpt(at);
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.MAY_BE_MISSING, at, "an element of a list is never missing, and this may be")
                .suggesting("did you mean `?" + written + "`?")
                .note("with a `?` before it, it is left out where it is missing")
                .fixedBy(new Fix(checking.span(at), "?" + checking.span(at).text())));
    }

    private Expr mixed(Tree.ListOf tree, List<Expr.Element> elements) {
        Expr.Element first = elements.get(0);
        int other = 1;
        while (other < elements.size() - 1
                && Widening.ofElements(List.of(first, elements.get(other))).isPresent()) {
            other++;
        }
        String message = "the first element is " + TypeWords.a(Widening.type(first)) + ", and this is "
                + TypeWords.a(Widening.type(elements.get(other)));
        return checking.wrong(checking.mistakes()
                .of(
                        DiagnosticCode.TYPE_MISMATCH,
                        tree.elements().get(other).value().at(),
                        message)
                .note("all elements of a list are of one type"));
    }

    Expr at(Tree.At tree, Scope scope) {
        Expr of = checking.check(tree.of(), scope);
        Type type = of.type().present();
        if (type instanceof ListType list) {
            return at(tree, scope, of, Scalar.INT, list.element());
        }
        if (type instanceof MapType map) {
            return map.key() instanceof RecordType keys
                    ? keyedBySeveral(tree, scope, keys)
                    : at(tree, scope, of, map.key(), map.value());
        }
        checking.check(tree.key(), scope);
        return Checking.isWrong(of) ? of : noParts(tree, of);
    }

    private Expr at(Tree.At tree, Scope scope, Expr of, Type keys, Type values) {
        String taker = of.type().present() instanceof ListType ? "a position in a list" : "a map";
        Expr key = checking.value(tree.key(), scope, new Wanted(taker, keys));
        SourceSpan span = checking.span(tree.at());
        if (values == UnknownType.UNKNOWN) {
            return checking.holdsNothing(tree.of().at());
        }
        return !Checking.isWrong(key)
                ? new Expr.At(of, key, (OptionalType) values.optional(), span)
                : new Expr.Wrong(span);
    }

    private Expr keyedBySeveral(Tree.At tree, Scope scope, RecordType keys) {
        checking.check(tree.key(), scope);
        List<String> names = keys.fields().stream().map(Field::name).toList();
        return checking.wrong(checking.mistakes()
                .of(
                        DiagnosticCode.TYPE_MISMATCH,
                        tree.of().at(),
                        WordList.of(names)
                                + " tell its copies apart together, and an expression has no value for them all")
                .note("let a handler read it: in Java it is a map by a record of them"));
    }

    private Expr noParts(Tree.At tree, Expr of) {
        Diagnostic wrong = checking.mistakes()
                .of(
                        DiagnosticCode.TYPE_MISMATCH,
                        tree.of().at(),
                        "`[?` takes something out of a list or a map, and this is " + TypeWords.a(of.type()));
        return checking.wrong(
                Checking.isInput(of) ? wrong.note("there is one of it alone: read it without `[?...]`") : wrong);
    }
}
