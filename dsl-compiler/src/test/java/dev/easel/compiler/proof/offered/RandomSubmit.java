package dev.easel.compiler.proof.offered;

import dev.easel.protocol.json.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes submits of a canvas: as people would, as they should not, and as nobody could. */
final class RandomSubmit {
    private static final List<String> NAMES = List.of("done", "c0", "c1", "c2", "old", "", "gone", "C0");
    private static final List<String> COMPONENTS = List.of(
            "go0", "go1", "go2", "by", "to", "in", "out", "row", "row~x", "open0", "a", "", "~", "%", "\u0000", "text",
            "l~x", "m~0", "m~x~0", "l");
    private static final List<String> STRAY = List.of(
            "a", "b", "c", "d", "ae", "le", "g", "z", "text", "l", "m~", "l~other", "m~other", "l~7", "m~-1", "l~07",
            "m~x~1", "l~%", "l~~");
    private static final List<Object> ODD = List.of(
            "",
            " ",
            "\u00a0\n",
            "x",
            "abcdef",
            "AB",
            "ab\u0000",
            "\ud83d\ude00\ud83d\ude00",
            "\ud83d",
            "13",
            "-4",
            "1e1",
            "1.",
            ".5",
            "+1",
            "\u0661",
            "99999999999999999999",
            "2026-02-30",
            "jo@",
            "y",
            "m~%",
            "T",
            "MEDIUM",
            "medium",
            true,
            BigInteger.TWO,
            List.of(),
            List.of("x"),
            List.of("x", "x"),
            List.of("x", "y"),
            List.of("small", "m~%"),
            List.of(List.of("x")),
            Map.of("x", "x"));

    private final Random random;
    private final @Nullable Object canvas;
    private final List<Map<String, @Nullable Object>> components;

    private RandomSubmit(Random random, Json canvas) {
        this.random = random;
        this.canvas = Tree.of(canvas);
        this.components = Tree.objects(Tree.member(Tree.member(this.canvas, "content"), "components"));
    }

    /** A submit of a canvas as it was shown; with {@code good} one that people would send. */
    static Map<String, @Nullable Object> of(Json canvas, Form form, Side side, boolean good, Random random) {
        return new RandomSubmit(random, canvas).body(form, side, good);
    }

    private Map<String, @Nullable Object> body(Form form, Side side, boolean good) {
        Map<String, @Nullable Object> body = side.members(random);
        body.put("component_id", good ? offered() : component());
        body.put("input_values", values(form, good));
        body.put("current_canvas", canvas);
        if (!good) {
            tamper(body);
        }
        return body;
    }

    private Object offered() {
        List<String> ids = new ArrayList<>();
        for (Map<String, @Nullable Object> component : components) {
            if (component.containsKey("action")) {
                ids.add(String.valueOf(component.get("id")));
            }
            Tree.objects(component.get("items")).forEach(item -> ids.add(String.valueOf(item.get("id"))));
        }
        return ids.isEmpty() ? "go0" : of(ids);
    }

    private @Nullable Object component() {
        return switch (random.nextInt(12)) {
            case 0 -> of(COMPONENTS);
            case 1, 2 -> forged(String.valueOf(offered()));
            case 3 -> random.nextInt(4) == 0 ? of(List.of(7, List.of("go0"), true)) : random.nextBoolean() ? "" : null;
            default -> offered();
        };
    }

    private String forged(String id) {
        return switch (random.nextInt(9)) {
            case 0 -> id + "~";
            case 1 -> id.replace("%7E", "~");
            case 2 -> id.replace("~0", "~00");
            case 3 -> id.replace("true", "TRUE");
            case 4 -> id.contains("~") ? id.substring(0, id.lastIndexOf('~')) : id + "~x";
            case 5 -> id.replaceFirst("~[^~]*", "~%");
            case 6 -> id.replaceFirst("~[^~]*", "~other");
            case 7 -> id + " ";
            default -> id.replace("%25", "%");
        };
    }

    private @Nullable Object values(Form form, boolean good) {
        if (!good && random.nextInt(20) == 0) {
            return random.nextBoolean() ? null : List.of("x");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Asked asked : form.asked()) {
            for (String id : ids(asked)) {
                int chance = good ? 9 : random.nextInt(10);
                if (chance > 3) {
                    values.put(id, right(asked.kind(), id));
                } else if (chance > 0) {
                    values.put(id, random.nextInt(12) == 0 ? null : of(ODD));
                }
            }
        }
        if (!good && random.nextInt(4) == 0) {
            values.put(of(STRAY), of(ODD));
        }
        return values;
    }

    /** The id of an input, or those of its copies on screen and at times of one that was. */
    private List<String> ids(Asked asked) {
        if (!asked.isRepeated()) {
            return List.of(asked.id());
        }
        List<String> ids = new ArrayList<>();
        components.stream()
                .map(component -> String.valueOf(component.get("id")))
                .filter(asked::has)
                .forEach(ids::add);
        return ids;
    }

    private Object right(Asked.Kind kind, String id) {
        return switch (kind) {
            case TEXT -> of(List.of("ab", " abc\n", "\u00e9 a", "x"));
            case EMAIL -> of(List.copyOf(Asked.ADDRESSES));
            case URL -> of(List.copyOf(Asked.URLS));
            case PHONE -> of(List.of("+1 555 010 9999", "(030) 12345", "123.456/78-9"));
            case INT -> of(List.of("5", "-3", " 012 "));
            case DECIMAL -> of(List.of("1.5", "-3", "12.0", "5.01"));
            case DATE -> of(List.of("2026-05-17", "2024-02-29"));
            case ONE -> one(options(id));
            case MANY -> some(options(id));
        };
    }

    private List<String> options(String id) {
        return components.stream()
                .filter(component -> id.equals(component.get("id")))
                .flatMap(component -> Tree.objects(component.get("options")).stream())
                .filter(option -> !option.containsKey("disabled") || random.nextInt(8) == 0)
                .map(option -> String.valueOf(option.get("id")))
                .toList();
    }

    private String one(List<String> options) {
        return options.isEmpty() ? "x" : of(options);
    }

    private List<String> some(List<String> options) {
        return options.stream().filter(option -> random.nextBoolean()).toList();
    }

    private void tamper(Map<String, @Nullable Object> body) {
        switch (random.nextInt(16)) {
            case 0 -> body.put("current_canvas", of(List.of("x", List.of(), true)));
            case 1 -> body.remove("current_canvas");
            case 2, 3 -> stored().put("$canvas", of(NAMES));
            case 4 -> stored().put("$canvas", of(List.of(7, List.of("c0"), true)));
            case 5 -> stored().remove("$canvas");
            case 6 -> Tree.object((Map<?, ?>) canvas).remove("content");
            case 7 ->
                Tree.object((Map<?, ?>) canvas)
                        .put("content", of(List.of("x", List.of(), Map.of(), Map.of("components", Map.of()))));
            case 8, 9, 10 -> tamperScreen();
            default -> {}
        }
    }

    private Map<String, @Nullable Object> stored() {
        return Tree.object((Map<?, ?>) Objects.requireNonNull(Tree.member(canvas, "stored_data")));
    }

    private void tamperScreen() {
        Map<String, @Nullable Object> component = of(components);
        List<Map<String, @Nullable Object>> within =
                Tree.objects(component.getOrDefault("options", component.get("items")));
        switch (random.nextInt(7)) {
            case 0 -> component.put("disabled", random.nextBoolean() ? true : of(List.of(false, "no")));
            case 1 -> component.put("save_state", of(List.of("saved", "failed", "unsaved")));
            case 2 ->
                component.put(
                        "id",
                        random.nextBoolean() ? of(COMPONENTS) : of(components).get("id"));
            case 3 -> component.clear();
            case 4 -> within.forEach(option -> option.put("disabled", random.nextBoolean()));
            case 5 ->
                within.stream().limit(1).forEach(option -> option.put("id", of(List.of("other", "x", "row~%7e"))));
            default -> component.put("value", of(ODD));
        }
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
