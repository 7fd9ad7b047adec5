package dev.easel.runtime.input;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.screen.Choice;
import dev.easel.protocol.screen.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was entered on the canvas on screen, field by field. All of it comes from the end user; nothing that can stand there is an exception. */
public final class Inputs {
    private final Json values;
    private final Screen screen;
    private final Locale locale;

    private Inputs(Json values, Screen screen, Locale locale) {
        this.values = values;
        this.screen = screen;
        this.locale = locale;
    }

    /**
     * Reads what a request carries.
     *
     * @param request the request
     * @param locale the language of built-in messages; English where there are none in it
     * @return its inputs
     */
    public static Inputs of(Request request, Locale locale) {
        return new Inputs(request.inputValues(), request.screen(), locale);
    }

    /**
     * Checks fields: their format, all their constraints, and whether what was chosen was offered.
     *
     * @param fields the fields
     * @return one message for each field that is wrong, in the order of the fields
     */
    public Refusals check(List<Field<?>> fields) {
        Refusals refusals = Refusals.none();
        for (Field<?> field : fields) {
            if (field.isAskedIfShown() && !isShown(field)) {
                continue;
            }
            String problem = field.problem(entered(field), ids -> isOffered(field, ids), locale);
            if (problem != null) {
                refusals = refusals.and(field.id(), problem);
            }
        }
        return refusals;
    }

    /**
     * Reads a required field that {@link #check} had nothing to say of.
     *
     * @param field the field
     * @param <T> its value in Java
     * @return the value
     * @throws IllegalStateException if there is none
     */
    public <T> T required(Field<T> field) {
        T value = optional(field);
        if (value == null) {
            throw new IllegalStateException("`" + field.id() + "` has no value: it was not checked as required");
        }
        return value;
    }

    /**
     * Reads a field, whether its constraints are met or not.
     *
     * @param field the field
     * @param <T> its value in Java
     * @return the value; null if it is empty, cannot be read, or was not offered
     */
    public <T> @Nullable T optional(Field<T> field) {
        return field.read(entered(field), ids -> isOffered(field, ids));
    }

    /**
     * Reads a checkbox.
     *
     * @param field the field
     * @param <E> its values
     * @return what was ticked, in the order in which the request has it; empty if nothing was, or something that was not offered
     */
    public <E> List<E> all(Field<List<E>> field) {
        List<E> values = optional(field);
        return values == null ? List.of() : values;
    }

    // nobody can have typed into what is not on screen; what was chosen there was not offered, which people are told
    private Json entered(Field<?> field) {
        boolean absent = field.isTyped() && screen.isKnown() && !screen.shows(field.id());
        return absent ? Json.MISSING : values.get(field.id());
    }

    // what is on screen sends its value; so where the screen is unknown, what sent none may not have been there
    private boolean isShown(Field<?> field) {
        return screen.isKnown() ? screen.shows(field.id()) : entered(field).isPresent();
    }

    private boolean isOffered(Field<?> field, Set<String> ids) {
        if (!screen.isKnown()) {
            return field.declares(ids);
        }
        Choice choice = screen.choice(field.id());
        return choice != null && choice.offers(ids);
    }
}
