package dev.easel.compiler.proof.offered;

import dev.easel.compiler.generate.ServedApp;
import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads from a reply what became of a submit. */
final class Replied {
    private static final String ERROR = "easel-error";

    private Replied() {}

    /** What a reply shows, where no handler was told. */
    static Outcome outcome(Json reply) {
        Set<String> errors = new TreeSet<>();
        for (Json component : ServedApp.components(reply)) {
            String id = component.get("id").text();
            if (id != null
                    && id.startsWith(ERROR)
                    && "text".equals(component.get("type").text())) {
                errors.add(id.substring(Math.min(id.length(), ERROR.length() + 1)));
            }
        }
        String canvas = ServedApp.canvas(reply);
        if (!errors.isEmpty()) {
            return new Outcome.Refused(errors);
        }
        return canvas.equals("old") ? new Outcome.Stale() : new Outcome.Shown(canvas, said(canvas, reply), false);
    }

    private static List<String> said(String canvas, Json reply) {
        return canvas.equals(Target.SHOWN)
                ? ServedApp.components(reply).stream()
                        .map(text -> String.valueOf(text.get("text").text()))
                        .toList()
                : List.of();
    }

    /** As a reply tells it: what is kept is another matter, values that are equal are one, as 1.0 and 1, and nothing is missing. */
    static Outcome plain(Outcome outcome) {
        if (outcome instanceof Outcome.Shown shown) {
            return new Outcome.Shown(shown.canvas(), shown.said(), false);
        }
        if (!(outcome instanceof Outcome.Reached reached)) {
            return outcome;
        }
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        reached.input().forEach((id, value) -> {
            if (value != null && !value.equals(List.of())) {
                input.put(id, plain(value));
            }
        });
        return new Outcome.Reached(reached.handler(), reached.args(), input, reached.admin());
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Replied::plain).toList();
        }
        return value instanceof Map.Entry<?, ?> copy
                ? Map.entry(copy.getKey(), plain(copy.getValue()))
                : value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
