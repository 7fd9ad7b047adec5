package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses the parts of a component: a list of them, or in short a mapping of their two texts. */
final class PartsParser {
    /** What tells an expression or a loop from a text. */
    private static final Pattern CODE =
            Pattern.compile("^[\\w, ]+ in \\S|==|!=|&&|\\|\\||[<>]|^!|^\\w+(\\.\\w+)+(\\(|$)");

    private final Shapes shapes;
    private final AttributesParser attributes;

    PartsParser(Shapes shapes, AttributesParser attributes) {
        this.shapes = shapes;
        this.attributes = attributes;
    }

    /** The parts that an entry gives. */
    Optional<ValueDecl> parse(YamlEntry entry, ValueType.Parts type) {
        String name = entry.key().text();
        String example = name + ": [" + type.part().example() + (type.isPair() ? "], or {" + pair(type) + "}" : "]");
        if (entry.value() instanceof YamlMapping mapping && type.isPair() && isOnePart(mapping, type)) {
            String message = "this is one `" + type.part().name() + "`, and `" + name + "` is a list of them";
            shapes.wrong(mapping.span().firstLine(), message, name + ": [{...}], with brackets around it");
            return Optional.empty();
        }
        if (entry.value() instanceof YamlMapping mapping && type.isPair()) {
            return Optional.of(new ValueDecl.Parts(pairs(mapping, type), mapping.span()));
        }
        if (entry.value() instanceof YamlSequence sequence) {
            Optional<String> meant = PlainParts.meant(sequence, type);
            if (meant.isPresent()) {
                String message = "each `" + type.part().name() + "` is a mapping"
                        + (type.isPair() ? " of its own, or all are one" : "");
                shapes.wrong(sequence.items().get(0).span().firstLine(), message, name + ": " + meant.get());
                return Optional.empty();
            }
            PartPlace place = new PartPlace(type.part(), example, shapes, attributes);
            return Optional.of(new ValueDecl.Parts(place.parse(sequence.items()), sequence.span()));
        }
        if (type.part() == Components.OPTION && entry.value() instanceof YamlScalar scalar && isName(scalar)) {
            return Optional.of(new ValueDecl.EnumOptions(Word.of(scalar)));
        }
        if (type.part() == Components.OPTION && isMeantAsEnum(entry, example)) {
            return Optional.empty();
        }
        shapes.wrong(entry, "`" + name + "` is a list", example);
        return Optional.empty();
    }

    /** Whether a mapping has the attributes of a part for its keys: it was meant to stand in a list. */
    private static boolean isOnePart(YamlMapping mapping, ValueType.Parts type) {
        String first =
                mapping.entry(type.part().name()).isPresent() ? type.part().name() : type.key();
        return mapping.entries().size() > 1
                && mapping.entry(first).isPresent()
                && mapping.entry(type.text()).isPresent();
    }

    private static String pair(ValueType.Parts type) {
        return type.part() == Components.OPTION ? "small: Small, large: Large" : "Status: Sent";
    }

    /** Whether a word is nearly the name of a type; then that is said. */
    private boolean isMeantAsEnum(YamlEntry entry, String example) {
        if (!(entry.value() instanceof YamlScalar scalar)
                || scalar.isNothing()
                || shapes.said().isFull()) {
            return false;
        }
        Optional<String> meant = NameRules.closestType(Word.of(scalar));
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.WRONG_SHAPE,
                scalar.span().firstLine(),
                "`" + entry.key().text() + "` is a list, and this is " + scalar.kind());
        meant.ifPresent(name -> shapes.said().add(Suggestion.asking(wrong, name).note("write: " + example)));
        return meant.isPresent();
    }

    private static boolean isName(YamlScalar scalar) {
        return !scalar.text().isEmpty() && Character.isUpperCase(scalar.text().charAt(0));
    }

    /** Whether an entry was meant for a condition or loop; in quotes it is a text like any other. */
    private static boolean isGuard(YamlEntry entry) {
        return entry.key().style() == YamlScalar.Style.PLAIN
                && GuardParser.isWord(entry)
                && entry.value() instanceof YamlScalar scalar
                && CODE.matcher(scalar.text()).find();
    }

    private void guard(YamlEntry entry, ValueType.Parts type) {
        String word = entry.key().text();
        String message = "in this form `" + word + "` is a " + (type.part() == Components.OPTION ? "choice" : "row")
                + " like the others";
        String part = "{" + word + ": ..., " + type.key() + ": ..., " + type.text() + ": ...}";
        shapes.wrong(entry.key().span(), message, "[" + part + "], as a list, or \"" + word + "\" in quotes");
    }

    private List<ElementDecl> pairs(YamlMapping mapping, ValueType.Parts type) {
        List<ElementDecl> parts = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            Word key = Word.of(entry.key());
            if (isGuard(entry)) {
                guard(entry, type);
                continue;
            }
            if (!(entry.value() instanceof YamlScalar)) {
                String whole = "{" + type.key() + ": " + key.text() + ", " + type.text() + ": ...}";
                String message = "`" + key.text() + "` is short for its `" + type.text() + "`, and this is "
                        + entry.value().kind();
                shapes.wrong(entry.value().span().firstLine(), message, "[" + whole + "], as a list");
                continue;
            }
            AttributeDecl first =
                    new AttributeDecl(new Word(type.key(), key.span()), new ValueDecl.Written(entry.key()), false);
            AttributeDecl second = AttributeDecl.of(new Word(type.text(), key.span()), entry);
            parts.add(new ComponentDecl(type.part(), key, List.of(first, second), List.of()));
        }
        return parts;
    }
}
