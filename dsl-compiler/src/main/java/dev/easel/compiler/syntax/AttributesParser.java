package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses what is said of a component or part whose type is known. */
final class AttributesParser {
    private final Shapes shapes;
    private final ActionParser actions;
    private final PartsParser parts;

    AttributesParser(Shapes shapes) {
        this.shapes = shapes;
        this.actions = new ActionParser(shapes);
        this.parts = new PartsParser(shapes, this);
    }

    /** What is said of a component beside its {@code type}. */
    ComponentDecl verbatim(YamlMapping mapping, Word word, ComponentType type) {
        return of(mapping, word, type, mapping.entry("type").orElse(null), new ArrayList<>());
    }

    /** What is said of a component whose type is a key. */
    ComponentDecl inShort(YamlMapping mapping, YamlEntry key, ComponentType type) {
        List<AttributeDecl> attributes = new ArrayList<>();
        shorthand(key, type).ifPresent(attributes::add);
        return of(mapping, Word.of(key.key()), type, key, attributes);
    }

    private ComponentDecl of(
            YamlMapping mapping,
            Word word,
            ComponentType type,
            @Nullable YamlEntry typeKey,
            List<AttributeDecl> attributes) {
        List<ActionDecl> found = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            if (entry == typeKey) {
                continue;
            }
            if (actions.isAction(entry, type)) {
                actions.parse(entry).ifPresent(found::add);
            } else {
                attribute(entry, type, attributes);
            }
        }
        return new ComponentDecl(type, word, attributes, found);
    }

    private Optional<AttributeDecl> shorthand(YamlEntry key, ComponentType type) {
        boolean nothing = key.value() instanceof YamlScalar scalar && (scalar.isAbsent() || scalar.isNull());
        if (type.shorthand() == null && !nothing) {
            String message = "`" + type.name() + "` takes no value of its own";
            shapes.wrong(key.value().span().firstLine(), message, "- " + type.name());
        }
        if (type.shorthand() == null || nothing) {
            return Optional.empty();
        }
        Word name = new Word(type.shorthand(), key.key().span());
        return value(name, key, type);
    }

    private void attribute(YamlEntry entry, ComponentType type, List<AttributeDecl> attributes) {
        String name = entry.key().text();
        if (type.attributeCalled(name).isEmpty() && Vocabulary.COMPONENT_NOT_YET.contains(name)) {
            shapes.notYet(entry.key().span(), "`" + name + "` of a component");
            return;
        }
        for (AttributeDecl before : attributes) {
            if (before.name().text().equals(name)) {
                twice(entry, before, type);
                return;
            }
        }
        value(Word.of(entry.key()), entry, type).ifPresent(attributes::add);
    }

    private void twice(YamlEntry entry, AttributeDecl before, ComponentType type) {
        String name = entry.key().text();
        String message = "`" + name + "` is given twice: `" + type.name() + ": ...` gives it already";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, entry.key().span(), message)
                        .related(before.name().span(), "in short for `type: " + type.name() + "` and `" + name + "`"));
    }

    /** The value of an entry as what the attribute of this name takes. */
    private Optional<AttributeDecl> value(Word name, YamlEntry entry, ComponentType type) {
        Optional<ValueType.Parts> list = type.attributeCalled(name.text())
                .map(AttributeType::value)
                .filter(ValueType.Parts.class::isInstance)
                .map(ValueType.Parts.class::cast);
        if (list.isEmpty()) {
            return Optional.of(AttributeDecl.of(name, entry));
        }
        return parts.parse(entry, list.get())
                .map(value -> new AttributeDecl(name, value, AttributeDecl.isJsonStyle(entry)));
    }
}
