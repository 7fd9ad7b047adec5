package dev.easel.protocol.screen;

import dev.easel.protocol.json.JsonReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the canvas on screen offers: which components can be used, and what they let people choose. Intercom may have filled in attributes, so
 * ids alone are compared.
 */
public final class Screen {
    /** Stands where a request does not say what is on screen. */
    public static final Screen UNKNOWN = new Screen(State.UNKNOWN);

    /** Stands where a request says so twice: nothing of it is offered. */
    public static final Screen AMBIGUOUS = new Screen(State.AMBIGUOUS);

    private final State state;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> usable = new HashSet<>();
    private final Map<String, Choice> choices = new HashMap<>();
    // few canvases have any
    private Map<String, String> fixed = Map.of();
    private Set<String> sheets = Set.of();
    private @Nullable String repeated;

    private Screen(State state) {
        this.state = state;
    }

    /**
     * Reads the {@code content} of a canvas.
     *
     * @param reader has entered the object, and leaves it
     * @return what it offers
     */
    public static Screen read(JsonReader reader) {
        Screen screen = UNKNOWN;
        boolean met = false;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (!name.equals("components")) {
                reader.skip();
            } else if (met) {
                reader.skip();
                screen = AMBIGUOUS;
            } else {
                met = true;
                screen = components(reader);
            }
        }
        return screen;
    }

    private static Screen components(JsonReader reader) {
        if (!reader.enterArray()) {
            return UNKNOWN;
        }
        Screen screen = new Screen(State.CLEAR);
        while (reader.nextElement()) {
            if (reader.enter()) {
                screen.add(component(reader));
            }
        }
        return screen;
    }

    private static ScreenComponent component(JsonReader reader) {
        ScreenComponent component = new ScreenComponent();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            component.take(name, reader);
        }
        return component;
    }

    private void add(ScreenComponent component) {
        String id = component.id();
        boolean blocked = component.isBlocked();
        if (id != null && component.isField() && !fields.add(id)) {
            repeated = id;
        }
        if (id != null && !blocked) {
            usable(id);
            opens(component.sheet());
        }
        String own = component.fixedText();
        if (id != null && own != null) {
            fixed = fixed.isEmpty() ? new HashMap<>() : fixed;
            fixed.put(id, own);
        }
        if (id != null && component.isChoice()) {
            // of two with one id nobody can say whose value is sent
            choices.merge(id, component.choice(), (one, other) -> Choice.NONE);
        }
        for (Entry item : component.items()) {
            if (!blocked && !item.disabled()) {
                usable(item.id());
                opens(item.sheet());
            }
        }
    }

    private void opens(@Nullable String sheet) {
        if (sheet != null) {
            sheets = sheets.isEmpty() ? new HashSet<>() : sheets;
            sheets.add(sheet);
        }
    }

    private void usable(String id) {
        if (!usable.add(id)) {
            repeated = id;
        }
    }

    /**
     * Tells whether the request says what is on screen. A live card's may not.
     *
     * @return false if anything may be there
     */
    public boolean isKnown() {
        return state != State.UNKNOWN;
    }

    /**
     * Tells whether the request says once what is on screen.
     *
     * @return true if it can be shown again
     */
    public boolean isClear() {
        return state == State.CLEAR;
    }

    /**
     * Tells whether a component or an item of a list can have been used.
     *
     * @param id its id
     * @return true if it is on screen and can be used, or if it is unknown what is there
     */
    public boolean offers(String id) {
        return !isKnown() || usable.contains(id);
    }

    /**
     * Tells whether a sheet can have been opened.
     *
     * @param path how its address ends
     * @return true if something on screen opens it and can be used, or if it is unknown what is there
     */
    public boolean opensSheet(String path) {
        return !isKnown() || sheets.stream().anyMatch(address -> address.endsWith(path));
    }

    /**
     * Tells whether something can be entered or chosen under an id, be it in a field that is greyed out.
     *
     * @param id the id of an input, textarea, dropdown, single-select or checkbox
     * @return true if it is on screen, or if it is unknown what is there
     */
    public boolean hasField(String id) {
        return !isKnown() || fields.contains(id);
    }

    /**
     * Lists the fields that are there, be they some that are greyed out.
     *
     * @return their ids from top to bottom; none if it is unknown what is on screen
     */
    public Set<String> fieldIds() {
        return Collections.unmodifiableSet(fields);
    }

    /**
     * Tells whether people can have typed a text.
     *
     * @param id the id of an input or textarea
     * @param text what is sent for it
     * @return true if it is on screen and can be changed, if the text is its own, or if it is unknown what is there
     */
    public boolean takes(String id, String text) {
        if (!isKnown()) {
            return true;
        }
        String own = fixed.get(id);
        return fields.contains(id) && (own == null || own.equals(text));
    }

    /**
     * Gives an id that two of what can be used or entered have: of those nobody can say which was.
     *
     * @return one such id, or null if all differ
     */
    public @Nullable String repeatedId() {
        return repeated;
    }

    /**
     * Gives what a component lets people choose.
     *
     * @param id its id
     * @return the choice, or null if no dropdown, single-select or checkbox on screen has this id
     */
    public @Nullable Choice choice(String id) {
        return choices.get(id);
    }

    private enum State {
        UNKNOWN,
        AMBIGUOUS,
        CLEAR
    }
}
