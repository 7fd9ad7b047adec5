package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Expr.Macro.Kind;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what is said of every element of a list, or every key of a map. */
final class MacroChecker {
    private static final Pattern NAME = Pattern.compile("_*[A-Za-z][A-Za-z0-9_]*");

    private final Checking checking;

    MacroChecker(Checking checking) {
        this.checking = checking;
    }

    Expr macro(Tree.Call tree, Tree of, Scope scope) {
        Kind kind = Objects.requireNonNull(Library.MACROS.get(tree.name()));
        Expr all = checking.check(of, scope);
        Optional<Type> element = element(of, all);
        int given = tree.arguments().size();
        boolean counted = given == 2 || given == 3 && kind == Kind.MAP;
        if (element.isEmpty() || !counted) {
            return element.isEmpty() ? new Expr.Wrong(checking.span(tree.at())) : miscounted(tree, kind);
        }
        Optional<Variable> variable = variable(tree, element.get(), scope);
        if (variable.isEmpty()) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        return kind == Kind.MAP
                ? map(tree, all, variable.get(), inside(tree, variable.get(), scope))
                : condition(tree, all, variable.get(), inside(tree, variable.get(), scope));
    }

    private Optional<Type> element(Tree of, Expr all) {
        Type type = all.type();
        if (type instanceof ListType list && Widening.isOpen(list)) {
            checking.holdsNothing(of.at());
            return Optional.empty();
        }
        if (type instanceof ListType list) {
            return Optional.of(list.element());
        }
        if (type instanceof MapType map) {
            return Optional.of(map.key());
        }
        if (!Checking.isWrong(all)) {
            noElements(of, all);
        }
        return Optional.empty();
    }

    private void noElements(Tree of, Expr all) {
        Type type = all.type();
        if (type.present() instanceof ListType || type.present() instanceof MapType) {
            checking.mayBeMissing(of, all);
            return;
        }
        String message = "this takes a list or a map, and this is " + TypeWords.a(type);
        Diagnostic wrong = checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, of.at(), message);
        String operand = checking.mistakes().operand(of);
        checking.wrong(
                type.isOptional()
                        ? wrong.note("of a value that may be missing: " + operand + ".optMap(x, ...)")
                        : wrong);
    }

    private Expr miscounted(Tree.Call tree, Kind kind) {
        String body = kind == Kind.MAP ? "x.name" : "x.price > 2";
        return checking.wrong(checking.mistakes()
                .of(
                        DiagnosticCode.WRONG_ARGUMENTS,
                        tree.at(),
                        "`" + tree.name() + "` takes a name, and what is said of it")
                .note("the name stands for each element: xs." + tree.name() + "(x, " + body + ")"));
    }

    /** The variable that the first argument names, if it is a name that a value may have. */
    Optional<Variable> variable(Tree.Call tree, Type type, Scope scope) {
        if (!(tree.arguments().get(0) instanceof Tree.Name name)) {
            checking.wrong(checking.mistakes()
                    .of(DiagnosticCode.WRONG_ARGUMENTS, tree.arguments().get(0).at(), "a new name must stand here")
                    .note("it stands for the value in what follows: " + tree.name() + "(x, x.name)"));
            return Optional.empty();
        }
        if (!NAME.matcher(name.name()).matches()) {
            checking.wrong(checking.mistakes()
                    .of(DiagnosticCode.INVALID_NAME, name.at(), "`" + name.name() + "` is not written as names are")
                    .note("a name is letters, digits and `_`, and starts with a letter"));
            return Optional.empty();
        }
        boolean known = scope.variable(name.name()).isPresent()
                || scope.whyNot(name.name()).isPresent()
                || checking.types().enumType(name.name()).isPresent();
        if (known) {
            checking.wrong(checking.mistakes()
                    .of(DiagnosticCode.HIDES, name.at(), "`" + name.name() + "` has a meaning here already")
                    .note("what stands for each value needs another name"));
        }
        return Optional.of(scope.local(name.name(), type));
    }

    /** The scope with the variable by the name that the first argument gives it. */
    static Scope inside(Tree.Call tree, Variable variable, Scope scope) {
        return scope.with(((Tree.Name) tree.arguments().get(0)).name(), variable);
    }

    private Expr condition(Tree.Call tree, Expr all, Variable variable, Scope inside) {
        Kind kind = Objects.requireNonNull(Library.MACROS.get(tree.name()));
        Expr body = checking.value(tree.arguments().get(1), inside, Wanted.by(tree.name(), Scalar.BOOL));
        Type type = kind == Kind.FILTER ? new ListType(variable.type()) : Scalar.BOOL;
        return new Expr.Macro(kind, all, variable, null, body, type, checking.span(tree.at()));
    }

    private Expr map(Tree.Call tree, Expr all, Variable variable, Scope inside) {
        List<Tree> arguments = tree.arguments();
        Expr condition = arguments.size() < 3
                ? null
                : checking.value(arguments.get(1), inside, new Wanted("a condition", Scalar.BOOL));
        Tree made = arguments.get(arguments.size() - 1);
        Expr body = made(tree, made, checking.check(made, inside));
        if (Checking.isWrong(body)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        Type type = new ListType(body.type());
        return new Expr.Macro(Kind.MAP, all, variable, condition, body, type, checking.span(tree.at()));
    }

    private Expr made(Tree.Call tree, Tree made, Expr body) {
        if (!body.type().isOptional()) {
            return body;
        }
        String list = checking.mistakes().operand(Objects.requireNonNull(tree.of()));
        String name = checking.mistakes().excerpt(tree.arguments().get(0).at());
        String value = checking.mistakes().operand(made);
        String substitute = TypeWords.substitute(body.type().present());
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.MAY_BE_MISSING, made.at(), "an element of a list is never missing, and this may be")
                .note("say what stands for it then: " + value + ".orValue(" + substitute + ")")
                .note("or leave those out first: " + list + ".filter(" + name + ", " + value + ".hasValue())"));
    }
}
