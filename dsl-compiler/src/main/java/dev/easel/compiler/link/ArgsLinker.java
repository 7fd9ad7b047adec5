package dev.easel.compiler.link;

import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what ids of components carry. */
final class ArgsLinker {
    /** What expressions call the arguments of what was used. */
    static final String ARGS = "args";

    private static final Set<Type> TYPES = Set.of(Scalar.STRING, Scalar.INT, Scalar.BOOL);

    private final Expressions expressions;
    private final TemplateLinker templates;
    private final Diagnostics said;

    ArgsLinker(Expressions expressions, Diagnostics said) {
        this.expressions = expressions;
        this.templates = new TemplateLinker(expressions, said);
        this.said = said;
    }

    List<Arg> link(List<GivenDecl> declared, Scope scope) {
        return declared.stream()
                .map(arg -> link(arg, scope).orElseGet(() -> wrong(arg)))
                .toList();
    }

    /** What is wrong has been said; where its name is used nothing more is. */
    private static Arg wrong(GivenDecl declared) {
        return arg(declared, UnknownType.UNKNOWN, GivenValue.Missing.MISSING);
    }

    /** The names that have a value where a submit leads. */
    static Scope scope(Scope scope, List<Arg> args) {
        if (args.isEmpty()) {
            return scope;
        }
        return scope.with(new Variable(ARGS, type(args), Variable.Origin.APP));
    }

    /** These arguments, as they are read. */
    static List<Expr> read(List<Arg> args) {
        RecordType all = type(args);
        return args.stream().map(arg -> read(arg, all)).toList();
    }

    /** One of these arguments, as it is read. */
    static Expr read(Arg arg, RecordType all) {
        Expr args = new Expr.Name(new Variable(ARGS, all, Variable.Origin.APP), arg.span());
        return new Expr.Member(args, arg.identifier(), arg.type(), arg.span(), arg.span());
    }

    /** These arguments together. */
    static RecordType type(List<Arg> args) {
        return RecordType.ofPlace(
                ARGS,
                args.stream()
                        .map(arg -> new Field(arg.identifier(), arg.type()))
                        .toList());
    }

    private Optional<Arg> link(GivenDecl declared, Scope scope) {
        if (!(declared.value() instanceof YamlScalar scalar) || scalar.isNothing()) {
            String message = "an argument is a text, a number, a bool or an expression, and this is "
                    + declared.value().kind();
            said.add(Diagnostic.of(DiagnosticCode.WRONG_TYPE, place(declared), message));
            return Optional.empty();
        }
        if (!Text.hasHoles(scalar.text())) {
            Expr literal = literal(scalar);
            return Optional.of(arg(declared, literal.type(), new GivenValue.Computed(literal)));
        }
        Optional<Expr> whole = expressions.whole(scalar, scope);
        if (whole.isPresent()) {
            return whole.flatMap(expr -> computed(declared, expr));
        }
        return templates
                .data(scalar, scope)
                .map(template -> arg(declared, Scalar.STRING, new GivenValue.Printed(template)));
    }

    private static SourceSpan place(GivenDecl declared) {
        boolean absent = declared.value() instanceof YamlScalar scalar && scalar.isAbsent();
        return absent ? declared.name().span() : declared.value().span().firstLine();
    }

    private static Arg arg(GivenDecl declared, Type type, GivenValue value) {
        return new Arg(declared.name().text(), type, value, declared.name().span());
    }

    private static Expr literal(YamlScalar scalar) {
        if (scalar.isBoolean()) {
            return new Expr.Literal(scalar.text().equals("true"), Scalar.BOOL, scalar.span());
        }
        if (scalar.isNumber() && scalar.text().matches("-?(0|[1-9][0-9]{0,17})")) {
            return new Expr.Literal(Long.valueOf(scalar.text()), Scalar.INT, scalar.span());
        }
        return new Expr.Literal(Text.resolved(scalar.text()), Scalar.STRING, scalar.span());
    }

    private Optional<Arg> computed(GivenDecl declared, Expr expr) {
        Type present = expr.type().present();
        if (present == UnknownType.UNKNOWN) {
            return Optional.empty();
        }
        if (!TYPES.contains(present) && !(present instanceof EnumType)) {
            String message = "an argument is a `string`, an `int`, a `bool` or an enum, and this is "
                    + Printable.article(present) + " `" + present.word() + "`";
            Diagnostic wrong = Diagnostic.of(DiagnosticCode.WRONG_TYPE, expr.span(), message);
            said.add(oneOf(expr)
                    .map(meant -> Suggestion.asking(wrong, meant))
                    .orElse(wrong)
                    .note("carry a key, and look up the rest where the submit leads"));
            return Optional.empty();
        }
        return Optional.of(arg(declared, expr.type(), new GivenValue.Computed(expr)));
    }

    /** The constant that was perhaps meant where all of an enum stand: {@code Kind.call}, not {@code Kind.all}. */
    private static Optional<String> oneOf(Expr expr) {
        return expr instanceof Expr.AllConstants all
                ? Suggestion.closest(
                                "all",
                                all.of().entries().stream()
                                        .map(EnumType.Entry::name)
                                        .toList())
                        .map(name -> all.of().name() + "." + name)
                : Optional.empty();
    }
}
