package dev.easel.compiler.proof.offered;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a canvas in a request shows and offers, read from its JSON alone. */
final class OnScreen {
    private static final Set<String> SAVED = Set.of("input", "dropdown", "single-select", "checkbox");
    private static final Set<String> CHOICES = Set.of("dropdown", "single-select", "checkbox");

    private static final Set<String> FIELDS = Set.of("input", "textarea", "dropdown", "single-select", "checkbox");

    private final @Nullable Object components;

    OnScreen(@Nullable Object canvas) {
        this.components = Tree.member(Tree.member(canvas, "content"), "components");
    }

    /** The components of a canvas that are some. */
    static List<Map<String, @Nullable Object>> components(@Nullable Object canvas) {
        return Tree.objects(new OnScreen(canvas).components);
    }

    /** Whether the request says at all what is on screen. */
    boolean isKnown() {
        return components instanceof List<?>;
    }

    /** The ids of what can be entered or chosen there, from top to bottom, each once. */
    Set<String> fields() {
        Set<String> ids = new LinkedHashSet<>();
        for (Map<String, @Nullable Object> component : Tree.objects(components)) {
            if (component.get("id") instanceof String id && isField(component)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Whether something can be entered or chosen there, be it in a field that is greyed out. */
    boolean hasField(String id) {
        return fields(id).findAny().isPresent();
    }

    /** Whether people can have typed a text there, or it is what a field that is greyed out shows itself. */
    boolean takes(String id, String text) {
        return fields(id).allMatch(field -> !isBlocked(field) || text.equals(field.get("value")));
    }

    /** Whether people can change what is entered or chosen there. */
    boolean canBeChanged(String id) {
        return hasField(id) && fields(id).noneMatch(OnScreen::isBlocked);
    }

    private Stream<Map<String, @Nullable Object>> fields(String id) {
        return Tree.objects(components).stream()
                .filter(component -> id.equals(component.get("id")))
                .filter(OnScreen::isField);
    }

    private static boolean isField(Map<String, @Nullable Object> component) {
        return component.get("type") instanceof String type && FIELDS.contains(type);
    }

    /** Whether a component, or an item of a list, can be used. */
    boolean offers(String id) {
        return Tree.objects(components).stream()
                .filter(component -> !isBlocked(component))
                .flatMap(component -> Stream.concat(Stream.of(component), items(component)))
                .anyMatch(used -> id.equals(used.get("id")) && !isDisabled(used));
    }

    private static Stream<Map<String, @Nullable Object>> items(Map<String, @Nullable Object> component) {
        return "list".equals(component.get("type")) ? Tree.objects(component.get("items")).stream() : Stream.of();
    }

    private static boolean isDisabled(Map<String, @Nullable Object> component) {
        return component.containsKey("disabled") && !Boolean.FALSE.equals(component.get("disabled"));
    }

    private static boolean isBlocked(Map<String, @Nullable Object> component) {
        Object type = component.get("type");
        boolean saved = "saved".equals(component.get("save_state")) && type != null && SAVED.contains(type);
        return isDisabled(component) || saved;
    }

    /** Whether these options of one choice can all have been chosen. */
    boolean offers(String id, Set<String> options) {
        List<Map<String, @Nullable Object>> choices = Tree.objects(components).stream()
                .filter(component -> id.equals(component.get("id")))
                .filter(component -> component.get("type") instanceof String type && CHOICES.contains(type))
                .toList();
        return choices.size() == 1 && offers(choices.get(0), options);
    }

    private static boolean offers(Map<String, @Nullable Object> choice, Set<String> options) {
        Set<Object> enabled = new HashSet<>();
        Set<Object> own = new HashSet<>();
        Set<Object> value = value(choice.get("value"));
        for (Map<String, @Nullable Object> option : Tree.objects(choice.get("options"))) {
            if (option.get("id") instanceof String id) {
                if (!isDisabled(option)) {
                    enabled.add(id);
                }
                if (value.contains(id)) {
                    own.add(id);
                }
            }
        }
        if (isBlocked(choice)) {
            return own.equals(options);
        }
        enabled.addAll(own);
        return enabled.containsAll(options);
    }

    private static Set<Object> value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return new HashSet<>(list);
        }
        return value instanceof String ? Set.of(value) : Set.of();
    }
}
