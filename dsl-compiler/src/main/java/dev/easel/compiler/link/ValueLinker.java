package dev.easel.compiler.link;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the value of an attribute as what the catalog says it is. */
final class ValueLinker {
    private static final List<String> YES = List.of("yes", "on", "true", "1");
    private static final List<String> NO = List.of("no", "off", "false", "0");
    private static final ValueType URL = new ValueType.Url();

    private static final int LONGEST_ID = 1_000;
    private static final int MOST_DIGITS = 5;

    private final Diagnostics said;
    private final TemplateLinker templates;
    private final ComputedLinker computed;
    private final BareCode bare;

    ValueLinker(Expressions expressions, Diagnostics said) {
        this.said = said;
        this.templates = new TemplateLinker(expressions, said);
        this.computed = new ComputedLinker(expressions, said);
        this.bare = new BareCode(expressions);
    }

    /** One value to read, and how to complain of it. */
    private record Reading(AttributeDecl declared, YamlNode node, ValueType type, boolean required) {
        static Reading of(AttributeDecl declared, ValueType type, boolean required) {
            return new Reading(declared, ((ValueDecl.Written) declared.value()).node(), type, required);
        }

        Reading entry(YamlNode other) {
            return new Reading(declared, other, new ValueType.OptionId(), required);
        }

        String name() {
            return declared.name().text();
        }

        boolean hasHoles() {
            return node instanceof YamlScalar scalar && Text.hasHoles(scalar.text());
        }

        Diagnostic wrong(SourceSpan span) {
            String message = "`" + name() + "` takes " + ValueKind.of(type) + ", and this is " + node.kind();
            return Diagnostic.of(DiagnosticCode.WRONG_TYPE, span, message);
        }
    }

    /** The value of an attribute that has no parts. */
    Optional<Value> value(AttributeDecl declared, AttributeType type, Here here) {
        Reading reading = Reading.of(declared, type.value(), type.required() || type.neededBy() != null);
        return type.value() instanceof ValueType.OptionIds ? texts(reading, here) : single(reading, here);
    }

    /** The address of an action; {@code required} if the component is nothing without it. */
    Optional<Value> url(AttributeDecl declared, boolean required, Here here) {
        return single(Reading.of(declared, URL, required), here);
    }

    private Optional<Value> texts(Reading reading, Here here) {
        if (reading.hasHoles()) {
            return computed.value(reading.name(), reading.type(), (YamlScalar) reading.node(), here);
        }
        if (!(reading.node() instanceof YamlSequence sequence)) {
            boolean one = reading.node() instanceof YamlScalar scalar
                    && !scalar.text().isBlank()
                    && !scalar.isNull();
            String ids = one ? ((YamlScalar) reading.node()).text() : "first, second";
            said.add(reading.wrong(place(reading)).note("write: " + reading.name() + ": [" + ids + "]"));
            return Optional.empty();
        }
        List<Value.Texts.Entry> texts = new ArrayList<>();
        for (YamlNode node : sequence.items()) {
            if (reading.entry(node).hasHoles()) {
                return computed.entries(sequence, here);
            }
            single(reading.entry(node), here)
                    .map(value -> new Value.Texts.Entry(((Value.Text) value).text(), node.span()))
                    .ifPresent(texts::add);
        }
        return texts.size() == sequence.items().size() ? Optional.of(new Value.Texts(texts)) : Optional.empty();
    }

    private Optional<Value> single(Reading reading, Here here) {
        boolean nothing = reading.node() instanceof YamlScalar scalar && scalar.isNothing();
        if (nothing || !(reading.node() instanceof YamlScalar)) {
            said.add(reading.wrong(place(reading)));
            return Optional.empty();
        }
        YamlScalar scalar = (YamlScalar) reading.node();
        if (!reading.hasHoles()) {
            return constant(reading, scalar, here.scope());
        }
        if (reading.type().equals(new ValueType.Id(ValueType.Scope.CANVAS))) {
            sameEachTime(scalar);
            return Optional.empty();
        }
        if (reading.required() && ComputedLinker.isComputed(reading.type())) {
            return computed.needed(reading.name(), reading.type(), scalar, here);
        }
        return ComputedLinker.isComputed(reading.type())
                ? computed.value(reading.name(), reading.type(), scalar, here)
                : templates
                        .link(scalar, reading.type(), reading.required(), here.scope())
                        .map(ValueLinker::text);
    }

    /** A text; what is the same each time has no holes. */
    private static Value text(Template template) {
        return template.parts().size() == 1 && template.parts().get(0) instanceof Template.Literal literal
                ? new Value.Text(literal.text())
                : new Value.Holes(template);
    }

    private void sameEachTime(YamlScalar scalar) {
        said.add(Diagnostic.of(
                        DiagnosticCode.EXPRESSION_NOT_HERE,
                        scalar.span().firstLine(),
                        "the id of a component is the same each time")
                .note("a submit is answered by this name; in a loop each copy has its position added"));
    }

    private static SourceSpan place(Reading reading) {
        boolean absent = reading.node() instanceof YamlScalar scalar && scalar.isAbsent();
        return absent ? reading.declared().name().span() : reading.node().span().firstLine();
    }

    private Optional<Value> constant(Reading reading, YamlScalar scalar, Scope scope) {
        if (reading.type() instanceof ValueType.Choice choice) {
            return choice(reading, scalar, choice.words(), scope);
        }
        if (reading.type() instanceof ValueType.Flag) {
            return flag(reading, scalar, scope);
        }
        if (reading.type() instanceof ValueType.Pixels) {
            return pixels(reading, scalar);
        }
        return reading.declared().jsonStyle() && (scalar.isNumber() || scalar.isBoolean())
                ? notText(reading, scalar)
                : text(reading, scalar, scope);
    }

    private Optional<Value> notText(Reading reading, YamlScalar scalar) {
        String quoted = '"' + scalar.text() + '"';
        said.add(reading.wrong(scalar.span())
                .note("where keys are quoted, values mean what they mean in JSON; write: " + quoted)
                .fixedBy(new Fix(scalar.span(), quoted)));
        return Optional.empty();
    }

    private Optional<Value> text(Reading reading, YamlScalar scalar, Scope scope) {
        Optional<String> code = reading.type() instanceof ValueType.Id ? Optional.empty() : bare.inText(scalar, scope);
        if (code.isPresent() && reading.type() instanceof ValueType.Url) {
            Diagnostic wrong = Diagnostic.of(
                    DiagnosticCode.NOT_AN_ADDRESS, scalar.span().firstLine(), "this is no address but an expression");
            said.add(instead(wrong, scalar, code));
            return Optional.empty();
        }
        code.ifPresent(meant -> said.add(instead(
                Diagnostic.of(
                        DiagnosticCode.BARE_EXPRESSION, scalar.span().firstLine(), "people read this as it stands"),
                scalar,
                code)));
        return text(reading, scalar, Text.resolved(scalar.text()));
    }

    /** The diagnostic with the expression to write, if one was meant. */
    private static Diagnostic instead(Diagnostic wrong, YamlScalar scalar, Optional<String> code) {
        return code.map(meant ->
                        wrong.suggesting("for its value write `" + meant + "`").fixedBy(new Fix(scalar.span(), meant)))
                .orElse(wrong);
    }

    private Optional<Value> text(Reading reading, YamlScalar scalar, String text) {
        boolean id = reading.type() instanceof ValueType.Id;
        if (id && text.isEmpty()) {
            said.add(Diagnostic.of(DiagnosticCode.EMPTY_ID, scalar.span(), "an id has at least one character")
                    .note("write a word that tells it from the others, such as `save`"));
        }
        if (id && text.codePointCount(0, text.length()) > LONGEST_ID) {
            SourceSpan start = scalar.span().firstLine();
            said.add(Diagnostic.of(DiagnosticCode.ID_TOO_LONG, start, "this id has more than 1,000 characters")
                    .note("write a short one, and what it stands for into the label or title"));
            return Optional.empty();
        }
        return Optional.of(new Value.Text(text));
    }

    private Optional<Value> choice(Reading reading, YamlScalar scalar, List<String> words, Scope scope) {
        if (words.contains(scalar.text())) {
            return Optional.of(new Value.Choice(scalar.text()));
        }
        String message = "`" + reading.name() + "` cannot be `" + scalar.text() + "`";
        Diagnostic notInSet = Diagnostic.of(DiagnosticCode.NOT_IN_SET, scalar.span(), message);
        Optional<String> code = bare.inPlaceOfWord(scalar, scope);
        said.add(
                code.isPresent()
                        ? instead(notInSet, scalar, code)
                        : Suggestion.didYouMean(notInSet, scalar.text(), words)
                                .note("Canvas Kit knows " + WordList.of(words)));
        return Optional.empty();
    }

    private Optional<Value> flag(Reading reading, YamlScalar scalar, Scope scope) {
        if (scalar.isBoolean()) {
            return Optional.of(new Value.Flag(scalar.text().equals("true")));
        }
        Diagnostic wrong = reading.wrong(scalar.span());
        String word = scalar.text().toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            String meant = YES.contains(word) ? "true" : "false";
            said.add(wrong.suggesting("write `" + meant + "`").fixedBy(new Fix(scalar.span(), meant)));
        } else {
            Optional<String> code = bare.inPlaceOfWord(scalar, scope);
            said.add(
                    code.isPresent()
                            ? instead(wrong, scalar, code)
                            : Suggestion.didYouMean(wrong, scalar.text(), List.of("true", "false")));
        }
        return Optional.empty();
    }

    private Optional<Value> pixels(Reading reading, YamlScalar scalar) {
        String digits = scalar.text().replaceAll("(px)?$", "");
        boolean counts = digits.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}");
        if (counts && scalar.isNumber()) {
            return Optional.of(new Value.Pixels(Integer.parseInt(digits)));
        }
        Diagnostic wrong = scalar.isNumber()
                ? Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        scalar.span(),
                        "`" + reading.name() + "` takes " + ValueKind.of(reading.type()) + ", and this is `"
                                + scalar.text() + "`")
                : reading.wrong(scalar.span());
        said.add(
                counts
                        ? wrong.suggesting("write `" + digits + "`").fixedBy(new Fix(scalar.span(), digits))
                        : wrong.note("write a number of pixels from 1 to 99999, such as 48"));
        return Optional.empty();
    }
}
