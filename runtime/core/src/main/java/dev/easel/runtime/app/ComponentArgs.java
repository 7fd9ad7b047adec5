package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.json.UnwritableValueException;
import dev.easel.protocol.request.StaleSubmitException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that a component's id carries: {@code drink~latte~2} is {@code drink} with two. In the name and in arguments {@code %} is
 * written {@code %25} and {@code ~} is written {@code %7E}; {@code %} alone is an argument that is missing. This form is part of what cards
 * in conversations hold: it never changes.
 *
 * <p>A submitted id comes from the end user. What reads an argument takes the one way in which this app writes its value, and throws a
 * {@link StaleSubmitException} for any other.
 */
public final class ComponentArgs {
    private static final int MOST_CHARACTERS = 256;
    private static final char SEPARATOR = '~';
    private static final String MISSING = "%";
    private static final Segment WRITTEN_MISSING = Segment.of(MISSING);

    private final String name;
    private final List<String> values;

    private ComponentArgs(String name, List<String> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Splits an id.
     *
     * @param componentId any text
     * @return its name, and its arguments as they are written
     */
    public static ComponentArgs of(String componentId) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int end = componentId.indexOf(SEPARATOR);
        while (end >= 0) {
            parts.add(componentId.substring(start, end));
            start = end + 1;
            end = componentId.indexOf(SEPARATOR, start);
        }
        parts.add(componentId.substring(start));
        return new ComponentArgs(parts.get(0), parts.subList(1, parts.size()));
    }

    /**
     * Begins an id.
     *
     * @param name the id that the definition gives the component
     * @return the name without arguments
     */
    public static ComponentArgs named(String name) {
        return new ComponentArgs(escaped(name), List.of());
    }

    /**
     * Carries a text more.
     *
     * @param value the text, or null if it is missing
     * @return these arguments and this one
     */
    public ComponentArgs and(@Nullable String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value == null ? MISSING : escaped(value));
        return new ComponentArgs(name, more);
    }

    /**
     * Carries a whole number more.
     *
     * @param value the number, or null if it is missing
     * @return these arguments and this one
     */
    public ComponentArgs and(@Nullable Long value) {
        return and(value == null ? null : value.toString());
    }

    /**
     * Carries a truth value more.
     *
     * @param value the value, or null if it is missing
     * @return these arguments and this one
     */
    public ComponentArgs and(@Nullable Boolean value) {
        return and(value == null ? null : value.toString());
    }

    /** All that others carry more, as it is written. */
    ComponentArgs and(ComponentArgs others) {
        List<String> more = new ArrayList<>(values);
        more.addAll(others.values);
        return new ComponentArgs(name, more);
    }

    /**
     * Puts the id together.
     *
     * @return the name, and each argument behind a {@code ~}
     */
    public String id() {
        StringBuilder id = new StringBuilder(name);
        values.forEach(value -> id.append(SEPARATOR).append(value));
        return id.toString();
    }

    /**
     * Gives what stands before the arguments.
     *
     * @return the name, escaped as it is written
     */
    public String name() {
        return name;
    }

    /**
     * Insists on a number of arguments.
     *
     * @param count how many
     * @return this
     * @throws StaleSubmitException if there are more or fewer
     */
    public ComponentArgs expect(int count) {
        if (values.size() != count) {
            throw new StaleSubmitException();
        }
        return this;
    }

    /**
     * Reads a text.
     *
     * @param index which argument
     * @return the text
     * @throws StaleSubmitException if it is missing, or not written as this app writes it
     */
    public String string(int index) {
        return required(optionalString(index));
    }

    /**
     * Reads a text that may be missing.
     *
     * @param index which argument
     * @return the text, or null
     * @throws StaleSubmitException if it is not written as this app writes it
     */
    public @Nullable String optionalString(int index) {
        String written = values.get(index);
        if (written.equals(MISSING)) {
            return null;
        }
        String value = written.replace("%7E", "~").replace("%25", "%");
        if (!escaped(value).equals(written)) {
            throw new StaleSubmitException();
        }
        return value;
    }

    /**
     * Reads a whole number.
     *
     * @param index which argument
     * @return the number
     * @throws StaleSubmitException if it is missing, or not written as this app writes it
     */
    public long integer(int index) {
        return required(optionalInteger(index));
    }

    /**
     * Reads a whole number that may be missing.
     *
     * @param index which argument
     * @return the number, or null
     * @throws StaleSubmitException if it is not written as this app writes it
     */
    public @Nullable Long optionalInteger(int index) {
        String written = optionalString(index);
        return written == null ? null : canonical(written, Long::valueOf, String::valueOf);
    }

    /**
     * Reads a truth value.
     *
     * @param index which argument
     * @return the value
     * @throws StaleSubmitException if it is missing, or not written as this app writes it
     */
    public boolean bool(int index) {
        return required(optionalBool(index));
    }

    /**
     * Reads a truth value that may be missing.
     *
     * @param index which argument
     * @return the value, or null
     * @throws StaleSubmitException if it is not written as this app writes it
     */
    public @Nullable Boolean optionalBool(int index) {
        String written = optionalString(index);
        return written == null ? null : canonical(written, Boolean::valueOf, String::valueOf);
    }

    /**
     * Reads a constant.
     *
     * @param index which argument
     * @param ofId finds the constant of an id
     * @param id the id of a constant
     * @param <E> its type in Java
     * @return the constant
     * @throws StaleSubmitException if it is missing, or no constant has exactly this id
     */
    public <E> E constant(int index, Function<String, @Nullable E> ofId, Function<E, String> id) {
        return required(optionalConstant(index, ofId, id));
    }

    /**
     * Reads a constant that may be missing.
     *
     * @param index which argument
     * @param ofId finds the constant of an id
     * @param id the id of a constant
     * @param <E> its type in Java
     * @return the constant, or null
     * @throws StaleSubmitException if no constant has exactly this id
     */
    public <E> @Nullable E optionalConstant(int index, Function<String, @Nullable E> ofId, Function<E, String> id) {
        String written = optionalString(index);
        return written == null ? null : canonical(written, ofId, id);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new StaleSubmitException();
        }
        return value;
    }

    /** The value of a text that is the one way to write it. */
    private static <T> T canonical(String written, Function<String, @Nullable T> read, Function<T, String> write) {
        T value;
        try {
            value = required(read.apply(written));
        } catch (NumberFormatException e) {
            throw new StaleSubmitException();
        }
        if (!write.apply(value).equals(written)) {
            throw new StaleSubmitException();
        }
        return value;
    }

    /**
     * Writes an argument into the string of an id.
     *
     * @param out where to
     * @param value the text, or null if it is missing
     * @param component names the component, for the exception
     * @throws UnwritableValueException if the text has more than 256 characters
     */
    public static void write(JsonWriter out, @Nullable String value, String component) {
        if (value == null) {
            out.segment(WRITTEN_MISSING);
            return;
        }
        if (value.length() > MOST_CHARACTERS && value.codePointCount(0, value.length()) > MOST_CHARACTERS) {
            throw new UnwritableValueException(
                    component, "an argument has more than " + MOST_CHARACTERS + " characters");
        }
        out.escaped(escaped(value));
    }

    /**
     * Writes an argument into the string of an id.
     *
     * @param out where to
     * @param value the number, or null if it is missing
     * @param component names the component
     */
    public static void write(JsonWriter out, @Nullable Long value, String component) {
        write(out, value == null ? null : value.toString(), component);
    }

    /**
     * Writes an argument into the string of an id.
     *
     * @param out where to
     * @param value the value, or null if it is missing
     * @param component names the component
     */
    public static void write(JsonWriter out, @Nullable Boolean value, String component) {
        write(out, value == null ? null : value.toString(), component);
    }

    private static String escaped(String value) {
        boolean plain = value.indexOf('%') < 0 && value.indexOf(SEPARATOR) < 0;
        return plain ? value : value.replace("%", "%25").replace("~", "%7E");
    }
}
