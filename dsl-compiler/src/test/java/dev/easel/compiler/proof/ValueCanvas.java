package dev.easel.compiler.proof;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.proof.Values.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes canvases whose attributes take values: what is written, and what is sent for any values. */
final class ValueCanvas {
    private static final int DEEPEST = 3;
    private static final int IDS = 10_000;

    private final Random random;
    private final Place place;
    private final boolean everything;
    private int ids;
    private int variables;

    /**
     * Makes the canvas of this number: the first has a component of each type that has all that it can have. No id stands on two of them, since
     * what is entered by one name has one type.
     */
    ValueCanvas(Random random, Place place, int number) {
        this.random = random;
        this.place = place;
        this.everything = number == 0;
        this.ids = number * IDS;
    }

    List<Node> components() {
        List<Known> names = new ArrayList<>();
        Stream.of(Declared.PARAMS, Declared.LOAD, Declared.around(place))
                .forEach(types -> types.forEach((name, type) -> names.add(Known.name(name, type))));
        names.add(Known.constant("Size.all", "list<Size>", Constant.ALL));
        ValuePlace top = new ValuePlace(random, names);
        List<Node> components = new ArrayList<>();
        if (everything) {
            Components.ALL.forEach(type -> components.add(component(type, top)));
        } else {
            components.addAll(several(top));
        }
        components.add(new Node.One(
                Map.of("type", "button", "id", "send", "label", "Send", "submit", "go"),
                values -> Map.of("type", "button", "id", "send", "label", "Send", "action", Map.of("type", "submit"))));
        return components;
    }

    private List<Node> several(ValuePlace place) {
        List<Node> nodes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            nodes.add(node(place));
        }
        return nodes;
    }

    private Node node(ValuePlace place) {
        if (place.depth() == DEEPEST || random.nextInt(3) == 0) {
            return component(any(place), place);
        }
        @Nullable Node otherwise = random.nextBoolean() ? otherwise(place) : null;
        return random.nextInt(3) == 0
                ? place.when(this::several, otherwise)
                : place.each(variable(), null, this::several, otherwise);
    }

    private Node otherwise(ValuePlace place) {
        if (random.nextBoolean()) {
            return component(any(place), place);
        }
        if (random.nextBoolean()) {
            return Node.Else.list(several(place.deeper()));
        }
        Given text = place.templates().markdown();
        return Node.Else.text(text.written(), values -> text(text, values));
    }

    static Map<String, Object> text(Given text, Values values) {
        return Map.of("type", "text", "text", Objects.requireNonNull(text.sent().apply(values)));
    }

    /** Any component; what is entered in one copy cannot be told from what is entered in another. */
    private ComponentType any(ValuePlace place) {
        List<ComponentType> types = Components.ALL.stream()
                .filter(type -> !place.isRepeated() || type.entry() == Entry.NONE)
                .toList();
        return types.get(random.nextInt(types.size()));
    }

    private Node component(ComponentType type, ValuePlace place) {
        return new ValueComponent(this, random, place).of(type);
    }

    /** Where it is shown. */
    Place place() {
        return place;
    }

    boolean isGiven() {
        return everything || random.nextInt(3) != 0;
    }

    String id() {
        ids++;
        return random.nextInt(3) == 0 ? "q\"~\\" + ids + "!" : "c" + ids;
    }

    String variable() {
        return "v" + ++variables;
    }
}
