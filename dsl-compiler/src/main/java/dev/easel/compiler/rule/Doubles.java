package dev.easel.compiler.rule;

import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds ids that can be there twice at a time: what stands in place of something else may have its id. */
final class Doubles {
    private final Function<Component, Stream<Attribute>> own;
    private final List<Pair> found = new ArrayList<>();

    private Doubles(Function<Component, Stream<Attribute>> own) {
        this.own = own;
    }

    /** Two ids that are the same. */
    record Pair(Attribute first, Attribute second) {}

    /**
     * The ids that are there twice, each with the one before it.
     *
     * @param elements where they are looked for
     * @param own the ids of a component itself; those in its parts are looked for too
     */
    static List<Pair> in(List<Element> elements, Function<Component, Stream<Attribute>> own) {
        Doubles doubles = new Doubles(own);
        doubles.ids(elements);
        return doubles.found;
    }

    private Map<Value, Attribute> ids(List<Element> elements) {
        Map<Value, Attribute> ids = new HashMap<>();
        elements.forEach(element -> addTo(ids, ids(element)));
        return ids;
    }

    private void addTo(Map<Value, Attribute> ids, Map<Value, Attribute> more) {
        more.values().forEach(id -> add(ids, id));
    }

    private void add(Map<Value, Attribute> ids, Attribute id) {
        Attribute before = ids.putIfAbsent(id.value(), id);
        if (before != null) {
            found.add(new Pair(before, id));
        }
    }

    private Map<Value, Attribute> ids(Element element) {
        if (element instanceof Conditional conditional) {
            return either(conditional.then(), conditional.otherwise());
        }
        if (element instanceof Repetition repetition) {
            return either(repetition.body(), repetition.otherwise());
        }
        Component component = (Component) element;
        Map<Value, Attribute> ids = new HashMap<>();
        own.apply(component).forEach(id -> add(ids, id));
        component.attributes().forEach(attribute -> {
            if (attribute.value() instanceof Value.Parts parts) {
                addTo(ids, ids(parts.elements()));
            }
        });
        return ids;
    }

    private Map<Value, Attribute> either(List<Element> some, List<Element> others) {
        Map<Value, Attribute> ids = ids(some);
        ids(others).forEach(ids::putIfAbsent);
        return ids;
    }
}
