package dev.easel.compiler.content;

import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Components as JSON; a line break, which JSON text never holds, stands where a line of source may end. */
final class ComponentJson implements Value.Cases<String> {
    private static final ComponentJson VALUES = new ComponentJson();

    private ComponentJson() {}

    static String of(List<Component> components) {
        return components.stream().map(ComponentJson::of).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private static String of(Component component) {
        StringBuilder json = new StringBuilder("{\"type\":");
        json.append(JsonText.string(component.type().name()));
        for (Attribute attribute : component.attributes()) {
            json.append(',').append(JsonText.string(attribute.type().name())).append(':');
            json.append(attribute.value().match(VALUES));
        }
        if (component.action() != null) {
            json.append(",\"action\":").append(of(component.action()));
        }
        return json.append('}').toString();
    }

    private static String of(Action action) {
        String type = "{\"type\":" + JsonText.string(action.type().word());
        return action instanceof Action.Open open ? type + ",\"url\":" + JsonText.string(open.url()) + "}" : type + "}";
    }

    @Override
    public String text(Value.Text text) {
        return JsonText.string(text.text());
    }

    @Override
    public String choice(Value.Choice choice) {
        return JsonText.string(choice.word());
    }

    @Override
    public String flag(Value.Flag flag) {
        return String.valueOf(flag.value());
    }

    @Override
    public String pixels(Value.Pixels pixels) {
        return String.valueOf(pixels.count());
    }

    @Override
    public String texts(Value.Texts texts) {
        return texts.texts().stream()
                .map(entry -> JsonText.string(entry.text()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String parts(Value.Parts parts) {
        return of(parts.parts());
    }
}
