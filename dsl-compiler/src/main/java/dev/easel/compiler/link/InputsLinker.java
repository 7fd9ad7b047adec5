package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ConstraintDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.Types;
import dev.easel.compiler.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds what people enter on a canvas, and what is asked of it, before anything names it. */
final class InputsLinker {
    private static final Map<String, Type> FORMATS = Map.of(
            "email", Scalar.STRING,
            "url", Scalar.URL,
            "phone", Scalar.STRING,
            "int", Scalar.INT,
            "decimal", Scalar.DECIMAL,
            "date", Scalar.DATE);
    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final Types types;
    private final Diagnostics said;

    InputsLinker(Types types, Diagnostics said) {
        this.types = types;
        this.said = said;
    }

    /** The inputs among these components, each id once: what stands on two sides of a condition may be missing. */
    List<InputField> link(List<ElementDecl> components) {
        Map<String, InputField> fields = new LinkedHashMap<>();
        components.forEach(element -> add(element, true, fields));
        return List.copyOf(fields.values());
    }

    private void add(ElementDecl element, boolean always, Map<String, InputField> fields) {
        if (element instanceof ComponentDecl component) {
            field(component, always && !mayBeLeftOut(component))
                    .ifPresent(field -> fields.merge(field.id(), field, this::either));
            return;
        }
        GuardedDecl guarded = (GuardedDecl) element;
        guarded.body().forEach(inner -> add(inner, false, fields));
        if (guarded.otherwise() instanceof ElseDecl.Elements others) {
            others.elements().forEach(inner -> add(inner, false, fields));
        }
    }

    /** Whether all its options depend on data: where there are none, the component is not shown. */
    private static boolean mayBeLeftOut(ComponentDecl component) {
        return value(component, "options")
                .filter(ValueDecl.Parts.class::isInstance)
                .filter(options -> ((ValueDecl.Parts) options).parts().stream().allMatch(GuardedDecl.class::isInstance))
                .isPresent();
    }

    private InputField either(InputField one, InputField other) {
        // where both are there at once, it is said that they have one id
        boolean exclusive = !one.always() && !other.always();
        if (exclusive && !one.type().equals(other.type())) {
            said.add(mistake(
                            other.span(),
                            "`" + one.id() + "` is a `" + other.type().word() + "` here and a `"
                                    + one.type().word() + "` elsewhere on this canvas")
                    .related(one.span(), "as `" + one.type().word() + "`")
                    .note("give both the same type, or one of them another id"));
        }
        return new InputField(one.id(), one.type(), one.isChosen(), false, one.constraints(), one.span());
    }

    private Optional<InputField> field(ComponentDecl component, boolean always) {
        if (component.type().entry() == Entry.NONE) {
            return Optional.empty();
        }
        List<InputField.Constraint> constraints = constraints(component);
        return id(component)
                .map(id -> new InputField(
                        id,
                        type(component, constraints),
                        component.type().entry() != Entry.TEXT,
                        always,
                        constraints,
                        component.word().span()));
    }

    private static Optional<String> id(ComponentDecl component) {
        return value(component, "id")
                .filter(ValueDecl.Written.class::isInstance)
                .map(value -> ((ValueDecl.Written) value).node())
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text())
                .filter(text -> !text.isEmpty() && !Text.hasHoles(text))
                .map(Text::resolved);
    }

    private static Optional<ValueDecl> value(ComponentDecl component, String name) {
        return component.attributes().stream()
                .filter(attribute -> attribute.name().text().equals(name))
                .map(AttributeDecl::value)
                .findFirst();
    }

    private Type type(ComponentDecl component, List<InputField.Constraint> constraints) {
        if (component.type().entry() == Entry.TEXT) {
            return constraints.stream()
                    .filter(constraint -> constraint.word().equals(Constraints.FORMAT))
                    .findFirst()
                    .map(format -> FORMATS.get((String) format.value()))
                    .orElse(Scalar.STRING);
        }
        Type chosen = value(component, "options")
                .filter(ValueDecl.EnumOptions.class::isInstance)
                .flatMap(options ->
                        types.enumType(((ValueDecl.EnumOptions) options).type().text()))
                .map(type -> (Type) type)
                .orElse(Scalar.STRING);
        return component.type().entry() == Entry.OPTIONS ? new ListType(chosen) : chosen;
    }

    private List<InputField.Constraint> constraints(ComponentDecl component) {
        List<InputField.Constraint> constraints = new ArrayList<>();
        component
                .constraints()
                .forEach(declared -> constraint(component, declared).ifPresent(constraints::add));
        checkBounds(component, constraints, Constraints.MIN_LENGTH, Constraints.MAX_LENGTH);
        checkBounds(component, constraints, Constraints.MIN, Constraints.MAX);
        return constraints;
    }

    private Optional<InputField.Constraint> constraint(ComponentDecl component, ConstraintDecl declared) {
        String word = declared.word().text();
        Word written = declared.message();
        @Nullable String message = written == null ? null : written.text();
        if (written != null && Text.hasHoles(written.text())) {
            said.add(
                    Diagnostic.of(DiagnosticCode.EXPRESSION_NOT_HERE, written.span(), "a message is the same each time")
                            .note("a handler can refuse a value with a message of its own"));
            return Optional.empty();
        }
        if (word.equals(Constraints.REQUIRED)) {
            return Optional.of(new InputField.Constraint(word, null, message));
        }
        if (component.type().entry() != Entry.TEXT) {
            wrong(
                    declared.word().span(),
                    "`" + word + "` is asked of a text, and in a `"
                            + component.type().name() + "` people choose");
            return Optional.empty();
        }
        boolean number = word.equals(Constraints.MIN) || word.equals(Constraints.MAX);
        if (number && !isNumber(component)) {
            said.add(mistake(declared.word().span(), "`" + word + "` is asked of a number, and this is a text")
                    .note("add `format: int` or `format: decimal`; the length of a text has `" + word + "_length`"));
            return Optional.empty();
        }
        return value(declared, word).map(value -> new InputField.Constraint(word, value, message));
    }

    private static boolean isNumber(ComponentDecl component) {
        return component.constraints().stream()
                .filter(constraint -> constraint.word().text().equals(Constraints.FORMAT))
                .anyMatch(format -> format.value().text().equals("int")
                        || format.value().text().equals("decimal"));
    }

    private Optional<Object> value(ConstraintDecl declared, String word) {
        String text = declared.value().text();
        return switch (word) {
            case Constraints.MIN_LENGTH, Constraints.MAX_LENGTH ->
                matching(LENGTH, declared).map(Integer::valueOf);
            case Constraints.MIN, Constraints.MAX -> matching(NUMBER, declared).map(BigDecimal::new);
            case Constraints.PATTERN -> pattern(declared);
            default -> format(declared, text);
        };
    }

    private Optional<String> matching(Pattern wanted, ConstraintDecl declared) {
        String text = declared.value().text();
        if (wanted.matcher(text).matches()) {
            return Optional.of(text);
        }
        said.add(mistake(
                        declared.value().span(),
                        "`" + declared.word().text() + "` is "
                                + Constraints.what(declared.word().text()))
                .note("such as " + Constraints.example(declared.word().text())));
        return Optional.empty();
    }

    private Optional<Object> pattern(ConstraintDecl declared) {
        try {
            return Optional.of(Pattern.compile(declared.value().text()).pattern());
        } catch (PatternSyntaxException e) {
            said.add(mistake(declared.value().span(), "this is no regular expression: " + e.getDescription())
                    .note("they are written as Java has them, and hold of the whole text"));
            return Optional.empty();
        }
    }

    private Optional<Object> format(ConstraintDecl declared, String text) {
        if (Constraints.FORMATS.contains(text)) {
            return Optional.of(text);
        }
        Diagnostic unknown = mistake(declared.value().span(), "there is no format `" + text + "`");
        said.add(Suggestion.didYouMean(unknown, text, Constraints.FORMATS)
                .note("there are " + WordList.of(Constraints.FORMATS)));
        return Optional.empty();
    }

    private void checkBounds(
            ComponentDecl component, List<InputField.Constraint> constraints, String least, String most) {
        Optional<BigDecimal> low = number(constraints, least);
        Optional<BigDecimal> high = number(constraints, most);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            component.constraints().stream()
                    .filter(declared -> declared.word().text().equals(most))
                    .forEach(declared -> wrong(
                            declared.value().span(),
                            "nothing can be at least " + low.get() + " and at most " + high.get()));
        }
    }

    private static Optional<BigDecimal> number(List<InputField.Constraint> constraints, String word) {
        return constraints.stream()
                .filter(constraint -> constraint.word().equals(word) && constraint.value() != null)
                .map(constraint -> new BigDecimal(constraint.value().toString()))
                .findFirst();
    }

    private void wrong(SourceSpan span, String message) {
        said.add(mistake(span, message));
    }

    private static Diagnostic mistake(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.CONSTRAINT, span, message);
    }
}
