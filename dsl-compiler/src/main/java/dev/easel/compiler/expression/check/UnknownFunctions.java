package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of calls of functions that do not exist. */
final class UnknownFunctions {
    private static final String NUMBERS = "numbers are `int`, or `decimal` with digits after the point";
    private static final String DATES = "dates and times come from the app's data";

    /** What CEL has, and why expressions have it not. */
    private static final Map<String, String> OF_CEL = Map.ofEntries(
            Map.entry("matches", "there are `contains`, `startsWith` and `endsWith`; an input can have a `pattern`"),
            Map.entry("double", NUMBERS),
            Map.entry("uint", NUMBERS),
            Map.entry("bool", "a comparison is true or false: x == \"yes\""),
            Map.entry("bytes", "texts are made of characters"),
            Map.entry("duration", DATES),
            Map.entry("timestamp", DATES),
            Map.entry("type", "types are known where the app is written"),
            Map.entry("dyn", "types are known where the app is written"));

    /** What is called otherwise elsewhere. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("len", "size"),
            Map.entry("length", "size"),
            Map.entry("count", "size"),
            Map.entry("toUpperCase", "upper"),
            Map.entry("upperAscii", "upper"),
            Map.entry("uppercase", "upper"),
            Map.entry("toLowerCase", "lower"),
            Map.entry("lowerAscii", "lower"),
            Map.entry("lowercase", "lower"),
            Map.entry("toString", "string"),
            Map.entry("str", "string"),
            Map.entry("sort", "sorted"),
            Map.entry("reverse", "reversed"),
            Map.entry("includes", "contains"),
            Map.entry("default", "orValue"),
            Map.entry("orElse", "orValue"),
            Map.entry("value", "orValue"),
            Map.entry("isPresent", "hasValue"),
            Map.entry("any", "exists"),
            Map.entry("flatMap", "optMap"));

    private final Checking checking;
    private final NameChecker names;

    UnknownFunctions(Checking checking, NameChecker names) {
        this.checking = checking;
        this.names = names;
    }

    Expr call(Tree.Call tree, Scope scope) {
        Tree of = tree.of();
        if (of == null) {
            return said(tree, unknown(tree, scope));
        }
        Expr value = checking.part(of, scope);
        if (Checking.isWrong(value)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        boolean field = names.field(value.type().present(), tree.name()).isPresent();
        return field ? checking.wrong(field(tree)) : said(tree, unknown(tree, scope));
    }

    private Expr said(Tree.Call tree, Diagnostic wrong) {
        checking.uses().unknownFunction(tree.name(), wrong);
        return checking.unknown(wrong.span());
    }

    private Diagnostic field(Tree.Call tree) {
        Range call = new Range(tree.nameAt().start(), tree.at().end());
        return checking.mistakes()
                .of(DiagnosticCode.UNKNOWN_FUNCTION, call, "`" + tree.name() + "` is a field, and is not called")
                .suggesting("did you mean `" + tree.name() + "`?")
                .fixedBy(new Fix(checking.span(call), tree.name()));
    }

    private Diagnostic unknown(Tree.Call tree, Scope scope) {
        Mistakes mistakes = checking.mistakes();
        String name = tree.name();
        if (name.equals("has") && tree.of() == null && tree.arguments().size() == 1) {
            return has(tree, tree.arguments().get(0));
        }
        String message = "there is no function `" + name + "`";
        String ofCel = OF_CEL.get(name);
        if (ofCel != null) {
            return mistakes.notHere(tree.nameAt(), message, ofCel);
        }
        if (tree.of() == null && scope.variable(name).isPresent()) {
            return mistakes.of(
                    DiagnosticCode.UNKNOWN_FUNCTION, tree.nameAt(), "`" + name + "` is a value, and no function");
        }
        Diagnostic wrong = mistakes.of(DiagnosticCode.UNKNOWN_FUNCTION, tree.nameAt(), message);
        List<String> known = tree.of() == null
                ? checking.library().names()
                : checking.library().called();
        Optional<String> meant = calledHere(name).filter(known::contains);
        return TypeWords.listing(
                meant.map(other -> Suggestion.asking(wrong, other))
                        .orElseGet(() -> Suggestion.didYouMean(wrong, name, known)),
                known);
    }

    private Diagnostic has(Tree.Call tree, Tree argument) {
        String written = checking.mistakes().operand(argument);
        Diagnostic wrong = checking.mistakes()
                .notHere(tree.at(), "there is no `has`", "whether a value is there is asked of it")
                .suggesting("did you mean `" + written + ".hasValue()`?");
        boolean simple = argument instanceof Tree.Member || argument instanceof Tree.Name;
        String text = checking.span(argument.at()).text();
        return simple ? wrong.fixedBy(new Fix(checking.span(tree.at()), text + ".hasValue()")) : wrong;
    }

    /** The function here that is called so elsewhere. */
    static Optional<String> calledHere(String name) {
        return Optional.ofNullable(ELSEWHERE.get(name));
    }
}
