package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.Basis;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.catalog.ValueType;
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
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the components of one canvas, and their parts, against the catalog. */
final class ComponentLinker {
    /** Words that stand beside the attributes of any component. */
    private static final List<String> GUARDS = List.of("when", "for", "limit", "else", "args");

    /** The same beside what people enter. */
    private static final List<String> ASKED =
            Stream.concat(GUARDS.stream(), Constraints.WORDS.stream()).toList();

    /** How many attributes of one component are said to be unknown, each by itself. */
    private static final int MOST = 2;

    private final Routing routes;
    private final Diagnostics said;
    private final ValueLinker values;
    private final ActionLinker actions;
    private final ArgsLinker args;
    private final CopiesCheck copies;
    private final ElementLinker elements;
    private final OptionsLinker options;

    ComponentLinker(Names names, Routing routes, FragmentsLinker fragments, StandIns standIns, Diagnostics said) {
        this.routes = routes;
        this.said = said;
        this.values = new ValueLinker(names.expressions(), said);
        this.actions = new ActionLinker(names.targets(), values, names.sheets(), said);
        this.args = new ArgsLinker(names.expressions(), said);
        this.copies = new CopiesCheck(said);
        LoopLinker loops = new LoopLinker(names.types(), names.expressions(), names.unknown(), said);
        UseLinker uses = new UseLinker(fragments, names, routes, standIns, said);
        this.elements = new ElementLinker(this, names.expressions(), loops, uses, standIns);
        this.options = new OptionsLinker(names, elements, said);
    }

    /** What a canvas shows, or a fragment. */
    List<Element> link(List<ElementDecl> declared, Here here) {
        List<Element> linked = elements.link(declared, here);
        copies.sayUnused();
        return linked;
    }

    /** A component or part. */
    Component link(ComponentDecl declared, Here here) {
        return link(declared, new ArrayList<>(), here);
    }

    /** An item that stands in place of others, under an id that the definition does not give. */
    Component standIn(ComponentDecl declared, String id, Here here) {
        AttributeType type = declared.type().attribute("id").orElseThrow();
        List<Attribute> own = new ArrayList<>();
        own.add(new Attribute(type, new Value.Text(id), declared.word().span()));
        return link(declared, own, here);
    }

    private Component link(ComponentDecl declared, List<Attribute> attributes, Here here) {
        Map<String, AttributeDecl> given = new HashMap<>();
        Set<String> written = declared.attributes().stream()
                .map(attribute -> attribute.name().text())
                .collect(Collectors.toSet());
        Set<String> there =
                attributes.stream().map(attribute -> attribute.type().name()).collect(Collectors.toSet());
        List<AttributeDecl> strange = new ArrayList<>();
        for (AttributeDecl attribute : declared.attributes()) {
            attribute(attribute, declared, written, given, strange)
                    .flatMap(type -> attribute(attribute, type, declared, here))
                    .ifPresent(attributes::add);
        }
        unknown(strange, declared.type());
        there.addAll(given.keySet());
        requireAll(declared, there);
        attributes.sort(
                Comparator.comparing(attribute -> declared.type().attributes().indexOf(attribute.type())));
        List<Arg> args = this.args.link(declared.args(), here.scope());
        Action own = actions.link(declared, args, here)
                .or(() -> bare(declared, given, here))
                .orElse(null);
        Component component = new Component(
                declared.type(),
                attributes,
                args,
                own,
                declared.word().span(),
                here.within().uses());
        Component routed = routes.applyTo(component, here.guards());
        // a word that is nearly one of these has been said
        if (Stream.of("args", "submit", "sheet", "action").noneMatch(given::containsKey)) {
            copies.check(declared, routed, here);
        }
        return routed;
    }

    /** In a fragment a button that says nothing submits: whoever uses it says where that leads. */
    private static Optional<Action> bare(ComponentDecl declared, Map<String, AttributeDecl> given, Here here) {
        boolean says = !declared.actions().isEmpty() || given.containsKey("submit");
        return here.within().inFragment() && declared.type().needsAction() && !says
                ? Optional.of(new Action.Submit(null, declared.word().span()))
                : Optional.empty();
    }

    /**
     * Which attribute is meant, if it is one of this type and not given before.
     *
     * @param written the names of all attributes that are written
     * @param given learns its name, or the name that was probably meant
     * @param strange learns it, if nothing of this type can be meant
     */
    private Optional<AttributeType> attribute(
            AttributeDecl declared,
            ComponentDecl owner,
            Set<String> written,
            Map<String, AttributeDecl> given,
            List<AttributeDecl> strange) {
        ComponentType type = owner.type();
        String word = declared.name().text();
        Optional<AttributeType> attribute = type.attributeCalled(word);
        if (attribute.isEmpty() && said.isFull()) {
            return Optional.empty();
        }
        if (attribute.isEmpty()) {
            Optional<String> meant = closest(word, words(type), written)
                    .or(() -> Synonyms.of(word, type))
                    .or(() -> closest(word, type.entry() == Entry.NONE ? GUARDS : ASKED, written))
                    .or(() -> meantAsType(word, owner))
                    .or(() -> Suggestion.closest(word, List.of("type")))
                    .filter(name -> !written.contains(name));
            meant.ifPresent(name -> given.put(name.equals(type.name()) ? type.shorthand() : name, declared));
            meant.ifPresentOrElse(
                    name -> said.add(
                            Suggestion.asking(unknown(declared, type), name).note(knows(type))),
                    () -> strange.add(declared));
            return Optional.empty();
        }
        AttributeDecl before = given.putIfAbsent(attribute.get().name(), declared);
        if (before != null) {
            twice(before, declared);
            return Optional.empty();
        }
        warnOfUndocumented(declared, attribute.get(), type);
        return attribute;
    }

    /** The closest of these that is not written already. */
    private static Optional<String> closest(String word, List<String> words, Set<String> written) {
        return Suggestion.closest(
                word, words.stream().filter(Predicate.not(written::contains)).toList());
    }

    private Optional<Attribute> attribute(AttributeDecl declared, AttributeType type, ComponentDecl owner, Here here) {
        return value(declared, type, owner, here)
                .map(value -> idIn(here, type, value))
                .map(value -> new Attribute(type, value, declared.value().span()));
    }

    /** The id of what stands in a use of a fragment that has a name: that stands before it. */
    private static Value idIn(Here here, AttributeType type, Value value) {
        boolean isId = type.value().equals(new ValueType.Id(ValueType.Scope.CANVAS));
        return isId && value instanceof Value.Text id
                ? new Value.Text(here.within().prefix() + id.text())
                : value;
    }

    private Optional<Value> value(AttributeDecl declared, AttributeType type, ComponentDecl owner, Here here) {
        if (declared.value() instanceof ValueDecl.EnumOptions constants) {
            return options.constants(constants);
        }
        if (declared.value() instanceof ValueDecl.Parts parts) {
            boolean choice = type.value() instanceof ValueType.Parts list && list.part() == Components.OPTION;
            return Optional.of(
                    choice
                            ? options.options(owner, parts, here)
                            : new Value.Parts(elements.link(parts.parts(), here), null));
        }
        // an image is left out where it has no address: nothing else that is required may be missing
        boolean leftOut = owner.type() == Components.IMAGE && type.value() instanceof ValueType.Url;
        return values.value(declared, leftOut ? type.optional() : type, here);
    }

    /** The name of a part, which need not say what it is, if that stands there nearly. */
    private static Optional<String> meantAsType(String word, ComponentDecl owner) {
        ComponentType type = owner.type();
        return type.shorthand() == null || owner.word().text().equals(type.name())
                ? Optional.empty()
                : Suggestion.closest(word, List.of(type.name()));
    }

    private void twice(AttributeDecl before, AttributeDecl declared) {
        String message =
                "`" + declared.name().text() + "` and `" + before.name().text() + "` are the same attribute";
        said.add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, declared.name().span(), message)
                .related(before.name().span(), "the first one"));
    }

    /** Says what is strange; where that is much, the type is what is wrong, or its line is missing. */
    private void unknown(List<AttributeDecl> strange, ComponentType type) {
        if (strange.size() <= MOST) {
            strange.forEach(attribute -> said.add(unknown(attribute, type).note(knows(type))));
            return;
        }
        List<String> names =
                strange.stream().map(attribute -> attribute.name().text()).toList();
        String message = "`" + type.name() + "` has none of the attributes " + WordList.of(names);
        Diagnostic all = Diagnostic.of(
                DiagnosticCode.UNKNOWN_ATTRIBUTE, strange.get(0).name().span(), message);
        List<String> owners = Components.ALL.stream()
                .filter(other -> names.stream().allMatch(name -> takes(other, name)))
                .map(ComponentType::name)
                .toList();
        said.add((owners.isEmpty() ? all : all.note("they belong to " + WordList.of(owners))).note(knows(type)));
    }

    private static boolean takes(ComponentType type, String word) {
        return words(type).contains(word) || type.entry() != Entry.NONE && Constraints.WORDS.contains(word);
    }

    private static Diagnostic unknown(AttributeDecl declared, ComponentType type) {
        String message =
                "`" + type.name() + "` has no attribute `" + declared.name().text() + "`";
        return Diagnostic.of(DiagnosticCode.UNKNOWN_ATTRIBUTE, declared.name().span(), message);
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
