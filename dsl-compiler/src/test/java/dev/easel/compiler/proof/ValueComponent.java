package dev.easel.compiler.proof;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes a component or part at one place, each attribute of it with values if it can have them. */
final class ValueComponent {
    private final ValueCanvas canvas;
    private final Random random;
    private final ValuePlace place;

    ValueComponent(ValueCanvas canvas, Random random, ValuePlace place) {
        this.canvas = canvas;
        this.random = random;
        this.place = place;
    }

    Node of(ComponentType type) {
        Map<String, Given> attributes = new LinkedHashMap<>();
        ValueParts parts = new ValueParts(canvas, random, place);
        for (AttributeType attribute : type.attributes()) {
            boolean needed = attribute.neededBy() != null && attributes.containsKey(attribute.neededBy());
            if (needed || attribute.required() || canvas.isGiven()) {
                attributes.put(attribute.name(), given(type, attribute, parts));
            }
        }
        if (type.action() != null && (type.needsAction() || canvas.isGiven())) {
            attributes.put("action", action(type));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("type", type.name());
        attributes.forEach((name, given) -> written.put(name, given.written()));
        if (written.get("action") instanceof Map<?, ?> map && map.get("type").equals("submit")) {
            written.put("submit", "go");
            written.remove("action");
        }
        return new Node.One(written, values -> sent(type, attributes, values));
    }

    private static @Nullable Map<String, Object> sent(
            ComponentType type, Map<String, Given> attributes, Values values) {
        if (attributes.containsKey("options")) {
            return ValueParts.choice(type, attributes, values);
        }
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("type", type.name());
        for (Map.Entry<String, Given> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            boolean ofImage = name.startsWith("image_") || name.equals("rounded_image");
            if (ofImage && attributes.containsKey("image") && !sent.containsKey("image")) {
                continue;
            }
            Object value = attribute.getValue().sent().apply(values);
            if (value != null) {
                sent.put(name, value);
            } else if (name.equals("items") || type == Components.IMAGE && name.equals("url")) {
                return null;
            }
        }
        return sent;
    }

    private Given given(ComponentType owner, AttributeType attribute, ValueParts parts) {
        ValueType type = attribute.value();
        boolean leftOut = owner == Components.IMAGE && attribute.name().equals("url");
        boolean required = attribute.required() && !leftOut;
        if (type instanceof ValueType.Text text) {
            return text.markdown()
                    ? place.templates().markdown()
                    : place.templates().label(required);
        }
        if (type instanceof ValueType.Id id) {
            return id.scope() == ValueType.Scope.COMPONENT ? place.templates().id() : id();
        }
        if (type instanceof ValueType.Url) {
            return place.templates().url(required);
        }
        if (type instanceof ValueType.Choice choice) {
            return word(choice.words());
        }
        if (type instanceof ValueType.Flag) {
            return Given.of(place.expressions().of("bool", "bool", "bool?"), value -> value);
        }
        if (type instanceof ValueType.Pixels) {
            return random.nextInt(3) != 0
                    ? Given.constant(48L)
                    : Given.of(place.expressions().of("int"), ValueComponent::pixels);
        }
        return type instanceof ValueType.Parts list ? parts.of(owner, list) : parts.chosen(type);
    }

    private static Object pixels(Object count) {
        if ((Long) count < 1 || (Long) count > 99_999) {
            throw new Refused("pixels below 1, or above 99,999");
        }
        return count;
    }

    private Given id() {
        String id = canvas.id();
        return new Given(id, values -> id + values.copy());
    }

    private Given word(List<String> words) {
        String yes = words.get(random.nextInt(words.size()));
        String no = words.get(random.nextInt(words.size()));
        Known condition = place.expressions().of("bool");
        return new Given(
                "${" + condition.source() + " ? \"" + yes + "\" : \"" + no + "\"}",
                values -> condition.holds(values) ? yes : no);
    }

    private Given action(ComponentType type) {
        List<ActionType> types = type.action().types().stream()
                .filter(action -> action.opens() || !place.isRepeated())
                .filter(action -> action != ActionType.SHEET || canvas.place() == Place.MESSENGER)
                .toList();
        ActionType action = types.get(random.nextInt(types.size()));
        if (!action.opens()) {
            return Given.constant(Map.of("type", "submit"));
        }
        Given url = place.templates().url(type.needsAction());
        return new Given(Map.of("type", action.word(), "url", url.written()), values -> {
            Object address = url.sent().apply(values);
            return address == null ? null : Map.of("type", action.word(), "url", address);
        });
    }
}
