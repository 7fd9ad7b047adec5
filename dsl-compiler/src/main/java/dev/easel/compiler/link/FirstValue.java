package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ConstraintDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds the value that an input starts with, or that it has none, against what is asked of it. */
final class FirstValue {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** No more than what each format has for certain: what exactly it takes is checked when something is entered. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final Diagnostics said;

    FirstValue(Diagnostics said) {
        this.said = said;
    }

    void check(ComponentDecl component, List<InputField.Constraint> constraints) {
        Optional<AttributeDecl> value = attribute(component, "value");
        if (value.isEmpty()) {
            checkMissing(component);
            return;
        }
        if (component.type().entry() != Entry.TEXT) {
            return;
        }
        written(value.get())
                .filter(scalar -> !Text.hasHoles(scalar.text()))
                .ifPresent(scalar -> constraints.stream()
                        .filter(constraint ->
                                refuses(constraint, Text.resolved(scalar.text()).strip()))
                        .findFirst()
                        .ifPresent(constraint -> said.add(refused(scalar, declared(component, constraint.word())))));
    }

    /** What nobody can enter can have been entered only before. */
    private void checkMissing(ComponentDecl component) {
        boolean disabled = attribute(component, "disabled")
                .flatMap(FirstValue::written)
                .filter(flag -> flag.isBoolean() && flag.text().equals("true"))
                .isPresent();
        if (disabled) {
            component.constraints().stream()
                    .filter(constraint -> constraint.word().text().equals(Constraints.REQUIRED))
                    .forEach(required -> said.add(Diagnostic.of(
                                    DiagnosticCode.CONSTRAINT,
                                    required.span(),
                                    "this must be entered, and is always disabled without a `value`")
                            .note("leave `required` out, give it a `value`, or an expression to `disabled`")));
        }
    }

    private static Optional<AttributeDecl> attribute(ComponentDecl component, String name) {
        return component.attributes().stream()
                .filter(attribute -> attribute.name().text().equals(name))
                .findFirst();
    }

    private static Optional<YamlScalar> written(AttributeDecl attribute) {
        return attribute.value() instanceof ValueDecl.Written written && written.node() instanceof YamlScalar scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private static SourceSpan declared(ComponentDecl component, String word) {
        return component.constraints().stream()
                .filter(constraint -> constraint.word().text().equals(word))
                .map(ConstraintDecl::span)
                .findFirst()
                .orElse(component.word().span());
    }

    private static Diagnostic refused(YamlScalar value, SourceSpan constraint) {
        String message = "this starts with a value that its own `" + constraint.text() + "` refuses";
        return Diagnostic.of(DiagnosticCode.CONSTRAINT, value.span().firstLine(), message)
                .related(constraint, "asked for here")
                .note("what is only an example of what to enter is a `placeholder`");
    }

    private static boolean refuses(InputField.Constraint constraint, String text) {
        Object asked = constraint.value();
        if (asked == null || text.isEmpty()) {
            return false;
        }
        int characters = text.codePointCount(0, text.length());
        return switch (constraint.word()) {
            case Constraints.MIN_LENGTH -> characters < (Integer) asked;
            case Constraints.MAX_LENGTH -> characters > (Integer) asked;
            case Constraints.MIN -> isNumber(text) && new BigDecimal(text).compareTo((BigDecimal) asked) < 0;
            case Constraints.MAX -> isNumber(text) && new BigDecimal(text).compareTo((BigDecimal) asked) > 0;
            case Constraints.FORMAT -> !isOf((String) asked, text);
            default -> false;
        };
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isOf(String format, String text) {
        return switch (format) {
            case "email" -> EMAIL.matcher(text).matches();
            case "url" -> WEB.matcher(text).matches();
            case "phone" -> PHONE.matcher(text).matches();
            default -> DIGIT.matcher(text).find();
        };
    }
}
