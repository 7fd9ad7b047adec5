package dev.easel.protocol.screen;

import dev.easel.protocol.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component on screen, as far as it decides what people can do with it. It takes in the component's members one by one. Where a member
 * that is read comes twice nobody can say which counts: then it has no id and offers nothing.
 */
public final class ScreenComponent {
    private @Nullable String type;
    private @Nullable String id;
    private boolean disabled;
    private boolean saved;
    private List<String> value = List.of();
    private List<Entry> options = List.of();
    private List<Entry> items = List.of();
    private @Nullable String sheet;
    private int met;
    private boolean ambiguous;

    /** Begins with a component that has no members. */
    public ScreenComponent() {}

    /**
     * Takes in a member.
     *
     * @param name its name
     * @param reader stands behind the name; it consumes the value
     */
    public void take(String name, JsonReader reader) {
        switch (name) {
            case "type" -> type = once(1, reader.string());
            case "id" -> id = once(1 << 1, reader.string());
            case "disabled" -> disabled = once(1 << 2, !reader.isFalse());
            case "save_state" -> saved = once(1 << 3, "saved".equals(reader.string()));
            case "value" -> value = once(1 << 4, reader.texts());
            case "items" -> items = once(1 << 5, Entry.readAll(reader));
            case "options" -> addOptions(once(1 << 6, Entry.readAll(reader)));
            // how some write a checkbox's options
            case "option" -> addOptions(once(1 << 7, Entry.readAll(reader)));
            case "action" -> sheet = once(1 << 8, SheetAction.address(reader));
            default -> reader.skip();
        }
    }

    private <T extends @Nullable Object> T once(int member, T taken) {
        ambiguous |= (met & member) != 0;
        met |= member;
        return taken;
    }

    private void addOptions(List<Entry> more) {
        if (options.isEmpty()) {
            options = more;
            return;
        }
        List<Entry> all = new ArrayList<>(options);
        all.addAll(more);
        options = all;
    }

    /**
     * Names the component.
     *
     * @return its id, or null
     */
    public @Nullable String id() {
        return ambiguous ? null : id;
    }

    /**
     * Says what it is.
     *
     * @return a type of Canvas Kit, or one that is newer; the empty string if there is none
     */
    public String type() {
        return type == null ? "" : type;
    }

    /**
     * Tells whether people can use it.
     *
     * @return true if it is disabled, or saved where that blocks it
     */
    public boolean isBlocked() {
        return disabled || isSaved();
    }

    /**
     * Tells whether its value is saved, so that people cannot change it.
     *
     * @return true if its look says so, and it is of a type that has one
     */
    public boolean isSaved() {
        return saved && hasSaveState();
    }

    /** The address of the sheet that it opens, or null. */
    @Nullable
    String sheet() {
        return ambiguous ? null : sheet;
    }

    /** Its value, where people type and cannot change it; null where they can, or do not type. */
    @Nullable
    String fixedText() {
        return isTyped() && isBlocked() ? value.isEmpty() ? "" : value.get(0) : null;
    }

    /**
     * Tells whether its look says what became of the value.
     *
     * @return true for an input, a dropdown, a single-select and a checkbox
     */
    public boolean hasSaveState() {
        return isChoice() || type().equals("input");
    }

    /**
     * Tells whether it has options.
     *
     * @return true for a dropdown, a single-select and a checkbox
     */
    public boolean isChoice() {
        return switch (type()) {
            case "dropdown", "single-select", "checkbox" -> true;
            default -> false;
        };
    }

    /**
     * Tells whether people enter or choose something in it.
     *
     * @return true for an input, a textarea, and what has options
     */
    public boolean isField() {
        return isTyped() || isChoice();
    }

    private boolean isTyped() {
        return type().equals("input") || type().equals("textarea");
    }

    /**
     * Gives what it lets people choose.
     *
     * @return the choice; nothing where it has no options
     */
    public Choice choice() {
        return isChoice() && !ambiguous ? new Choice(options, value, isBlocked()) : Choice.NONE;
    }

    /**
     * Tells whether it is what somebody used, or has the item in it that somebody did.
     *
     * @param componentId the id that a request names
     * @return true if it is
     */
    public boolean holds(String componentId) {
        return componentId.equals(id())
                || items().stream().anyMatch(item -> item.id().equals(componentId));
    }

    List<Entry> items() {
        return type().equals("list") && !ambiguous ? items : List.of();
    }
}
