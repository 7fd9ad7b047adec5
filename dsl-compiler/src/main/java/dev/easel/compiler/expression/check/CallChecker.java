package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;

/** Checks calls: of what is said of all elements, of what is asked of a value that may be missing, and of functions. */
final class CallChecker {
    /** Finds the constant of an id. */
    static final String OF = "of";

    private final Checking checking;
    private final MacroChecker macros;
    private final OptionalChecker optionals;
    private final FunctionChecker functions;

    CallChecker(Checking checking, NameChecker names) {
        this.checking = checking;
        this.macros = new MacroChecker(checking);
        this.optionals = new OptionalChecker(checking, macros);
        this.functions = new FunctionChecker(checking, names);
    }

    Expr call(Tree.Call tree, Scope scope) {
        Tree of = tree.of();
        if (of == null) {
            return Library.isWord(tree.name()) ? onNothing(tree) : functions.call(tree, scope);
        }
        Optional<EnumType> choice =
                of instanceof Tree.Name name ? checking.types().enumType(name.name()) : Optional.empty();
        if (choice.isPresent()) {
            return ofType(tree, choice.get(), scope);
        }
        if (Library.MACROS.containsKey(tree.name())) {
            return macros.macro(tree, of, scope);
        }
        return Library.OF_OPTIONALS.contains(tree.name())
                ? optionals.call(tree, of, scope)
                : functions.call(tree, scope);
    }

    private Expr onNothing(Tree.Call tree) {
        String name = tree.name();
        String example = Library.MACROS.containsKey(name) ? "xs." + name + "(x, ...)" : "a." + name + "(...)";
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.UNKNOWN_FUNCTION, tree.nameAt(), "`" + name + "` is called on a value")
                .note("the value stands before it: " + example));
    }

    /** The constant with an id, which may be missing as well as be none. */
    private Expr constantOf(Tree.Call tree, Tree argument, EnumType choice, Scope scope) {
        checking.uses().member(choice, OF);
        Expr id = checking.check(argument, scope);
        if (id instanceof Expr.Literal literal && literal.value() instanceof String written) {
            return literal(tree, choice, written);
        }
        Type text = id.type().isOptional() ? Scalar.STRING.optional() : Scalar.STRING;
        Wanted wanted = Wanted.by(choice.name() + "." + OF, text);
        return new Expr.ConstantOf(choice, checking.fit(argument, id, wanted), checking.span(tree.at()));
    }

    /** An id that is written out is a constant, or none. */
    private Expr literal(Tree.Call tree, EnumType choice, String id) {
        List<String> ids = choice.entries().stream().map(EnumType.Entry::id).toList();
        boolean known = ids.contains(id);
        Diagnostic written = checking.mistakes()
                .of(
                        DiagnosticCode.UNKNOWN_FIELD,
                        tree.at(),
                        known
                                ? "a constant is written by its name"
                                : "`" + choice.name() + "` has nothing with the id `" + id + "`");
        Optional<String> meant = known ? Optional.of(id) : Suggestion.closest(id, ids);
        Diagnostic asking = choice.entries().stream()
                .filter(entry -> meant.filter(entry.id()::equals).isPresent())
                .findFirst()
                .map(entry -> Suggestion.asking(written, choice.name() + "." + entry.name()))
                .orElse(written);
        return checking.wrong(known ? asking : asking.note(Conversions.constants(choice)));
    }

    private Expr ofType(Tree.Call tree, EnumType choice, Scope scope) {
        if (tree.name().equals(OF) && tree.arguments().size() == 1) {
            return constantOf(tree, tree.arguments().get(0), choice, scope);
        }
        if (tree.name().equals(OF)) {
            return checking.wrong(checking.mistakes()
                    .of(
                            DiagnosticCode.WRONG_ARGUMENTS,
                            tree.at(),
                            "`" + choice.name() + "." + OF + "` takes 1 argument, and "
                                    + tree.arguments().size() + " are given")
                    .note("it is the id of a constant: " + choice.name() + "." + OF + "(id)"));
        }
        String member = choice.name() + "." + tree.name();
        if (tree.name().equals(NameChecker.ALL) || choice.entry(tree.name()).isPresent()) {
            Diagnostic value = checking.mistakes()
                    .of(DiagnosticCode.UNKNOWN_FUNCTION, tree.at(), "`" + member + "` is a value, and is not called");
            return checking.wrong(Suggestion.asking(value, member));
        }
        Diagnostic wrong = checking.mistakes()
                .of(
                        DiagnosticCode.UNKNOWN_FUNCTION,
                        tree.nameAt(),
                        "`" + choice.name() + "` is a type, and has no function `" + tree.name() + "`");
        return checking.wrong(Suggestion.didYouMean(wrong, tree.name(), List.of(OF))
                .note(Conversions.constants(choice) + "; the list of all is `" + choice.name()
                        + ".all`, and the one with an id `" + choice.name() + "." + OF + "(id)`"));
    }
}
