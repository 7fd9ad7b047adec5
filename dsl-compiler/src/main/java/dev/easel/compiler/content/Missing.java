package dev.easel.compiler.content;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.model.Value;
import java.util.List;
import java.util.Optional;

/** Which components are left out where their data is missing: images without an address, lists without entries, choices without options. */
final class Missing {
    private static final String OPTIONS = "options";

    private Missing() {}

    static boolean isPossible(Component component) {
        return hasOptionsFromData(component)
                || canBeEmpty(component)
                || !address(component).isEmpty();
    }

    /** Whether the options, or their ids, depend on data. */
    static boolean hasOptionsFromData(Component component) {
        return isChoice(component) && ids(component).isEmpty();
    }

    private static boolean isChoice(Component component) {
        Entry entry = component.type().entry();
        return entry == Entry.OPTION || entry == Entry.OPTIONS;
    }

    /** The ids of all options, if they are the same each time. */
    static Optional<List<String>> ids(Component component) {
        boolean fixed = component.elements(OPTIONS).stream().allMatch(Missing::isFixed);
        return fixed
                ? Optional.of(component.parts(OPTIONS).stream()
                        .flatMap(option -> option.id().stream())
                        .toList())
                : Optional.empty();
    }

    private static boolean isFixed(Element option) {
        return option instanceof Component component
                && component.attribute("id").map(Attribute::value).stream().allMatch(Value.Text.class::isInstance);
    }

    /** Whether it is a list or table, all entries of which may be missing. */
    static boolean canBeEmpty(Component component) {
        List<Element> items = component.elements("items");
        return !items.isEmpty() && items.stream().noneMatch(Missing::isNeverEmpty);
    }

    /** Whether there is something, whatever the data. */
    private static boolean isNeverEmpty(Element element) {
        if (element instanceof Conditional conditional) {
            return conditional.then().stream().anyMatch(Missing::isNeverEmpty)
                    && conditional.otherwise().stream().anyMatch(Missing::isNeverEmpty);
        }
        if (element instanceof Repetition repetition) {
            return repetition.body().stream().anyMatch(Missing::isNeverEmpty)
                    && repetition.otherwise().stream().anyMatch(Missing::isNeverEmpty);
        }
        return ElementPieces.isAlwaysThere(element);
    }

    /** The values that an image cannot do without, and that may be missing. */
    static List<Piece.Binding> address(Component component) {
        return component.type() == Components.IMAGE
                ? component.attribute("url").map(Missing::bindings).orElse(List.of())
                : List.of();
    }

    private static List<Piece.Binding> bindings(Attribute attribute) {
        return Bound.of(attribute.value()).bindings();
    }

    /** The attribute of a choice that offers its options. */
    static Value.Parts options(Component component) {
        return (Value.Parts) component.attribute(OPTIONS).orElseThrow().value();
    }
}
