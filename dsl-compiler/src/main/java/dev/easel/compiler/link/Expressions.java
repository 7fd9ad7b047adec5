package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.ExpressionText;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.expression.TemplateTree;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.check.EachPlace;
import dev.easel.compiler.expression.check.ExpressionChecker;
import dev.easel.compiler.expression.check.NameUses;
import dev.easel.compiler.expression.check.Wanted;
import dev.easel.compiler.expression.parse.ExpressionParser;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Expressions as the language has them: parsed where they stand, and checked against the names that are known there. */
final class Expressions {
    private final Types types;
    private final ExpressionParser parser;
    private final ExpressionChecker checker;
    private final Needs needs;
    private final OpenSets openSets;

    Expressions(Types types, Needs needs, NameUses uses, Diagnostics said) {
        this.types = types;
        this.parser = new ExpressionParser(said);
        this.checker = new ExpressionChecker(types, Functions.ALL, uses, said);
        this.needs = needs;
        this.openSets = new OpenSets(said);
    }

    /** An expression of any type. */
    Expr any(CodeDecl code, Scope scope) {
        return lookedAt(checker.check(tree(code), text(code.scalar()), scope), scope);
    }

    /** An expression that must be of this type; a word of the language takes it, for messages. */
    Expr of(Type type, CodeDecl code, Scope scope, String word) {
        return lookedAt(checker.check(tree(code), text(code.scalar()), scope, Wanted.by(word, type)), scope);
    }

    /** A scalar that is one expression in {@code ${}}, which must be of this type; nothing if it is another text. */
    Optional<Expr> whole(Type type, YamlScalar scalar, Scope scope, String word) {
        return onlyHole(scalar)
                .map(tree -> lookedAt(checker.check(tree, text(scalar), scope, Wanted.by(word, type)), scope));
    }

    /** A scalar that is one expression in {@code ${}}, of whatever type; nothing if it is another text. */
    Optional<Expr> whole(YamlScalar scalar, Scope scope) {
        return onlyHole(scalar).map(tree -> lookedAt(checker.check(tree, text(scalar), scope), scope));
    }

    private Optional<Tree> onlyHole(YamlScalar scalar) {
        List<TemplateTree.Part> parts = parser.template(text(scalar)).parts();
        return parts.size() == 1 && parts.get(0) instanceof TemplateTree.Hole hole
                ? Optional.of(hole.tree())
                : Optional.empty();
    }

    /** A constant as declarations have it: the names of an enum's constants stand alone. */
    Expr constant(Type type, CodeDecl code) {
        return checker.literal(text(code.scalar()), new Range(code.start(), code.end()), type);
    }

    /** The parts of a text: how holes are printed is not decided yet. */
    List<Template.Part> parts(YamlScalar scalar, Scope scope) {
        ExpressionText text = text(scalar);
        return parser.template(text).parts().stream()
                .map(part -> part(part, text, scope))
                .toList();
    }

    /** Whether a whole scalar is an expression that is right in this scope; nothing is said if it is none. */
    boolean isExpression(YamlScalar scalar, Scope scope) {
        Diagnostics quiet = new Diagnostics();
        ExpressionText text = text(scalar);
        Tree tree = new ExpressionParser(quiet)
                .parse(text, new Range(0, scalar.text().length()));
        if (!quiet.hasErrors()) {
            new ExpressionChecker(types, Functions.ALL, new EachPlace(quiet), quiet).check(tree, text, scope);
        }
        return !quiet.hasErrors();
    }

    private Template.Part part(TemplateTree.Part part, ExpressionText text, Scope scope) {
        if (part instanceof TemplateTree.Hole hole) {
            Expr value = lookedAt(checker.check(hole.tree(), text, scope), scope);
            Range at = hole.at();
            return new Template.Hole(value, Template.Printing.LABEL, text.span(at.start(), at.end()));
        }
        return new Template.Literal(((TemplateTree.Text) part).text());
    }

    private Tree tree(CodeDecl code) {
        return parser.parse(text(code.scalar()), new Range(code.start(), code.end()));
    }

    private static ExpressionText text(YamlScalar scalar) {
        return new ExpressionText(scalar.text(), scalar::span);
    }

    private Expr lookedAt(Expr expr, Scope scope) {
        SubExpressions.of(expr).forEach(part -> {
            if (part instanceof Expr.Call call) {
                needs.check(call);
            } else if (part instanceof Expr.Binary comparison) {
                openSets.check(comparison);
            }
        });
        return scope.gives() ? Substitution.in(expr, scope) : expr;
    }
}
