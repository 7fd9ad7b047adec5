package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.PossibleTexts;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that one expression gives as a whole: words of a closed set, flags, numbers, and what is chosen from the start. */
final class ComputedLinker {
    private static final int MOST_PIXELS = 99_999;

    private final Expressions expressions;
    private final Diagnostics said;

    ComputedLinker(Expressions expressions, Diagnostics said) {
        this.expressions = expressions;
        this.said = said;
    }

    /** Whether attributes of this type take an expression only as a whole. */
    static boolean isComputed(ValueType type) {
        return type instanceof ValueType.Choice
                || type instanceof ValueType.Flag
                || type instanceof ValueType.Pixels
                || type instanceof ValueType.OptionId;
    }

    /** A value that an image cannot do without. */
    Optional<Value> needed(String name, ValueType type, YamlScalar scalar, Here here) {
        Optional<Value> value = value(name, type, scalar, here);
        Optional<Expr> missing = value.filter(Value.Computed.class::isInstance)
                .map(computed -> ((Value.Computed) computed).expr())
                .filter(expr -> expr.type().isOptional());
        missing.ifPresent(
                expr -> said.add(MissingValue.of(expr, "this may be missing, and `" + name + "` must be there")));
        return missing.isPresent() ? Optional.empty() : value;
    }

    Optional<Value> value(String name, ValueType type, YamlScalar scalar, Here here) {
        List<Template.Part> parts = expressions.parts(scalar, here.scope());
        if (parts.size() != 1 || !(parts.get(0) instanceof Template.Hole hole)) {
            if (parts.stream().noneMatch(ComputedLinker::isWrong)) {
                notWhole(name, type, scalar);
            }
            return Optional.empty();
        }
        Expr expr = hole.value();
        if (expr.type() == UnknownType.UNKNOWN || !fits(name, type, expr)) {
            return Optional.empty();
        }
        if (Substitution.isMissing(expr) || type instanceof ValueType.Choice choice && !isOneOf(name, choice, expr)) {
            return Optional.empty();
        }
        return here.scope().gives() ? constant(name, type, expr) : Optional.of(new Value.Computed(expr));
    }

    /** What is given to a fragment as a constant is one in its components, too. */
    private Optional<Value> constant(String name, ValueType type, Expr expr) {
        if (type instanceof ValueType.Pixels
                && expr instanceof Expr.Literal literal
                && literal.value() instanceof Long count) {
            return pixels(name, literal, count);
        }
        return Optional.of(constant(type, expr));
    }

    private Optional<Value> pixels(String name, Expr.Literal literal, long count) {
        if (count >= 1 && count <= MOST_PIXELS) {
            return Optional.of(new Value.Pixels((int) count));
        }
        said.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        literal.span(),
                        "`" + name + "` takes a number of pixels, and this is `" + count + "`")
                .note("write a number of pixels from 1 to 99999, such as 48"));
        return Optional.empty();
    }

    private static Value constant(ValueType type, Expr expr) {
        Expr present = expr instanceof Expr.Widened widened ? widened.of() : expr;
        if (type instanceof ValueType.Choice && present instanceof Expr.Literal word) {
            return new Value.Choice((String) word.value());
        }
        return type instanceof ValueType.Flag
                ? Substitution.truth(present).<Value>map(Value.Flag::new).orElseGet(() -> new Value.Computed(expr))
                : new Value.Computed(expr);
    }

    private static boolean isWrong(Template.Part part) {
        return part instanceof Template.Hole hole && hole.value() instanceof Expr.Wrong;
    }

    private void notWhole(String name, ValueType type, YamlScalar scalar) {
        String message = "`" + name + "` takes " + ValueKind.of(type) + ", so it is one expression or none";
        said.add(Diagnostic.of(DiagnosticCode.EXPRESSION_NOT_HERE, scalar.span().firstLine(), message)
                .note("write the whole value as an expression: " + name + ": ${...}"));
    }

    private boolean fits(String name, ValueType type, Expr expr) {
        Type present = expr.type().present();
        boolean fits = type instanceof ValueType.Flag
                ? present == Scalar.BOOL
                : type instanceof ValueType.Pixels
                        ? present == Scalar.INT
                        : type instanceof ValueType.OptionIds
                                ? present instanceof ListType list && isId(list.element())
                                : isId(present);
        if (!fits) {
            String message = "`" + name + "` takes " + ValueKind.of(type) + ", and this is "
                    + Printable.article(present) + " `" + present.word() + "`";
            said.add(DiagnosticCode.WRONG_TYPE, expr.span(), message);
        }
        return fits;
    }

    private static boolean isId(Type type) {
        return type == Scalar.STRING || type instanceof EnumType;
    }

    private boolean isOneOf(String name, ValueType.Choice choice, Expr expr) {
        if (isGivenLater(expr)) {
            return true;
        }
        Optional<List<Expr.Literal>> possible = PossibleTexts.of(expr);
        if (possible.isEmpty()) {
            String message = "what `" + name + "` can become must stand in the expression";
            said.add(Diagnostic.of(DiagnosticCode.NOT_IN_SET, expr.span(), message)
                    .note("choose between words: ${... ? \"" + choice.words().get(0) + "\" : \""
                            + choice.words().get(choice.words().size() - 1) + "\"}"));
            return false;
        }
        boolean known = true;
        for (Expr.Literal word : possible.get()) {
            known &= isOneOf(name, choice, word);
        }
        return known;
    }

    /** Whether it depends on what is passed to a fragment: it is looked at once more wherever that is used. */
    private static boolean isGivenLater(Expr expr) {
        return SubExpressions.of(expr)
                .anyMatch(part ->
                        part instanceof Expr.Name name && name.variable().origin() == Variable.Origin.USE);
    }

    private boolean isOneOf(String name, ValueType.Choice choice, Expr.Literal literal) {
        String word = (String) literal.value();
        if (choice.words().contains(word)) {
            return true;
        }
        Diagnostic notInSet =
                Diagnostic.of(DiagnosticCode.NOT_IN_SET, literal.span(), "`" + name + "` cannot be `" + word + "`");
        said.add(Suggestion.closest(word, choice.words())
                .map(meant -> notInSet.suggesting("did you mean `" + meant + "`?"))
                .orElse(notInSet)
                .note("Canvas Kit knows " + WordList.of(choice.words())));
        return false;
    }

    /** A list of ids, some of which are expressions. */
    Optional<Value> entries(YamlSequence sequence, Here here) {
        List<Expr.Element> entries = new ArrayList<>();
        for (YamlNode node : sequence.items()) {
            entry(node, here).ifPresent(entries::add);
        }
        return entries.size() == sequence.items().size()
                ? Optional.of(
                        new Value.Computed(new Expr.ListOf(entries, new ListType(Scalar.STRING), sequence.span())))
                : Optional.empty();
    }

    private Optional<Expr.Element> entry(YamlNode node, Here here) {
        if (!(node instanceof YamlScalar scalar)) {
            said.add(
                    DiagnosticCode.WRONG_TYPE,
                    node.span().firstLine(),
                    "an option's id is a text, and this is " + node.kind());
            return Optional.empty();
        }
        if (!Text.hasHoles(scalar.text())) {
            return Optional.of(new Expr.Element(
                    new Expr.Literal(Text.resolved(scalar.text()), Scalar.STRING, scalar.span()), false));
        }
        return value("value", new ValueType.OptionId(), scalar, here)
                .filter(Value.Computed.class::isInstance)
                .map(value -> ((Value.Computed) value).expr())
                .map(expr -> new Expr.Element(idOf(expr), expr.type().isOptional()));
    }

    /** The id of an enum's constant; a text is one already. */
    private static Expr idOf(Expr expr) {
        boolean isText = expr.type().present() == Scalar.STRING;
        Type id = expr.type().isOptional() ? Scalar.STRING.optional() : Scalar.STRING;
        return isText ? expr : new Expr.Member(expr, "id", id, expr.span(), expr.span());
    }
}
