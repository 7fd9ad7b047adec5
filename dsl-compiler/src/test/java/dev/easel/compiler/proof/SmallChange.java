package dev.easel.compiler.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A change to components of the kind that people make; most of them break a rule of Canvas Kit, none is one of Easel's short forms. */
final class SmallChange {
    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            0,
            -1,
            1,
            48,
            1.5,
            true,
            false,
            "",
            "x",
            "1",
            "48",
            "true",
            "null",
            "none",
            "Header",
            "carousel",
            "item",
            "SUBMIT",
            List.of(),
            List.of(1),
            List.of("x"),
            Arrays.asList((Object) null),
            Map.of(),
            Map.of("type", "submit"),
            Map.of("type", "reload"),
            Map.of("type", "url", "url", ""),
            Map.of("url", "https://a.b"),
            Map.of("type", "sheet", "url", "https://a.b"),
            Map.of("type", "submit", "value", "1"),
            Map.of("type", "submit", "url", "https://a.b"));
    private static final List<String> NAMES = List.of(
            "colour",
            "roundedImage",
            "rounded",
            "size",
            "style",
            "align",
            "value",
            "error",
            "items",
            "options",
            "bottom_margin",
            "width",
            "image_width",
            "saveState",
            "save_state",
            "id",
            "title",
            "label",
            "disabled",
            "action",
            "button_style",
            "aria_label",
            "required_",
            "Text",
            "");
    private static final List<String> ADDRESSES = List.of(
            "",
            " ",
            "x",
            "/a",
            "//a.b",
            "http://a.b",
            "HTTP://a.b",
            "https://",
            "https:///a",
            "https:/a.b",
            "https:a.b",
            "https",
            "mailto:a@b.c",
            "javascript:alert(1)",
            " https://a.b",
            "https://a b",
            "https://a.b/c d",
            "ftp://a.b",
            "HTTPS://a.b",
            "https://?q",
            "https://a.b:8443",
            "{{x}}",
            "https://{{x}}",
            "http://{{x}}",
            "tel:+1");
    private static final List<String> OFTEN_WRONG = List.of("url", "image");

    private final Random random;
    private final List<Map<String, Object>> objects = new ArrayList<>();

    private SmallChange(Random random) {
        this.random = random;
    }

    /** Makes one. */
    static void in(List<Object> components, Random random) {
        SmallChange change = new SmallChange(random);
        components.forEach(change::collect);
        change.make();
    }

    @SuppressWarnings("unchecked")
    private void collect(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                objects.add((Map<String, Object>) map);
            }
            map.values().forEach(this::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        }
    }

    private void make() {
        if (objects.isEmpty()) {
            return;
        }
        Map<String, Object> object = of(objects);
        String name = of(List.copyOf(object.keySet()));
        switch (random.nextInt(8)) {
            case 0 -> remove(object, name);
            case 1 -> put(object, name);
            case 2 -> put(object, of(NAMES));
            case 3 -> sameId();
            case 4 -> address();
            case 5, 6 -> entries();
            default -> action(object);
        }
    }

    /** A component without its type can be one in short. */
    private static void remove(Map<String, Object> object, String name) {
        if (!name.equals("type")
                || object.size() < 3 && object.get(name) instanceof String type && !type.equals("text")) {
            object.remove(name);
        }
    }

    /** In place of a list of parts, a mapping is one of Easel's short forms. */
    private void put(Map<String, Object> object, String name) {
        Object value = value(VALUES);
        if (!(value instanceof Map<?, ?>) || !name.equals("items") && !name.equals("options")) {
            object.put(name, value);
        }
    }

    private void sameId() {
        List<Map<String, Object>> named =
                objects.stream().filter(object -> object.containsKey("id")).toList();
        if (!named.isEmpty()) {
            of(named).put("id", of(named).get("id"));
        }
    }

    private void address() {
        for (String name : OFTEN_WRONG) {
            List<Map<String, Object>> with =
                    objects.stream().filter(object -> object.containsKey(name)).toList();
            if (!with.isEmpty()) {
                of(with).put(name, of(ADDRESSES));
                return;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void entries() {
        List<List<Object>> lists = new ArrayList<>();
        objects.forEach(object -> object.values().forEach(value -> {
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
                lists.add((List<Object>) list);
            }
        }));
        if (lists.isEmpty()) {
            return;
        }
        List<Object> list = of(lists);
        Object first = list.get(0);
        switch (random.nextInt(5)) {
            case 0 -> list.subList(1, list.size()).clear();
            case 1 -> list.clear();
            case 2 -> list.add(first);
            case 3 -> list.add(value(VALUES));
            default -> grow(list, (Map<String, Object>) first);
        }
    }

    private static void grow(List<Object> list, Map<String, Object> first) {
        for (int i = 0; i < 10; i++) {
            Map<String, Object> more = AnyOrder.of(first, new Random(i));
            more.computeIfPresent("id", (name, id) -> id + "+" + list.size());
            list.add(more);
        }
    }

    private void action(Map<String, Object> object) {
        object.put("action", value(VALUES.subList(VALUES.size() - 7, VALUES.size())));
    }

    /** A copy, which can be changed in turn. */
    private @Nullable Object value(List<@Nullable Object> values) {
        return AnyOrder.within(Collections.singletonList(of(values)), random).get(0);
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
