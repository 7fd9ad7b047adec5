package dev.easel.runtime.input;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.protocol.screen.Choice;
import dev.easel.protocol.screen.Screen;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @param asked the fields; of one that a loop repeats each copy is checked
     * @return one message for each field or copy that is wrong, in the order of the fields
     * @throws StaleSubmitException if a field must have a value and is not on screen, as on a card that an older version made
     */
    public Refusals check(List<? extends Asked> asked) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Asked each : asked) {
            if (each instanceof LoopField<?, ?> repeated) {
                repeated.copies(there()).values().forEach(id -> check(repeated.field(), id, wrong));
            } else if (each instanceof Field<?> field) {
                checkIfAsked(field, id(field), wrong);
            }
        }
        return Refusals.of(wrong);
    }

    private void checkIfAsked(Field<?> field, String id, Map<String, String> wrong) {
        if (field.presence().askedIfShown() && !isThere(id)) {
            return;
        }
        if (field.rules().required() && !screen.hasField(id)) {
            // people could not do what the message would ask for
            throw new StaleSubmitException("`" + field.id() + "` must have a value, and is not on screen");
        }
        check(field, id, wrong);
    }

    private void check(Field<?> field, String id, Map<String, String> wrong) {
        String problem = field.problem(entered(field, id), ids -> isOffered(field, id, ids), locale);
        if (problem != null) {
            wrong.put(id, problem);
        }
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
     * @return the value; null if it is empty, cannot be read, was not offered, or is a text where nobody could type it
     */
    public <T> @Nullable T optional(Field<T> field) {
        return read(field, id(field));
    }

    private <T> @Nullable T read(Field<T> field, String id) {
        return field.read(entered(field, id), ids -> isOffered(field, id, ids));
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

    /**
     * Reads a field that a loop repeats, whether its constraints are met or not. What is entered in a copy that is not on screen is not read.
     *
     * @param field the field
     * @param <K> the key of a copy
     * @param <T> the value of a copy in Java
     * @return the values by key, in the order of the copies on screen, without those that {@link #optional} would find missing; immutable
     */
    public <K, T> Map<K, T> each(LoopField<K, T> field) {
        Map<K, T> read = new LinkedHashMap<>();
        field.copies(there()).forEach((key, id) -> {
            T value = read(field.field(), id);
            if (value != null) {
                read.put(key, value);
            }
        });
        return Collections.unmodifiableMap(read);
    }

    /**
     * Finds fields on screen whose ids carry arguments.
     *
     * @param refusals what is refused, by ids of the definition
     * @param carrying fields that carry some
     * @return the same, by ids on screen; what is not there, or there several times, keeps its id, and its message stands beside no field
     */
    public Refusals placed(Refusals refusals, List<Field<?>> carrying) {
        Map<String, String> ids = new HashMap<>();
        carrying.forEach(field -> ids.put(field.id(), id(field)));
        return refusals.renamed(ids);
    }

    private String id(Field<?> field) {
        Presence presence = field.presence();
        return presence.args() == null ? field.id() : presence.id(field.id(), there());
    }

    /** The ids that copies can have: those on screen, or those that come with a value where it is unknown what is there. */
    private Collection<String> there() {
        return screen.isKnown() ? screen.fieldIds() : values.names();
    }

    // what is on screen sends its value; so where the screen is unknown, what sent none may not have been there
    private boolean isThere(String id) {
        return screen.isKnown() ? screen.hasField(id) : values.get(id).isPresent();
    }

    // nobody can have typed into what is not on screen or greyed out; people are told if what they chose was not
    // offered
    private Json entered(Field<?> field, String id) {
        Json value = values.get(id);
        if (!field.isTyped()) {
            return value;
        }
        String text = value.text();
        boolean possible = text == null ? screen.hasField(id) : screen.takes(id, text);
        return possible ? value : Json.MISSING;
    }

    private boolean isOffered(Field<?> field, String id, Set<String> ids) {
        if (!screen.isKnown()) {
            return field.rules().declares(ids);
        }
        Choice choice = screen.choice(id);
        return choice != null && choice.offers(ids);
    }
}
