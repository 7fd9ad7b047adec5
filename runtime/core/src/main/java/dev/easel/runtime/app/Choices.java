package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.json.UnwritableValueException;
import dev.easel.runtime.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The options of a dropdown, single-select or checkbox that depend on data. Canvas Kit fails on a dropdown or single-select with fewer than
 * two, so beside a single one a second is written, disabled and blank; its id is {@value #BLANK}.
 */
public final class Choices {
    /** The id of the option that stands beside a single one. No other option may have it. */
    public static final String BLANK = "easel-blank";

    private static final int MOST = 10;
    // no blank, which would be refused as empty, but nothing that people see
    private static final String BLANK_TEXT = "\u2060";

    private static final Segment LIST = Segment.of("[");
    private static final Segment OPTION = Segment.of("{\"type\":\"option\",\"id\":");
    private static final Segment TEXT = Segment.of(",\"text\":");
    private static final Segment DISABLED = Segment.of(",\"disabled\":true");
    private static final Segment END = Segment.of("},");

    private final String component;
    private final boolean single;
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private record Choice(String id, String text, boolean disabled) {}

    private Choices(String component, boolean single) {
        this.component = component;
        this.single = single;
    }

    /**
     * Begins the options of a dropdown or single-select, ten at most.
     *
     * @param component its id
     * @return no options yet
     */
    public static Choices ofOne(String component) {
        return new Choices(component, true);
    }

    /**
     * Begins the options of a checkbox, as many as there are.
     *
     * @param component its id
     * @return no options yet
     */
    public static Choices ofMany(String component) {
        return new Choices(component, false);
    }

    /**
     * Offers an option.
     *
     * @param id what comes back when it is chosen
     * @param text what people read
     * @throws UnwritableValueException if the id is empty or there already, if the text is empty or nothing but blanks, or if there are ten
     *     options of which one can be chosen
     */
    public void add(String id, String text) {
        add(id, text, false);
    }

    /**
     * Offers an option, or shows it without offering it.
     *
     * @param id what comes back when it is chosen
     * @param text what people read
     * @param disabled whether it cannot be chosen
     * @throws UnwritableValueException as for {@link #add(String, String)}
     */
    public void add(String id, String text, boolean disabled) {
        if (id.isEmpty()) {
            throw new UnwritableValueException(component, "an option has an empty id");
        }
        if (Texts.trim(text).isEmpty()) {
            throw new UnwritableValueException(component, "an option has an empty text");
        }
        if (single && id.equals(BLANK)) {
            throw new UnwritableValueException(component, "an option has the id `" + BLANK + "`, which is kept");
        }
        if (!ids.add(id)) {
            throw new UnwritableValueException(component, "two options have one id");
        }
        if (single && ids.size() > MOST) {
            throw new UnwritableValueException(component, "there are more than " + MOST + " options");
        }
        choices.add(new Choice(id, text, disabled));
    }

    /**
     * Tells whether nothing was added.
     *
     * @return true if there is no option, and the component cannot be shown
     */
    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /**
     * Tells whether a value can stand beside these options.
     *
     * @param id the value
     * @return true if an option has this id
     */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /**
     * Writes the options as a JSON array.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        out.segment(LIST);
        for (Choice choice : choices) {
            write(choice, out);
        }
        if (single && choices.size() == 1) {
            write(new Choice(BLANK, BLANK_TEXT, true), out);
        }
        out.endList();
    }

    private static void write(Choice choice, JsonWriter out) {
        out.segment(OPTION).string(choice.id()).segment(TEXT).string(choice.text());
        if (choice.disabled()) {
            out.segment(DISABLED);
        }
        out.segment(END);
    }
}
