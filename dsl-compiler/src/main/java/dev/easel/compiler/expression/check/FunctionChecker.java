package dev.easel.compiler.expression.check;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.LiteralRule;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.PossibleTexts;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks calls of functions: which of its signatures is meant, and whether the arguments are what it takes. */
final class FunctionChecker {
    private static final int MOST_LINES = 4;

    private final Checking checking;
    private final UnknownFunctions unknown;

    FunctionChecker(Checking checking, NameChecker names) {
        this.checking = checking;
        this.unknown = new UnknownFunctions(checking, names);
    }

    Expr call(Tree.Call tree, Scope scope) {
        Optional<Function> function = checking.library().function(tree.name());
        if (function.isEmpty()) {
            return unknown.call(tree, scope);
        }
        List<Tree> trees = new ArrayList<>(tree.arguments());
        if (tree.of() != null) {
            trees.add(0, tree.of());
        }
        List<Expr> arguments =
                trees.stream().map(argument -> checking.check(argument, scope)).toList();
        if (arguments.stream().anyMatch(Checking::isWrong)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        return call(tree, new Arguments(trees, arguments), function.get());
    }

    /** The arguments of a call, as written and as meant. */
    private record Arguments(List<Tree> trees, List<Expr> values) {}

    private Expr call(Tree.Call tree, Arguments arguments, Function function) {
        List<Function.Signature> counted = function.signatures().stream()
                .filter(signature ->
                        signature.parameters().size() == arguments.values().size())
                .toList();
        if (counted.isEmpty()) {
            return miscounted(tree, arguments, function);
        }
        Optional<Unification> best = counted.stream()
                .map(signature -> Unification.of(signature, arguments.values()))
                .filter(Unification::isComplete)
                .min((a, b) -> Integer.compare(a.widened(), b.widened()));
        return best.isPresent()
                ? called(tree, arguments, function, best.get())
                : wrongArgument(arguments, function, counted);
    }

    private Expr called(Tree.Call tree, Arguments arguments, Function function, Unification found) {
        for (int i = 0; i < arguments.trees().size(); i++) {
            if (Widening.isOpen(found.arguments().get(i).type())) {
                return checking.holdsNothing(arguments.trees().get(i).at());
            }
            sayOfLiteral(arguments.values().get(i), i, found.signature());
        }
        return new Expr.Call(function, found.signature(), found.arguments(), found.result(), checking.span(tree.at()));
    }

    /** Some texts can be checked where they are literals, such as the code of a currency. */
    private void sayOfLiteral(Expr value, int position, Function.Signature signature) {
        signature
                .literal(position)
                .ifPresent(rule -> PossibleTexts.of(value).orElse(List.of()).forEach(literal -> check(literal, rule)));
    }

    private void check(Expr.Literal literal, LiteralRule rule) {
        String text = (String) literal.value();
        rule.mistakeIn(text).ifPresent(mistake -> {
            Diagnostic wrong = Diagnostic.of(DiagnosticCode.TYPE_MISMATCH, literal.span(), mistake.message());
            checking.wrong(Suggestion.didYouMean(wrong, text, rule.words()).note(mistake.note()));
        });
    }

    private Expr miscounted(Tree.Call tree, Arguments arguments, Function function) {
        int given = arguments.values().size();
        List<Integer> taken = function.signatures().stream()
                .map(signature -> signature.parameters().size())
                .distinct()
                .sorted()
                .toList();
        int most = taken.get(taken.size() - 1);
        String count = taken.size() == 1 ? "" + most : taken.get(0) + " to " + most;
        String message = "`" + function.name() + "` takes " + count + (most == 1 ? " argument" : " arguments")
                + ", and " + (given == 1 ? "1 is" : given + " are") + " given";
        return checking.wrong(
                signatures(checking.mistakes().of(DiagnosticCode.WRONG_ARGUMENTS, tree.at(), message), function));
    }

    /** Blames the argument that the signature which comes closest does not take. */
    private Expr wrongArgument(Arguments arguments, Function function, List<Function.Signature> counted) {
        Unification closest = counted.stream()
                .map(signature -> Unification.of(signature, arguments.values()))
                .reduce((a, b) -> b.fitting() > a.fitting() ? b : a)
                .orElseThrow();
        int position = closest.fitting();
        Tree tree = arguments.trees().get(position);
        Expr value = arguments.values().get(position);
        List<Type> wanted = counted.stream()
                .filter(signature ->
                        Unification.of(signature, arguments.values()).fitting() == position)
                .map(signature -> signature.parameters().get(position))
                .distinct()
                .toList();
        boolean optional = value.type().isOptional()
                && wanted.stream()
                        .anyMatch(type -> Unification.fits(type, value.type().present()));
        return optional ? checking.mayBeMissing(tree, value) : wrongType(function, tree, value, wanted);
    }

    private Expr wrongType(Function function, Tree tree, Expr value, List<Type> wanted) {
        String name = "`" + function.name() + "`";
        String type = TypeWords.a(value.type());
        boolean one = wanted.size() == 1;
        String message = one
                ? name + " takes " + TypeWords.a(wanted.get(0)) + " here, and this is " + type
                : name + " does not take " + type;
        Diagnostic wrong = checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, tree.at(), message);
        Type meant = one ? wanted.get(0) : function.name().equals("string") ? Scalar.STRING : UnknownType.UNKNOWN;
        return checking.wrong(signatures(Conversions.offer(checking.mistakes(), wrong, tree, value, meant), function));
    }

    private static Diagnostic signatures(Diagnostic wrong, Function function) {
        List<String> words = function.signatures().stream()
                .map(signature -> function.name() + signature.word())
                .toList();
        if (words.size() > MOST_LINES) {
            return wrong.note(String.join(", ", words));
        }
        Diagnostic explained = wrong;
        for (String word : words) {
            explained = explained.note(word);
        }
        return explained;
    }
}
