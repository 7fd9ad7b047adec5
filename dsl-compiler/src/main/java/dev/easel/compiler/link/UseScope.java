package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the scope of a fragment where it is used: its params stand for what is passed to them. */
final class UseScope {
    private static final int MOST_PARTS = 1_000;
    private static final int LONGEST_TEXT = 65_536;

    private final GivenLinker values;
    private final Diagnostics said;

    UseScope(GivenLinker values, Diagnostics said) {
        this.values = values;
        this.said = said;
    }

    /**
     * The scope within a fragment.
     *
     * @param known its names, params included
     * @param around the scope where it is used
     */
    Scope of(UseDecl use, FragmentDecl fragment, List<TypedName> params, Scope known, Scope around) {
        Map<Variable, Expr> given = new HashMap<>();
        for (TypedName param : params) {
            value(use, fragment, param, around)
                    .filter(value -> isSmall(value, use, param))
                    .ifPresent(value -> given.put(variable(param), value));
        }
        return new GivingScope(known, given, around);
    }

    /** What is passed on from fragment to fragment could double each time. */
    private boolean isSmall(Expr value, UseDecl use, TypedName param) {
        boolean small = SubExpressions.of(value).limit(MOST_PARTS).count() < MOST_PARTS
                && SubExpressions.of(value)
                        .noneMatch(part -> part instanceof Expr.Literal literal
                                && literal.value() instanceof String text
                                && text.length() > LONGEST_TEXT);
        if (!small) {
            String message = "with all that is passed on to it, `" + param.name() + "` is too long here";
            said.add(Diagnostic.of(DiagnosticCode.TOO_MANY_USES, use.span(), message)
                    .note("let Java put it together, and load it"));
        }
        return small;
    }

    /** What expressions of a fragment call a param. */
    static Variable variable(TypedName param) {
        return new Variable(param.identifier(), param.type(), Variable.Origin.USE);
    }

    private Optional<Expr> value(UseDecl use, FragmentDecl fragment, TypedName param, Scope around) {
        Optional<GivenDecl> given = use.with().stream()
                .filter(value -> value.name().text().equals(param.name()))
                .findFirst();
        if (given.isPresent()) {
            return values.link(given.get(), param, around).map(value -> expr(value, param, given.get()));
        }
        if (param.byDefault() != null) {
            return Optional.of(param.byDefault());
        }
        return param.type() instanceof OptionalType type
                ? Optional.of(new Expr.Missing(type, use.span()))
                : Optional.empty();
    }

    /** Notes what a fragment needs and is not passed, and what it does not have. */
    void note(
            UseDecl use, FragmentDecl fragment, List<TypedName> params, UnknownParams unknown, MissingParams missing) {
        UnknownParams.Taker taker = UnknownParams.Taker.fragment(fragment.name().text());
        List<String> misspelt = new ArrayList<>();
        for (GivenDecl given : use.with()) {
            String name = given.name().text();
            if (params.stream().anyMatch(param -> param.name().equals(name))) {
                unknown.passed(taker, name);
            } else {
                unknown.add(taker, given.name());
                misspelt.add(name);
            }
        }
        // one that is only misspelt is passed
        List<TypedName> lacking = params.stream()
                .filter(param -> !param.mayBeOmitted() && !isPassed(use, param))
                .filter(param -> Suggestion.closest(param.name(), misspelt).isEmpty())
                .toList();
        if (!lacking.isEmpty() && TypesLinker.areKnown(params)) {
            missing.add(fragment.name().text(), lacking, use);
        }
    }

    private static boolean isPassed(UseDecl use, TypedName param) {
        return use.with().stream().anyMatch(given -> given.name().text().equals(param.name()));
    }

    private static Expr expr(GivenValue value, TypedName param, GivenDecl given) {
        if (value instanceof GivenValue.Computed computed) {
            return computed.expr();
        }
        SourceSpan span = given.name().span();
        if (value instanceof GivenValue.Printed printed) {
            Expr text = joined(printed.template(), span);
            return param.type().isOptional() ? new Expr.Widened(text, param.type(), span) : text;
        }
        return new Expr.Missing((OptionalType) param.type(), span);
    }

    private static Expr joined(Template template, SourceSpan span) {
        Stream<Expr> texts = template.parts().stream()
                .map(part -> part instanceof Template.Hole hole
                        ? text(hole.value())
                        : new Expr.Literal(((Template.Literal) part).text(), Scalar.STRING, span));
        return texts.reduce((before, next) -> new Expr.Binary(Expr.Operator.PLUS, before, next, Scalar.STRING, span))
                .orElseThrow();
    }

    /** A value as data. */
    private static Expr text(Expr value) {
        if (value.type() == Scalar.STRING) {
            return value;
        }
        if (value.type() instanceof EnumType) {
            return new Expr.Member(value, "id", Scalar.STRING, value.span(), value.span());
        }
        Function string = Functions.named("string").orElseThrow();
        Function.Signature signature = string.signatures().stream()
                .filter(known -> known.parameters().equals(List.of(value.type())))
                .findFirst()
                .orElseThrow();
        return new Expr.Call(string, signature, List.of(value), Scalar.STRING, value.span());
    }
}
