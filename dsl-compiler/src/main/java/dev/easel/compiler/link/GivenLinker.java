package dev.easel.compiler.link;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Iso;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.Optional;
import java.util.Set;

/** Reads values that targets give to names of declared types: an expression, a text with holes, or a literal as the type has it. */
final class GivenLinker {
    private static final Set<Scalar> TEXTS = Set.of(Scalar.DATE, Scalar.TIME, Scalar.DATETIME, Scalar.ZONE, Scalar.URL);

    private final Expressions expressions;
    private final TemplateLinker templates;
    private final BareCode bare;
    private final Diagnostics said;

    GivenLinker(Expressions expressions, Diagnostics said) {
        this.expressions = expressions;
        this.templates = new TemplateLinker(expressions, said);
        this.bare = new BareCode(expressions);
        this.said = said;
    }

    Optional<GivenValue> link(GivenDecl given, TypedName name, Scope scope) {
        if (name.type().present() == UnknownType.UNKNOWN) {
            return Optional.empty();
        }
        if (!(given.value() instanceof YamlScalar scalar)) {
            wrong(given, name);
            return Optional.empty();
        }
        if (scalar.isNothing()) {
            return nothing(given, name);
        }
        if (!Text.hasHoles(scalar.text())) {
            bareCode(scalar, name, scope);
            return literal(given, scalar, name).map(GivenValue.Computed::new);
        }
        Optional<Expr> whole = expressions.whole(taken(name), scalar, scope, name.name());
        if (whole.isPresent()) {
            return whole.filter(expr -> expr.type() != UnknownType.UNKNOWN)
                    .map(expr -> new GivenValue.Computed(withDefault(expr, name)));
        }
        return template(given, scalar, name, scope);
    }

    /** A text that is an expression is one by mistake. */
    private void bareCode(YamlScalar scalar, TypedName name, Scope scope) {
        if (name.type().present() != Scalar.STRING) {
            return;
        }
        bare.inText(scalar, scope)
                .ifPresent(meant -> said.add(Diagnostic.of(
                                DiagnosticCode.BARE_EXPRESSION,
                                scalar.span().firstLine(),
                                "`" + name.name() + "` is given this text as it stands")
                        .suggesting("for its value write `" + meant + "`")
                        .fixedBy(new Fix(scalar.span(), meant))));
    }

    /** What is taken: for a name with a default also what may be missing. */
    private static Type taken(TypedName name) {
        return name.byDefault() == null || name.type().isOptional()
                ? name.type()
                : name.type().optional();
    }

    private static Expr withDefault(Expr expr, TypedName name) {
        Expr byDefault = name.byDefault();
        if (byDefault == null || name.type().isOptional()) {
            return expr;
        }
        if (Substitution.isMissing(expr)) {
            return byDefault;
        }
        boolean there =
                expr instanceof Expr.Widened widened && !widened.of().type().isOptional();
        return there ? present((Expr.Widened) expr, name) : new Expr.OrValue(expr, byDefault, name.type(), expr.span());
    }

    /** What is there, as the type that the name has. */
    private static Expr present(Expr.Widened widened, TypedName name) {
        Expr of = widened.of();
        return of.type().equals(name.type()) ? of : new Expr.Widened(of, name.type(), widened.span());
    }

    private Optional<GivenValue> nothing(GivenDecl given, TypedName name) {
        YamlScalar scalar = (YamlScalar) given.value();
        if (scalar.isNull() && name.type().isOptional()) {
            return Optional.of(GivenValue.Missing.MISSING);
        }
        wrong(given, name);
        return Optional.empty();
    }

    private void wrong(GivenDecl given, TypedName name) {
        boolean absent = given.value() instanceof YamlScalar scalar && scalar.isAbsent();
        String found = absent ? "nothing" : given.value().kind();
        boolean list = given.value() instanceof YamlSequence && name.type().present() instanceof ListType;
        SourceSpan place = absent ? given.name().span() : given.value().span().firstLine();
        said.add(wrong(place, name, "this is " + found)
                .note(
                        list
                                ? "a list is written as an expression: "
                                        + given.name().text() + ": ${[..., ...]}"
                                : "write a literal or an expression: "
                                        + given.name().text() + ": ${...}"));
    }

    private static Diagnostic wrong(SourceSpan place, TypedName name, String found) {
        return Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        place,
                        "`" + name.name() + "` takes " + Printable.article(name.type()) + " `"
                                + name.type().word() + "`, and " + found)
                .related(name.span(), "declared here");
    }

    private Optional<Expr> literal(GivenDecl given, YamlScalar scalar, TypedName name) {
        Type type = name.type().present();
        if (type == Scalar.STRING) {
            return Optional.of(as(name, new Expr.Literal(Text.resolved(scalar.text()), Scalar.STRING, scalar.span())));
        }
        if (type instanceof Scalar iso && TEXTS.contains(iso)) {
            if (!Iso.isValid(scalar.text(), iso)) {
                said.add(wrong(scalar.span().firstLine(), name, "this is none")
                        .note("write one, such as " + Iso.example(iso) + ", or an expression: ${...}"));
                return Optional.empty();
            }
            return Optional.of(as(name, new Expr.Literal(scalar.text(), iso, scalar.span())));
        }
        Expr constant = expressions.constant(name.type(), CodeDecl.of(scalar));
        return Optional.of(constant).filter(expr -> expr.type() != UnknownType.UNKNOWN);
    }

    private static Expr as(TypedName name, Expr literal) {
        return name.type().isOptional() ? new Expr.Widened(literal, name.type(), literal.span()) : literal;
    }

    private Optional<GivenValue> template(GivenDecl given, YamlScalar scalar, TypedName name, Scope scope) {
        if (name.type().present() != Scalar.STRING) {
            said.add(Diagnostic.of(
                            DiagnosticCode.EXPRESSION_NOT_HERE,
                            scalar.span().firstLine(),
                            "`" + name.name() + "` is no text, so its value is one expression or none")
                    .related(name.span(), "declared here")
                    .note("write the whole value as an expression: "
                            + given.name().text() + ": ${...}"));
            return Optional.empty();
        }
        return templates.data(scalar, scope).map(GivenValue.Printed::new);
    }
}
