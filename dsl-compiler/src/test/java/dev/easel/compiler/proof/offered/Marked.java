package dev.easel.compiler.proof.offered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a canvas has to show once something on it was refused: from the submit's JSON alone. */
final class Marked {
    private static final String ERROR = "easel-error";
    private static final Set<String> LOOKS = Set.of("input", "dropdown", "single-select", "checkbox");

    private final Set<String> refused;
    private final Set<String> before = new HashSet<>();

    private Marked(Set<String> refused) {
        this.refused = refused;
    }

    /** Whether it can be said of each component on screen which it is. */
    static boolean isClear(Map<String, @Nullable Object> body) {
        Set<Object> ids = new HashSet<>();
        return body.get("input_values") instanceof Map<?, ?>
                && OnScreen.components(body.get("current_canvas")).stream()
                        .map(component -> component.get("id"))
                        .allMatch(id -> id == null || ids.add(id));
    }

    /** The components that are shown, without what people read. */
    static List<Map<String, @Nullable Object>> components(Map<String, @Nullable Object> body, Set<String> refused) {
        Marked marked = new Marked(refused);
        List<Map<String, @Nullable Object>> shown = Kept.components(body, body.get("current_canvas"));
        shown.stream().filter(Marked::isError).forEach(error -> marked.before.add(String.valueOf(error.get("id"))));
        return withoutErrors(shown).stream().map(marked::component).toList();
    }

    static List<Map<String, @Nullable Object>> withoutErrors(List<Map<String, @Nullable Object>> components) {
        return components.stream().filter(component -> !isError(component)).toList();
    }

    /** What people read below what, by what stands before it. */
    static List<String> below(List<Map<String, @Nullable Object>> components) {
        List<String> below = new ArrayList<>();
        for (int i = 1; i < components.size(); i++) {
            String id = String.valueOf(components.get(i).get("id"));
            if (isError(components.get(i))
                    && id.equals(ERROR + "-" + components.get(i - 1).get("id"))) {
                below.add(id.substring(ERROR.length() + 1));
            }
        }
        return below;
    }

    private static boolean isError(Map<String, @Nullable Object> component) {
        return "text".equals(component.get("type"))
                && component.get("id") instanceof String id
                && (id.equals(ERROR) || id.startsWith(ERROR + "-"));
    }

    private Map<String, @Nullable Object> component(Map<String, @Nullable Object> shown) {
        String id = String.valueOf(shown.get("id"));
        boolean looks = shown.get("type") instanceof String type && LOOKS.contains(type);
        if (!looks && !"textarea".equals(shown.get("type")) || looks && "saved".equals(shown.get("save_state"))) {
            return shown;
        }
        Map<String, @Nullable Object> marked = new LinkedHashMap<>(shown);
        String mark = looks ? "save_state" : "error";
        if (refused.contains(id)) {
            marked.put(mark, looks ? "failed" : Boolean.TRUE);
        } else if (before.contains(ERROR + "-" + id)) {
            marked.remove(mark);
        }
        return marked;
    }
}
