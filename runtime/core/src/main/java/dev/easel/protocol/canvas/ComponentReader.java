package dev.easel.protocol.canvas;

import dev.easel.protocol.json.Json;
import java.util.Map;
import java.util.function.Function;

/** Finds the record of a component's type. */
final class ComponentReader {
    private static final Map<String, Function<Attributes, Component>> READERS = Map.ofEntries(
            Map.entry(Text.TYPE, Text::read),
            Map.entry(Image.TYPE, Image::read),
            Map.entry(Spacer.TYPE, Spacer::read),
            Map.entry(Divider.TYPE, Divider::read),
            Map.entry(DataTable.TYPE, DataTable::read),
            Map.entry(ItemList.TYPE, ItemList::read),
            Map.entry(Button.TYPE, Button::read),
            Map.entry(Input.TYPE, Input::read),
            Map.entry(Textarea.TYPE, Textarea::read),
            Map.entry(Dropdown.TYPE, Dropdown::read),
            Map.entry(Checkbox.TYPE, Checkbox::read),
            Map.entry(SingleSelect.TYPE, SingleSelect::read));

    private ComponentReader() {}

    static Component read(Json json, String where) {
        String type = new Attributes(json, where).text("type");
        Function<Attributes, Component> reader = READERS.get(type);
        return reader == null
                ? new UnknownComponent(json)
                : reader.apply(new Attributes(json, where + " (`" + type + "`)"));
    }

    static boolean knows(String type) {
        return READERS.containsKey(type);
    }
}
