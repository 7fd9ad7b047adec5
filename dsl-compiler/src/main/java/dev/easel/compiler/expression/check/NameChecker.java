package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks names, fields, and the constants of enums. */
final class NameChecker {
    static final String ALL = "all";

    private final Checking checking;
    private final FieldMistakes fieldMistakes;

    NameChecker(Checking checking) {
        this.checking = checking;
        this.fieldMistakes = new FieldMistakes(checking);
    }

    Expr name(Tree.Name tree, Scope scope) {
        Optional<EnumType> choice = checking.types().enumType(tree.name());
        if (choice.isPresent()) {
            return type(tree, choice.get());
        }
        Optional<Variable> variable = scope.variable(tree.name());
        if (variable.isEmpty()) {
            return unknown(tree.name(), tree.at(), scope);
        }
        checking.uses().name(tree.name(), scope);
        return new Expr.Name(variable.get(), checking.span(tree.at()));
    }

    private Expr type(Tree.Name tree, EnumType choice) {
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.UNKNOWN_NAME, tree.at(), "`" + choice.name() + "` is a type, and no value")
                .note(Conversions.constants(choice) + "; the list of all is `" + choice.name() + ".all`"));
    }

    /** Says that a name has no value here. */
    Expr unknown(String name, Range at, Scope scope) {
        Diagnostic wrong = wrong(name, at, scope);
        checking.uses().unknownName(name, scope, wrong);
        return checking.unknown(wrong.span());
    }

    private Diagnostic wrong(String name, Range at, Scope scope) {
        Optional<String> why = scope.whyNot(name);
        if (why.isPresent()) {
            return checking.mistakes().of(DiagnosticCode.NAME_NOT_HERE, at, why.get());
        }
        if (checking.library().isCalled(name)) {
            Diagnostic function = checking.mistakes()
                    .of(DiagnosticCode.UNKNOWN_NAME, at, "`" + name + "` is a function, and no value")
                    .note(
                            Library.isWord(name)
                                    ? "it is called on a value: x." + name + "(...)"
                                    : "call it: " + name + "(...)");
            return Suggestion.didYouMean(function, name, scope.names());
        }
        Diagnostic wrong = checking.mistakes().of(DiagnosticCode.UNKNOWN_NAME, at, "there is no `" + name + "` here");
        Optional<String> constant = constantOf(name);
        return constant.map(meant -> Suggestion.asking(wrong, meant))
                .orElseGet(() -> scope.hint(name)
                        .map(wrong::note)
                        .orElseGet(() -> listed(Suggestion.didYouMean(wrong, name, known(scope)), scope)));
    }

    private static Diagnostic listed(Diagnostic wrong, Scope scope) {
        Diagnostic explained = TypeWords.listing(wrong, scope.names());
        return wrong.suggestion() == null ? explained.note("a text stands in quotes") : explained;
    }

    private List<String> known(Scope scope) {
        return Stream.of(
                        scope.names().stream(),
                        checking.types().enumNames().stream().sorted(),
                        Stream.of("true", "false"))
                .flatMap(names -> names)
                .toList();
    }

    /** The one constant of this name, of whatever enum. */
    private Optional<String> constantOf(String name) {
        List<String> constants = checking.types().enumNames().stream()
                .flatMap(type -> checking.types().enumType(type).stream())
                .filter(type -> type.entry(name).isPresent())
                .map(type -> type.name() + "." + name)
                .toList();
        return constants.size() == 1 ? Optional.of(constants.get(0)) : Optional.empty();
    }

    Expr member(Tree.Member tree, Scope scope) {
        Optional<EnumType> choice = enumNamed(tree.of());
        if (choice.isPresent()) {
            return constant(tree, choice.get());
        }
        Expr of = checking.part(tree.of(), scope);
        if (Checking.isWrong(of)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        Optional<Type> field = field(of.type().present(), tree.name());
        if (field.isEmpty()) {
            return unknownMember(
                    of.type().present(),
                    tree.name(),
                    fieldMistakes.of(tree, of.type().present()));
        }
        checking.uses().member(of.type().present(), tree.name());
        Type type = of.type().isOptional() ? field.get().optional() : field.get();
        return new Expr.Member(of, tree.name(), type, checking.span(tree.nameAt()), checking.span(tree.at()));
    }

    private Expr unknownMember(Type type, String name, Diagnostic wrong) {
        checking.uses().unknownMember(type, name, wrong);
        return checking.unknown(wrong.span());
    }

    /** The enum that a name stands for. */
    Optional<EnumType> enumNamed(Tree tree) {
        return tree instanceof Tree.Name name ? checking.types().enumType(name.name()) : Optional.empty();
    }

    private Expr constant(Tree.Member tree, EnumType choice) {
        checking.uses().member(choice, tree.name());
        if (tree.name().equals(ALL)) {
            return new Expr.AllConstants(choice, checking.span(tree.at()));
        }
        return choice.entry(tree.name())
                .<Expr>map(entry -> new Expr.Constant(choice, entry, checking.span(tree.at())))
                .orElseGet(() -> unknownConstant(tree, choice));
    }

    private Expr unknownConstant(Tree.Member tree, EnumType choice) {
        List<String> names = choice.entries().stream().map(EnumType.Entry::name).toList();
        Diagnostic none = checking.mistakes()
                .of(
                        DiagnosticCode.UNKNOWN_FIELD,
                        tree.nameAt(),
                        "`" + choice.name() + "` has no `" + tree.name() + "`");
        Diagnostic wrong = tree.name().equals(CallChecker.OF)
                ? none.note("call it with an id: " + choice.name() + "." + CallChecker.OF + "(...)")
                : none;
        return unknownMember(
                choice,
                tree.name(),
                Suggestion.didYouMean(wrong, tree.name(), names).note(TypeWords.thereAre(with(names, ALL))));
    }

    private static List<String> with(List<String> names, String more) {
        List<String> all = new ArrayList<>(names);
        all.add(more);
        return all;
    }

    /** The type of a field. */
    Optional<Type> field(Type type, String name) {
        if (type instanceof RecordType record) {
            return checking.types().field(record, name).map(Field::type);
        }
        boolean ofEnum = type instanceof EnumType choice && choice.allTexts().contains(name);
        return ofEnum ? Optional.of(Scalar.STRING) : Optional.empty();
    }

    /** The names of all fields. */
    List<String> fields(Type type) {
        if (type instanceof RecordType record) {
            return checking.types().fields(record).stream().map(Field::name).toList();
        }
        return type instanceof EnumType choice ? choice.allTexts() : List.of();
    }

    /** The same diagnostic, naming the fields of a record. */
    Diagnostic withFields(Diagnostic wrong, RecordType record) {
        return fieldMistakes.withFields(wrong, record);
    }
}
