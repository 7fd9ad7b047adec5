package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.Basis;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the components of one canvas, and their parts, against the catalog. */
final class ComponentLinker {
    private final Routes routes;
    private final Diagnostics said;
    private final NotLinked notLinked;
    private final ValueLinker values;
    private final ActionLinker actions;

    ComponentLinker(Symbols symbols, Routes routes, Diagnostics said) {
        this.routes = routes;
        this.said = said;
        this.notLinked = new NotLinked(said);
        this.values = new ValueLinker(said);
        this.actions = new ActionLinker(symbols, values, said);
    }

    List<Component> linkAll(List<ElementDecl> declared) {
        List<Component> linked = new ArrayList<>();
        for (ElementDecl element : declared) {
            if (element instanceof ComponentDecl component) {
                linked.add(link(component));
            } else {
                notLinked.guarded(element);
            }
        }
        return linked;
    }

    private Component link(ComponentDecl declared) {
        Map<String, AttributeDecl> given = new HashMap<>();
        List<Attribute> attributes = new ArrayList<>();
        Set<String> written = declared.attributes().stream()
                .map(attribute -> attribute.name().text())
                .collect(Collectors.toSet());
        for (AttributeDecl attribute : declared.attributes()) {
            attribute(attribute, declared.type(), written, given).ifPresent(attributes::add);
        }
        requireAll(declared, given);
        attributes.sort(
                Comparator.comparing(attribute -> declared.type().attributes().indexOf(attribute.type())));
        Action own = actions.link(declared).orElse(null);
        Component component =
                new Component(declared.type(), attributes, own, declared.word().span());
        return routes.applyTo(component);
    }

    /**
     * Links an attribute.
     *
     * @param written the names of all attributes that are written
     * @param given learns its name, or the name that was probably meant
     */
    private Optional<Attribute> attribute(
            AttributeDecl declared, ComponentType type, Set<String> written, Map<String, AttributeDecl> given) {
        String word = declared.name().text();
        Optional<AttributeType> attribute = type.attributeCalled(word);
        if (attribute.isEmpty() && said.isFull()) {
            return Optional.empty();
        }
        if (attribute.isEmpty()) {
            Optional<String> meant = Suggestion.closest(word, words(type))
                    .or(() -> Synonyms.of(word, type))
                    .filter(name -> !written.contains(name));
            meant.ifPresent(name -> given.put(name, declared));
            unknown(declared, type, meant);
            return Optional.empty();
        }
        AttributeDecl before = given.putIfAbsent(attribute.get().name(), declared);
        if (before != null) {
            twice(before, declared);
            return Optional.empty();
        }
        warnOfUndocumented(declared, attribute.get(), type);
        return value(declared, attribute.get())
                .map(value ->
                        new Attribute(attribute.get(), value, declared.value().span()));
    }

    private Optional<Value> value(AttributeDecl declared, AttributeType type) {
        if (declared.value() instanceof ValueDecl.Parts parts) {
            return Optional.of(new Value.Parts(linkAll(parts.parts())));
        }
        if (declared.value() instanceof ValueDecl.EnumOptions options) {
            notLinked.enumOptions(options);
            return Optional.empty();
        }
        return values.value(declared, type);
    }

    private void twice(AttributeDecl before, AttributeDecl declared) {
        String message =
                "`" + declared.name().text() + "` and `" + before.name().text() + "` are the same attribute";
        said.add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, declared.name().span(), message)
                .related(before.name().span(), "the first one"));
    }

    private void unknown(AttributeDecl declared, ComponentType type, Optional<String> meant) {
        String name = declared.name().text();
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_ATTRIBUTE,
                declared.name().span(),
                "`" + type.name() + "` has no attribute `" + name + "`");
        said.add(meant.map(word -> Suggestion.asking(unknown, word))
                .orElse(unknown)
                .note(knows(type)));
    }

    private static String knows(ComponentType type) {
        List<String> words = words(type);
        List<String> inShort = words.stream()
                .filter(word -> ActionType.named(word).isPresent()
                        && type.attribute(word).isEmpty())
                .map(word -> "`" + word + "`")
                .toList();
        List<String> own = words.stream()
                .filter(word -> !inShort.contains("`" + word + "`"))
                .toList();
        return "`" + type.name() + "` has " + WordList.of(own)
                + (inShort.isEmpty() ? "" : ", in short " + String.join(", ", inShort));
    }

    private void warnOfUndocumented(AttributeDecl declared, AttributeType attribute, ComponentType type) {
        String word = declared.name().text();
        if (word.equals(attribute.alias())) {
            said.add(Diagnostic.of(
                            DiagnosticCode.UNDOCUMENTED,
                            declared.name().span(),
                            "running apps call this `" + attribute.name() + "`, and so it is sent")
                    .note("Intercom's reference calls it `" + word + "` for `" + type.name() + "` alone"));
        } else if (attribute.basis() == Basis.OBSERVED) {
            said.add(Diagnostic.of(
                            DiagnosticCode.UNDOCUMENTED,
                            declared.name().span(),
                            "Intercom does not document `" + word + "` for `" + type.name() + "`")
                    .note("running apps send it without harm; it is sent as it stands"));
        }
    }

    private void requireAll(ComponentDecl declared, Map<String, AttributeDecl> given) {
        List<String> missing = declared.type().attributes().stream()
                .filter(attribute -> attribute.required() && !given.containsKey(attribute.name()))
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
        if (type.needsAction()) {
            needed.add("action");
        }
        String message = "this `" + type.name() + "` lacks " + WordList.of(missing);
        said.add(Diagnostic.of(DiagnosticCode.MISSING_ATTRIBUTE, declared.word().span(), message)
                .note("Canvas Kit: `" + type.name() + "` needs " + WordList.of(needed)
                        + (type.needsAction() ? " (`submit`, `url` or `sheet` is its action)" : "")));
    }

    private static List<String> words(ComponentType type) {
        List<String> words = new ArrayList<>(
                type.attributes().stream().map(AttributeType::name).toList());
        if (type.action() != null) {
            words.add("action");
        }
        Stream.of(ActionType.values())
                .filter(type::takes)
                .map(ActionType::word)
                .filter(word -> type.attribute(word).isEmpty())
                .forEach(words::add);
        return words;
    }
}
