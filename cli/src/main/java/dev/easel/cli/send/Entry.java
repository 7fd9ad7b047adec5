package dev.easel.cli.send;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was entered in one component: {@code size=large}, and of a checkbox a JSON list: {@code extras=["milk"]}.
 *
 * @param id the component
 * @param value a text or a list
 */
public record Entry(String id, JsonNode value) {
    /**
     * Reads an entry as people write it.
     *
     * @throws InvalidRequestException if there is no id before the first {@code =}
     */
    public static Entry parse(String written) {
        int equals = written.indexOf('=');
        if (equals < 1) {
            throw new InvalidRequestException("`" + written + "` enters nothing: write id=value, such as size=large");
        }
        String text = written.substring(equals + 1);
        JsonNode json = Edit.valueOf(text);
        return new Entry(
                written.substring(0, equals), json.isArray() ? json : factory().stringNode(text));
    }

    /** The edits that send what was entered on a canvas. */
    public static List<Edit> sent(List<Entry> entries) {
        return in("input_values", entries);
    }

    /** The edits that send what the page of a sheet has submitted. */
    public static List<Edit> submitted(List<Entry> entries) {
        return in("sheet_values", entries);
    }

    private static List<Edit> in(String member, List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Edit(List.of(member, entry.id), entry.value))
                .toList();
    }

    /** The edits that put below a first component on screen what was entered: choices that offer it, since apps refuse what none does. */
    public static List<Edit> shown(List<Entry> entries) {
        List<Edit> edits = new ArrayList<>();
        for (Entry entry : entries) {
            String position = String.valueOf(edits.size() + 1);
            edits.add(new Edit(List.of("current_canvas", "content", "components", position), entry.choice()));
        }
        return edits;
    }

    private ObjectNode choice() {
        ObjectNode choice = factory().objectNode();
        choice.put("type", value.isArray() ? "checkbox" : "single-select")
                .put("id", id)
                .put("label", id);
        ArrayNode options = choice.putArray("options");
        for (JsonNode option : value.isArray() ? value : List.of(value)) {
            options.addObject()
                    .put("type", "option")
                    .put("id", option.asString())
                    .put("text", option.asString());
        }
        choice.set("value", value);
        return choice;
    }

    private static JsonNodeFactory factory() {
        return JsonNodeFactory.instance;
    }
}
