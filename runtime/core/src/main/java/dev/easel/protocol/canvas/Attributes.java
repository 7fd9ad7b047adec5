package dev.easel.protocol.canvas;

import dev.easel.protocol.canvas.MalformedCanvasException.Fault;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attributes of a component, a part of one, or an action; and where it stands, for whoever has to mend it. */
final class Attributes {
    private static final String STRING = "a string";
    private static final String INTEGER = "a whole number";
    private static final String ACTION = "an object with a `type`";

    private final Json json;
    private final String where;

    Attributes(Json json, String where) {
        this.json = json;
        this.where = where;
    }

    String text(String name) {
        return required(optionalText(name), name, STRING);
    }

    @Nullable
    String optionalText(String name) {
        return optional(name, Json::text, STRING);
    }

    int integer(String name) {
        return required(optionalInteger(name), name, INTEGER);
    }

    @Nullable
    Integer optionalInteger(String name) {
        return optional(name, Attributes::integer, INTEGER);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(optional(name, Json::bool, "true or false"));
    }

    <W extends Word> @Nullable W word(String name, W[] words) {
        return optional(name, value -> find(words, value.text()), oneOf(words));
    }

    List<String> texts(String name) {
        String wanted = "an array of strings";
        List<String> texts = optional(name, Attributes::texts, wanted);
        return texts == null ? List.of() : texts;
    }

    List<Json> array(String name, String wanted) {
        return required(optional(name, value -> value.isArray() ? value.items() : null, wanted), name, wanted);
    }

    <T> List<T> parts(String name, String type, Function<Attributes, T> reader) {
        List<T> parts = new ArrayList<>();
        for (Json part : array(name, "an array of objects of type `" + type + "`")) {
            Attributes attributes = new Attributes(part, where + ", `" + type + "` " + (parts.size() + 1));
            attributes.requireType(type);
            parts.add(reader.apply(attributes));
        }
        return parts;
    }

    Action action() {
        return required(optionalAction(), "action", ACTION);
    }

    @Nullable
    Action optionalAction() {
        Json action = optional("action", value -> value.isObject() ? value : null, ACTION);
        return action == null ? null : new Attributes(action, where + ", `action`").asAction();
    }

    Action asAction() {
        return switch (text("type")) {
            case Action.Submit.TYPE -> new Action.Submit();
            case Action.Url.TYPE -> new Action.Url(text("url"));
            case Action.Sheet.TYPE -> new Action.Sheet(text("url"));
            default -> new UnknownAction(json);
        };
    }

    /** Tells under which of two names an attribute is given; the first one if under both or neither. */
    String given(String name, String otherName) {
        return !json.get(name).isPresent() && json.get(otherName).isPresent() ? otherName : name;
    }

    private void requireType(String type) {
        if (!type.equals(optionalText("type"))) {
            Fault fault = json.get("type").isPresent() ? Fault.WRONG : Fault.MISSING;
            throw new MalformedCanvasException(where, "type", fault, "`" + type + "`");
        }
    }

    private <T> T required(@Nullable T value, String name, String wanted) {
        if (value == null) {
            throw new MalformedCanvasException(where, name, Fault.MISSING, wanted);
        }
        return value;
    }

    private <T> @Nullable T optional(String name, Function<Json, @Nullable T> reader, String wanted) {
        Json value = json.get(name);
        if (!value.isPresent() || value.isNull()) {
            return null;
        }
        T read = reader.apply(value);
        if (read == null) {
            throw new MalformedCanvasException(where, name, Fault.WRONG, wanted);
        }
        return read;
    }

    private static @Nullable Integer integer(Json value) {
        Long number = value.integer();
        return number == null || number != number.intValue() ? null : Integer.valueOf(number.intValue());
    }

    private static @Nullable List<String> texts(Json value) {
        List<String> texts = new ArrayList<>();
        for (Json item : value.items()) {
            String text = item.text();
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return value.isArray() ? texts : null;
    }

    private static <W extends Word> @Nullable W find(W[] words, @Nullable String text) {
        for (W word : words) {
            if (word.word().equals(text)) {
                return word;
            }
        }
        return null;
    }

    private static String oneOf(Word[] words) {
        String all = Arrays.stream(words).map(word -> "`" + word.word() + "`").collect(Collectors.joining(", "));
        return words.length == 1 ? all : "one of " + all;
    }
}
