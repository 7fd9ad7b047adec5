package dev.easel.runtime.input;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.screen.Choice;
import dev.easel.protocol.screen.ScreenComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A component that is shown again: other members than its value and its mark are written as they came. */
final class MarkedComponent {
    private static final Segment OPEN = Segment.of("{");
    private static final Segment COMMA = Segment.of(",");
    private static final Segment CLOSE = Segment.of("}");
    private static final Segment OPEN_ARRAY = Segment.of("[");
    private static final Segment VALUE = Segment.of("\"value\":");
    private static final Segment FAILED = Segment.of("\"save_state\":\"failed\"");
    private static final Segment ERROR = Segment.of("\"error\":true");
    private static final Consumer<JsonWriter> NOTHING = out -> {};

    private final ShownComponent shown;
    private final ScreenComponent read;
    // what is written in place of a member, by its name
    private final Map<String, Consumer<JsonWriter>> changes = new LinkedHashMap<>();

    MarkedComponent(ShownComponent shown, ScreenComponent read) {
        this.shown = shown;
        this.read = read;
    }

    /** Shows what was entered, as far as it could be. What cannot be changed on screen keeps its value. */
    MarkedComponent entered(Json entered) {
        if (read.isBlocked()) {
            return this;
        }
        switch (read.type()) {
            case "input", "textarea" -> typed(entered);
            case "dropdown", "single-select" -> chosen(entered);
            case "checkbox" -> ticked(entered);
            default -> {}
        }
        return this;
    }

    /** Shows that the value was refused. */
    MarkedComponent failed() {
        return mark(out -> out.segment(FAILED), out -> out.segment(ERROR));
    }

    /** No longer shows that an earlier one was. */
    MarkedComponent right() {
        return mark(NOTHING, NOTHING);
    }

    private MarkedComponent mark(Consumer<JsonWriter> saveState, Consumer<JsonWriter> error) {
        // one look stands in the place of another: without the mark of what is saved, people could change it
        if (read.isSaved()) {
            return this;
        }
        if (read.hasSaveState()) {
            changes.put("save_state", saveState);
        } else if (read.type().equals("textarea")) {
            changes.put("error", error);
        }
        return this;
    }

    private void typed(Json entered) {
        String text = entered.text();
        changes.put(
                "value",
                text == null || text.isEmpty()
                        ? NOTHING
                        : out -> out.segment(VALUE).string(text));
    }

    private void chosen(Json entered) {
        String id = entered.text();
        boolean offered = id != null && read.choice().offers(Set.of(id));
        changes.put(
                "value",
                id == null || !offered ? NOTHING : out -> out.segment(VALUE).string(id));
    }

    private void ticked(Json entered) {
        Choice choice = read.choice();
        Set<String> ids = new LinkedHashSet<>();
        for (Json item : entered.items()) {
            String id = item.text();
            if (id != null && choice.offers(Set.of(id))) {
                ids.add(id);
            }
        }
        changes.put("value", ids.isEmpty() ? NOTHING : out -> texts(List.copyOf(ids), out.segment(VALUE)));
    }

    private static void texts(List<String> texts, JsonWriter out) {
        out.segment(OPEN_ARRAY);
        texts.forEach(text -> out.string(text).segment(COMMA));
        out.endList();
    }

    void writeTo(JsonWriter out, byte[] content) {
        if (changes.isEmpty()) {
            out.copy(content, shown.span());
            return;
        }
        out.segment(OPEN);
        Map<String, Consumer<JsonWriter>> left = new LinkedHashMap<>(changes);
        int written = 0;
        for (ShownComponent.Member member : shown.members()) {
            if (!changes.containsKey(member.name())) {
                written += write(to -> to.copy(content, member.span()), written, out);
            } else if (left.containsKey(member.name())) {
                written += write(left.remove(member.name()), written, out);
            }
        }
        for (Consumer<JsonWriter> change : left.values()) {
            written += write(change, written, out);
        }
        out.segment(CLOSE);
    }

    /** Writes a member, and says whether it is one. */
    private static int write(Consumer<JsonWriter> member, int before, JsonWriter out) {
        if (member == NOTHING) {
            return 0;
        }
        if (before > 0) {
            out.segment(COMMA);
        }
        member.accept(out);
        return 1;
    }
}
