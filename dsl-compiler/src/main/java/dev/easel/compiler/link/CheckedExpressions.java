package dev.easel.compiler.link;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;

/** Expressions as the language has them: parsed where they stand, and checked against the names that are known there. */
final class CheckedExpressions implements Expressions {
    private final Diagnostics said;

    CheckedExpressions(Types types, Needs needs, Diagnostics said) {
        this.said = said;
    }

    @Override
    public Expr any(CodeDecl code, Scope scope) {
        return refuse(code.span());
    }

    @Override
    public Expr of(Type type, CodeDecl code, Scope scope, String place) {
        return refuse(code.span());
    }

    @Override
    public Expr constant(Type type, CodeDecl code) {
        return new Expr.Wrong(code.span());
    }

    @Override
    public List<Template.Part> parts(YamlScalar scalar, Scope scope) {
        return List.of(new Template.Hole(refuse(scalar.span()), Template.Printing.LABEL, scalar.span()));
    }

    private Expr refuse(SourceSpan span) {
        said.add(
                DiagnosticCode.NOT_YET,
                span,
                "an expression in a text is part of the Easel language but this version of the compiler does not have it yet");
        return new Expr.Wrong(span);
    }
}
