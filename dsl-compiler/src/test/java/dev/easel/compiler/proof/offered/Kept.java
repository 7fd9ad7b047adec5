package dev.easel.compiler.proof.offered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a canvas has to show that keeps what was entered on the one before it: from what it shows otherwise, and the submit's JSON. */
final class Kept {
    private final Map<?, ?> entered;
    private final OnScreen before;
    private final OnScreen now;

    private Kept(Map<String, @Nullable Object> body, @Nullable Object canvas) {
        this.entered = body.get("input_values") instanceof Map<?, ?> map ? map : Map.of();
        this.before = new OnScreen(body.get("current_canvas"));
        this.now = new OnScreen(canvas);
    }

    /** The components of a canvas, with what was entered in them. */
    static List<Map<String, @Nullable Object>> components(Map<String, @Nullable Object> body, @Nullable Object canvas) {
        Kept kept = new Kept(body, canvas);
        return OnScreen.components(canvas).stream().map(kept::component).toList();
    }

    private Map<String, @Nullable Object> component(Map<String, @Nullable Object> shown) {
        if (!(shown.get("id") instanceof String id) || !now.canBeChanged(id) || !wasThere(id)) {
            return shown;
        }
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(shown);
        Object value = value(shown, id);
        if (value == null) {
            changed.remove("value");
        } else {
            changed.put("value", value);
        }
        return changed;
    }

    private boolean wasThere(String id) {
        return before.isKnown() ? before.canBeChanged(id) : entered.containsKey(id);
    }

    private @Nullable Object value(Map<String, @Nullable Object> shown, String id) {
        Object value = entered.get(id);
        if ("checkbox".equals(shown.get("type"))) {
            return ticked(id, value);
        }
        if (!(value instanceof String text) || text.isEmpty()) {
            return null;
        }
        boolean isTyped = "input".equals(shown.get("type")) || "textarea".equals(shown.get("type"));
        return isTyped || now.offers(id, Set.of(text)) ? sent(text) : null;
    }

    /** A text as UTF-8 can hold it: half of a pair becomes U+FFFD. */
    private static String sent(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private @Nullable Object ticked(String id, @Nullable Object value) {
        Set<String> ticked = new LinkedHashSet<>();
        for (Object option : value instanceof List<?> list ? list : List.of()) {
            if (option instanceof String text && now.offers(id, Set.of(text))) {
                ticked.add(text);
            }
        }
        return ticked.isEmpty() ? null : new ArrayList<>(ticked);
    }
}
