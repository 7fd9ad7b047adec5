package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one component after the other: V06 to V14, V18 to V20, V22 and V25. */
final class ComponentReading {
    private static final int SEARCH_RESULTS = 5;
    private static final Pattern OTHER_MARKDOWN = Pattern.compile(
            "(?m)^#{1,6} |^[-*+] |^\\d+\\. |^> |`[^`]+`|!\\[[^]]*]\\(|(?<![*\\w])\\*[^*\\s][^*]*\\*(?!\\*)|(?<![_\\w])_[^_\\s][^_]*_(?!\\w)");

    private final Place place;
    private final Findings found;

    ComponentReading(Place place, Findings found) {
        this.place = place;
        this.found = found;
    }

    void component(Json component, String path) {
        @Nullable String type = component.get("type").text();
        Json known = CanvasKitTable.components().get(Objects.requireNonNullElse(type, ""));
        if (!component.isObject() || !known.isPresent() || known.get("parent").isPresent()) {
            found.error("V06", component.get("type").isPresent() ? path + "/type" : path, "no component of Canvas Kit");
            return;
        }
        typed(component, known, path);
        markdown(component, path);
        if ("list".equals(type) && component.get("items").items().size() > SEARCH_RESULTS) {
            found.info("V25", path + "/items", "more entries than a search should show");
        }
    }

    private void typed(Json component, Json type, String path) {
        Json fields = type.get("fields");
        for (String name : fields.names()) {
            field(component, name, fields.get(name), path);
        }
        for (String name : component.names()) {
            if (!fields.get(name).isPresent() && !isAlias(name, fields)) {
                found.warning("V20", path + "/" + name, "Canvas Kit has no such attribute");
            }
        }
        chosen(component, path);
    }

    private static boolean isAlias(String name, Json fields) {
        return fields.names().stream().anyMatch(field -> name.equals(alias(fields.get(field))));
    }

    private static @Nullable String alias(Json field) {
        return field.get("aliases").get(0).text();
    }

    private void field(Json component, String name, Json field, String path) {
        String written = name;
        if (!component.get(name).isPresent() && alias(field) != null) {
            written = Objects.requireNonNull(alias(field));
        }
        Json value = component.get(written);
        String at = path + "/" + written;
        if (!value.isPresent()) {
            missing(component, name, field, path);
            return;
        }
        if (!written.equals(name)) {
            found.warning("V18", at, "running apps call this `" + name + "`");
        }
        if (name.equals("action")) {
            action(value, field, at);
        } else {
            value(value, field, at);
        }
    }

    private void missing(Json component, String name, Json field, String path) {
        @Nullable String owner = field.get("required_if").text();
        if (owner != null && component.get(owner).isPresent()) {
            found.error("V12", path, "`" + owner + "` needs `" + name + "`");
        } else if (isTrue(field.get("required"))) {
            found.error(name.equals("id") ? "V08" : "V07", path, "`" + name + "` is missing");
        }
    }

    private void value(Json value, Json field, String path) {
        String type = Objects.requireNonNull(field.get("type").text());
        boolean fits = switch (type) {
            case "string" -> value.text() != null;
            case "integer" -> value.integer() != null;
            case "boolean" -> value.bool() != null;
            case "array" -> value.isArray();
            default -> throw new IllegalStateException(type);
        };
        if (!fits) {
            found.error("V07", path, "this is no " + type);
            return;
        }
        range(value, field, path);
        if (field.get("enum").isArray() && !field.get("enum").items().contains(value)) {
            found.error("V09", path, "not one of " + field.get("enum"));
        }
        if ("https-url".equals(field.get("format").text())) {
            address(value, path);
        }
        if (value.isArray()) {
            entries(value, field, path);
        }
    }

    private void range(Json value, Json field, String path) {
        long size = value.isArray() ? value.items().size() : size(value);
        @Nullable Long least = field.get("min").integer();
        @Nullable Long most = field.get("max").integer();
        if (least != null && size < least || most != null && size > most) {
            found.error(value.isArray() ? "V10" : "V07", path, "too few, too many, too small or too long");
        }
    }

    private static long size(Json value) {
        @Nullable String text = value.text();
        return text != null ? text.length() : Objects.requireNonNullElse(value.integer(), 0L);
    }

    private void entries(Json values, Json field, String path) {
        String type = Objects.requireNonNull(field.get("items").text());
        List<Json> entries = values.items();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String at = path + "/" + i;
            if (!type.equals("string")) {
                part(entries.get(i), type, at);
            } else if (entries.get(i).text() == null) {
                found.error("V07", at, "this is no string");
            }
            @Nullable String id = entries.get(i).get("id").text();
            if (type.equals("option") && id != null && !ids.add(id)) {
                found.error("V10", at + "/id", "two options with this id");
            }
        }
    }

    private void part(Json part, String type, String path) {
        if (part.isObject()) {
            typed(part, CanvasKitTable.components().get(type), path);
        } else {
            found.error("V07", path, "each `" + type + "` is an object");
        }
    }

    private void address(Json value, String path) {
        String url = Objects.requireNonNull(value.text());
        if (!Address.isHttps(url)) {
            found.error("V13", path, "not an absolute https address");
        }
    }

    private void action(Json action, Json field, String path) {
        @Nullable String type = action.get("type").text();
        Json known = CanvasKitTable.actions().get(Objects.requireNonNullElse(type, ""));
        if (!action.isObject() || !known.isPresent()) {
            found.error("V13", action.get("type").isPresent() ? path + "/type" : path, "no action of Canvas Kit");
            return;
        }
        if (!field.get("actions").items().contains(action.get("type"))) {
            found.error("V13", path + "/type", "not an action of this component");
        } else if (Boolean.FALSE.equals(field.get("documented").bool())) {
            found.warning("V19", path, "undocumented");
        }
        if ("messenger".equals(known.get("location").text()) && place != Place.MESSENGER) {
            found.error("V14", path, "for people in the Messenger only");
        }
        typed(action, known, path);
    }

    /** What is chosen at first is among what can be chosen. */
    private void chosen(Json component, String path) {
        Json options = component.get("options").isPresent() ? component.get("options") : component.get("option");
        Json value = component.get("value");
        if (!options.isArray() || !value.isPresent()) {
            return;
        }
        List<Json> ids =
                options.items().stream().map(option -> option.get("id")).toList();
        if (value.text() != null && !ids.contains(value)) {
            found.error("V11", path + "/value", "not among the options");
        }
        for (int i = 0; i < value.items().size(); i++) {
            if (!ids.contains(value.get(i))) {
                found.error("V11", path + "/value/" + i, "not among the options");
            }
        }
    }

    private void markdown(Json component, String path) {
        @Nullable String text = component.get("text").text();
        if (text != null && (text.contains("\n") || OTHER_MARKDOWN.matcher(text).find())) {
            found.warning("V22", path + "/text", "shown as it is written");
        }
    }

    private static boolean isTrue(Json json) {
        return Boolean.TRUE.equals(json.bool());
    }
}
