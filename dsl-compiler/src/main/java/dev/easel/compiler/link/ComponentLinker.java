package dev.easel.compiler.link;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.syntax.AttributeDecl;
import dev.easel.compiler.syntax.ComponentDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a component against the catalog. */
final class ComponentLinker {
    private final Symbols symbols;
    private final Diagnostics said;
    private final ValueLinker values;

    ComponentLinker(Symbols symbols, Diagnostics said) {
        this.symbols = symbols;
        this.said = said;
        this.values = new ValueLinker(said);
    }

    Component link(ComponentDecl declared) {
        Set<String> given = new HashSet<>();
        List<Attribute> attributes = new ArrayList<>();
        for (AttributeDecl attribute : declared.attributes()) {
            attribute(attribute, declared.type(), given).ifPresent(attributes::add);
        }
        requireAll(declared, given);
        attributes.sort(
                Comparator.comparing(attribute -> declared.type().attributes().indexOf(attribute.type())));
        Target submit =
                Optional.ofNullable(declared.submit()).flatMap(symbols::target).orElse(null);
        return new Component(
                declared.type(), attributes, submit, declared.word().span());
    }

    /** Links an attribute; {@code given} learns its name, or the name that was probably meant. */
    private Optional<Attribute> attribute(AttributeDecl declared, ComponentType type, Set<String> given) {
        String name = declared.name().text();
        given.add(name);
        Optional<AttributeType> attribute = type.attribute(name);
        if (attribute.isEmpty()) {
            Suggestion.closest(name, words(type)).ifPresent(given::add);
            unknown(declared, type);
        }
        return attribute.flatMap(known -> values.value(declared, known)
                .map(value -> new Attribute(known, value, declared.value().span())));
    }

    private void unknown(AttributeDecl declared, ComponentType type) {
        String name = declared.name().text();
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_ATTRIBUTE,
                declared.name().span(),
                "`" + type.name() + "` has no attribute `" + name + "`");
        said.add(Suggestion.didYouMean(unknown, name, words(type))
                .note("`" + type.name() + "` has " + WordList.of(words(type))));
    }

    private void requireAll(ComponentDecl declared, Set<String> given) {
        List<String> missing = declared.type().attributes().stream()
                .filter(attribute -> attribute.required() && !given.contains(attribute.name()))
                .map(AttributeType::name)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        ComponentType type = declared.type();
        List<String> needed = new ArrayList<>(type.attributes().stream()
                .filter(AttributeType::required)
                .map(AttributeType::name)
                .toList());
        if (type.submits()) {
            needed.add("action");
        }
        String message = "this `" + type.name() + "` lacks " + WordList.of(missing);
        said.add(Diagnostic.of(DiagnosticCode.MISSING_ATTRIBUTE, declared.word().span(), message)
                .note("Canvas Kit: `" + type.name() + "` needs " + WordList.of(needed)
                        + (type.submits() ? " (`submit` is its action)" : "")));
    }

    private static List<String> words(ComponentType type) {
        List<String> words = new ArrayList<>(
                type.attributes().stream().map(AttributeType::name).toList());
        if (type.submits()) {
            words.add("submit");
        }
        return words;
    }
}
