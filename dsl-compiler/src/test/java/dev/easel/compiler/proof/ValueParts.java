package dev.easel.compiler.proof;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.proof.Values.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes entries of lists, rows of tables and options, and what is chosen among these. */
final class ValueParts {
    private static final int MOST_OPTIONS = 10;
    private static final String BLANK = "easel-blank";
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\x1C-\\x1F]*");

    private final ValueCanvas canvas;
    private final Random random;
    private final ValuePlace place;

    ValueParts(ValueCanvas canvas, Random random, ValuePlace place) {
        this.canvas = canvas;
        this.random = random;
        this.place = place;
    }

    Given of(ComponentType owner, ValueType.Parts list) {
        return list.part() == Components.OPTION ? options(owner) : entries(list.part());
    }

    private Given entries(ComponentType type) {
        List<Node> nodes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            nodes.add(random.nextInt(3) == 0 ? part(type, place) : guarded(type));
        }
        return new Given(nodes.stream().map(Node::written).toList(), values -> {
            List<Map<String, Object>> sent = Node.sent(nodes, values);
            return sent.isEmpty() ? null : sent;
        });
    }

    private Node guarded(ComponentType type) {
        @Nullable Node otherwise = random.nextBoolean() ? null : otherwise(type);
        return random.nextInt(3) == 0
                ? place.when(inside -> List.of(part(type, inside)), otherwise)
                : place.each(canvas.variable(), null, inside -> List.of(part(type, inside)), otherwise);
    }

    private Node otherwise(ComponentType type) {
        if (type == Components.FIELD_VALUE || random.nextBoolean()) {
            return part(type, place);
        }
        Given title = place.templates().label(true);
        return Node.Else.text(
                title.written(),
                values -> Map.of(
                        "type",
                        "item",
                        "id",
                        "easel-else",
                        "title",
                        Objects.requireNonNull(title.sent().apply(values))));
    }

    private Node part(ComponentType type, ValuePlace where) {
        return new ValueComponent(canvas, random, where).of(type);
    }

    /** Options of which the written form is a list; {@link #choice} makes of them what is sent. */
    private Given options(ComponentType owner) {
        if (random.nextInt(5) == 0) {
            List<Map<String, String>> constants = Constant.ALL.stream()
                    .map(constant -> Map.of("type", "option", "id", constant.id(), "text", constant.text()))
                    .toList();
            return new Given("Size", values -> constants);
        }
        List<Node> nodes = new ArrayList<>();
        boolean single = owner.entry() == Entry.OPTION;
        Node.@Nullable Else instead = null;
        if (random.nextInt(3) == 0) {
            nodes.add(
                    random.nextBoolean()
                            ? part(Components.OPTION, place)
                            : place.when(inside -> List.of(part(Components.OPTION, inside)), null));
        }
        if (nodes.isEmpty() || random.nextBoolean()) {
            Node body = loop(single ? (long) (MOST_OPTIONS - nodes.size()) : null, single || random.nextBoolean());
            nodes.add(body);
            instead = body instanceof Node.Each each && each.otherwise() instanceof Node.Else text ? text : null;
        } else {
            nodes.add(part(Components.OPTION, place));
        }
        return new Given(
                nodes.stream().map(Node::written).toList(), new Options(List.copyOf(nodes), single, instead)::sent);
    }

    private Node loop(@Nullable Long limit, boolean otherwise) {
        Given text = place.templates().markdown();
        Node.@Nullable Else instead =
                otherwise ? Node.Else.text(text.written(), values -> ValueCanvas.text(text, values)) : null;
        return place.each(canvas.variable(), limit, inside -> List.of(part(Components.OPTION, inside)), instead);
    }

    /** What a choice offers: some options, or something in place of it. */
    private record Options(List<Node> nodes, boolean single, Node.@Nullable Else instead) {
        Object sent(Values values) {
            List<Map<String, Object>> options = new ArrayList<>();
            for (Node node : nodes) {
                Node bare = node instanceof Node.Each each && each.otherwise() != null
                        ? new Node.Each(
                                each.source(),
                                each.first(),
                                each.variable(),
                                each.filter(),
                                each.limit(),
                                each.body(),
                                null)
                        : node;
                bare.send(values, options);
            }
            if (options.isEmpty()) {
                return instead == null ? options : Node.sent(List.of(instead), values);
            }
            check(options);
            if (single && options.size() == 1) {
                options.add(Map.of("type", "option", "id", BLANK, "text", "\u2060", "disabled", true));
            }
            return options;
        }

        private void check(List<Map<String, Object>> options) {
            Set<Object> ids = new LinkedHashSet<>();
            for (Map<String, Object> option : options) {
                if (option.get("id").equals("") || !ids.add(option.get("id"))) {
                    throw new Refused("an empty id, or two that are the same");
                }
                if (BLANKS.matcher((String) Objects.requireNonNull(option.get("text")))
                        .matches()) {
                    throw new Refused("an empty text");
                }
            }
            if (single && options.size() > MOST_OPTIONS) {
                throw new Refused("too many options");
            }
        }
    }

    /** What is sent of a choice. */
    static @Nullable Map<String, Object> choice(ComponentType type, Map<String, Given> attributes, Values values) {
        List<?> options = (List<?>) Objects.requireNonNull(
                Objects.requireNonNull(attributes.get("options")).sent().apply(values));
        if (options.isEmpty()) {
            return null;
        }
        Map<String, Object> sent = new LinkedHashMap<>();
        Map<?, ?> first = (Map<?, ?>) options.get(0);
        if (first.get("type").equals("text")) {
            first.forEach((name, value) -> sent.put((String) name, Objects.requireNonNull(value)));
            return sent;
        }
        List<Object> ids = new ArrayList<>();
        options.forEach(option -> ids.add(((Map<?, ?>) option).get("id")));
        sent.put("type", type.name());
        attributes.forEach((name, given) -> {
            Object value = name.equals("options") ? options : given.sent().apply(values);
            if (value instanceof List<?> list && name.equals("value")) {
                sent.put(name, list.stream().distinct().filter(ids::contains).toList());
            } else if (value != null && (!name.equals("value") || ids.contains(value))) {
                sent.put(name, value);
            }
        });
        return sent;
    }

    /** What is chosen from the start. */
    Given chosen(ValueType type) {
        if (type instanceof ValueType.OptionId) {
            return Given.of(
                    place.expressions().of("string", "string?", "Size", "Size?"),
                    value -> Printed.sent(Printed.data(value)));
        }
        if (random.nextBoolean()) {
            Known one = place.expressions().of("string", "string?", "Size", "Size?");
            return new Given(List.of("small", "${" + one.source() + "}"), values -> {
                Object value = one.in(values);
                return value == null ? List.of("small") : List.of("small", Printed.sent(Printed.data(value)));
            });
        }
        return Given.of(
                place.expressions().of("list<string>", "list<Size>", "list<string>?"),
                list -> ((List<?>) list)
                        .stream().map(Printed::data).map(Printed::sent).toList());
    }
}
