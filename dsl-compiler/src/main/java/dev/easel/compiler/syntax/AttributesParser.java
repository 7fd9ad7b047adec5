package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.ActionDecl;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ConstraintDecl;
import dev.easel.compiler.declaration.GivenDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses what is said of a component or part whose type is known. */
final class AttributesParser {
    private static final String ARGS = "args";

    private final Shapes shapes;
    private final ActionParser actions;
    private final PartsParser parts;
    private final ConstraintParser constraints;

    AttributesParser(Shapes shapes) {
        this.shapes = shapes;
        this.actions = new ActionParser(shapes);
        this.parts = new PartsParser(shapes, this);
        this.constraints = new ConstraintParser(shapes);
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
        List<ConstraintDecl> asked = new ArrayList<>();
        List<GivenDecl> args = new ArrayList<>();
        AttributeDecl shorthand = attributes.isEmpty() ? null : attributes.get(0);
        for (YamlEntry entry : mapping.entries()) {
            if (entry == typeKey) {
                continue;
            }
            if (actions.isAction(entry, type)) {
                actions.parse(entry).ifPresent(found::add);
            } else if (ConstraintParser.isConstraint(entry, type)) {
                constraints.parse(entry).ifPresent(asked::add);
            } else if (entry.key().text().equals(ARGS)) {
                args.addAll(args(entry));
            } else {
                attribute(entry, type, shorthand, attributes);
            }
        }
        return new ComponentDecl(type, word, attributes, asked, args, found);
    }

    private Optional<AttributeDecl> shorthand(YamlEntry key, ComponentType type) {
        if (key.value() instanceof YamlMapping below && isNested(below, type)) {
            String message =
                    "the attributes of a `" + type.name() + "` stand beside `" + type.name() + "`, not below it";
            shapes.wrong(below.span().firstLine(), message, "- " + type.example());
            return Optional.empty();
        }
        boolean nothing = key.value() instanceof YamlScalar scalar && scalar.isNothing();
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

    /** Whether what stands below a type is what should stand beside it; rows of a table may well be called like attributes. */
    private static boolean isNested(YamlMapping below, ComponentType type) {
        boolean takesMapping = type.attribute(Objects.requireNonNullElse(type.shorthand(), ""))
                .filter(attribute -> attribute.value() instanceof ValueType.Parts parts && parts.isPair())
                .isPresent();
        return !takesMapping
                || below.entries().size() == 1 && below.entry("items").isPresent();
    }

    private void attribute(
            YamlEntry entry, ComponentType type, @Nullable AttributeDecl shorthand, List<AttributeDecl> attributes) {
        String name = entry.key().text();
        boolean unknown = type.attributeCalled(name).isEmpty();
        if (GuardParser.isWord(entry)
                || unknown && (OtherWords.isSaid(entry, shapes) || GuardParser.isMisspeltLoop(entry, shapes))) {
            return;
        }
        // keys are distinct: only what the type's own key gives can be given twice
        if (shorthand != null && shorthand.name().text().equals(name)) {
            twice(entry, shorthand, type);
            return;
        }
        value(Word.of(entry.key()), entry, type).ifPresent(attributes::add);
    }

    private List<GivenDecl> args(YamlEntry entry) {
        List<GivenDecl> args = new ArrayList<>();
        for (YamlEntry arg : shapes.section(entry, "args: {id: \"${drink.id}\"}")) {
            Word name = Word.of(arg.key());
            new NameRules(shapes.said()).checkValue(name);
            args.add(new GivenDecl(name, arg.value()));
        }
        return args;
    }

    private void twice(YamlEntry entry, AttributeDecl before, ComponentType type) {
        String name = entry.key().text();
        String message = "`" + name + "` is given twice: `" + type.name() + ": ...` gives it already";
        Diagnostic twice = Diagnostic.of(DiagnosticCode.GIVEN_TWICE, entry.key().span(), message)
                .related(before.name().span(), "in short for `type: " + type.name() + "` and `" + name + "`");
        boolean opens = ActionType.named(name).filter(type::takes).isPresent();
        shapes.said()
                .add(opens ? twice.note("to open an address, write: action: {type: " + name + ", url: ...}") : twice);
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
