package dev.easel.compiler.proof;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.catalog.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes canvases that Canvas Kit takes, from all that the catalog knows; JSON is maps, lists and values of Java here. */
final class RandomCanvas {
    private static final int MOST_COMPONENTS = 7;
    private static final int MOST_PARTS = 14;

    private final Random random;
    private final Place place;
    private final boolean everything;
    private final RandomTexts texts;
    private final Set<String> ids = new HashSet<>();

    private RandomCanvas(Random random, Place place, boolean everything) {
        this.random = random;
        this.place = place;
        this.everything = everything;
        this.texts = new RandomTexts(random);
    }

    /** The components of a canvas that is shown in this place. */
    static List<Map<String, Object>> components(Random random, Place place) {
        RandomCanvas canvas = new RandomCanvas(random, place, false);
        List<Map<String, Object>> components = new ArrayList<>();
        for (int i = random.nextInt(MOST_COMPONENTS); i >= 0; i--) {
            components.add(canvas.component(canvas.of(Components.ALL)));
        }
        canvas.submitWhatIsEntered(components);
        return components;
    }

    /** A component of each type; it and its parts have everything that they can have. */
    static List<Map<String, Object>> full(Random random) {
        RandomCanvas canvas = new RandomCanvas(random, Place.MESSENGER, true);
        return Components.ALL.stream().map(canvas::component).toList();
    }

    private void submitWhatIsEntered(List<Map<String, Object>> components) {
        boolean entered = components.stream()
                .anyMatch(component -> Components.named((String) component.get("type"))
                                .orElseThrow()
                                .entry()
                        != Entry.NONE);
        if (entered) {
            Map<String, Object> button = new LinkedHashMap<>();
            button.put("type", "button");
            button.put("id", id(ids));
            button.put("label", texts.any());
            button.put("action", Map.of("type", "submit"));
            components.add(button);
        }
    }

    private Map<String, Object> component(ComponentType type) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", type.name());
        for (AttributeType attribute : type.attributes()) {
            if (attribute.required() || isGiven(attribute, component)) {
                component.put(attribute.name(), value(attribute.value(), component));
            }
        }
        if (type.action() != null && (type.needsAction() || everything || random.nextBoolean())) {
            component.put("action", action(type.action().types()));
        }
        return component;
    }

    private boolean isGiven(AttributeType attribute, Map<String, Object> component) {
        boolean needed = attribute.neededBy() != null && component.containsKey(attribute.neededBy());
        return needed || everything || random.nextInt(3) != 0;
    }

    private Object value(ValueType type, Map<String, Object> component) {
        if (type instanceof ValueType.Text) {
            return texts.any();
        }
        if (type instanceof ValueType.Id id) {
            return id(id.scope() == ValueType.Scope.CANVAS ? ids : new HashSet<>());
        }
        if (type instanceof ValueType.Url) {
            return texts.address();
        }
        if (type instanceof ValueType.Choice choice) {
            return of(choice.words());
        }
        if (type instanceof ValueType.Flag) {
            return everything || random.nextBoolean();
        }
        if (type instanceof ValueType.Pixels) {
            return 1 + random.nextInt(of(List.of(9, 99_999)));
        }
        return type instanceof ValueType.Parts parts ? parts(parts) : chosen(type, component);
    }

    private List<Map<String, Object>> parts(ValueType.Parts parts) {
        int most = Math.min(MOST_PARTS, parts.most());
        int least = Math.max(parts.least(), everything ? 1 : 0);
        int count = least + random.nextInt(of(List.of(2, most - least + 1)));
        List<Map<String, Object>> made = new ArrayList<>();
        Set<String> among = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> part = component(parts.part());
            if (parts.part() == Components.OPTION) {
                part.put("id", id(among));
            }
            made.add(part);
        }
        return made;
    }

    private Object chosen(ValueType type, Map<String, Object> component) {
        List<String> offered = new ArrayList<>();
        ((List<?>) component.get("options")).forEach(option -> offered.add((String) ((Map<?, ?>) option).get("id")));
        if (type instanceof ValueType.OptionId) {
            return of(offered);
        }
        offered.removeIf(option -> !everything && random.nextBoolean());
        return offered;
    }

    private Map<String, Object> action(List<ActionType> types) {
        List<ActionType> here = types.stream()
                .filter(type -> type != ActionType.SHEET || place == Place.MESSENGER)
                .toList();
        ActionType type = of(here);
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("type", type.word());
        if (type.opens()) {
            action.put("url", texts.address());
        }
        return action;
    }

    /** An id that is not among those, and is from now on. */
    private String id(Set<String> taken) {
        String id = texts.id();
        while (!taken.add(id)) {
            id += taken.size();
        }
        return id;
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
