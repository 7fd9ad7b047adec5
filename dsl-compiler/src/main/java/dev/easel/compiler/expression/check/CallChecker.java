package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.type.EnumType;
import java.util.Optional;

/** Checks calls: of what is said of all elements, of what is asked of a value that may be missing, and of functions. */
final class CallChecker {
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
            return ofType(tree, choice.get());
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

    private Expr ofType(Tree.Call tree, EnumType choice) {
        return checking.wrong(checking.mistakes()
                .of(
                        DiagnosticCode.UNKNOWN_FUNCTION,
                        tree.at(),
                        "`" + choice.name() + "` is a type, and has no functions")
                .note(Conversions.constants(choice) + "; the list of all is `" + choice.name() + ".all`"));
    }
}
