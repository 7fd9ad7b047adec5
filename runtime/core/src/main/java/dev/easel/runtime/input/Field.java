package dev.easel.runtime.input;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.text.Texts;
import dev.easel.runtime.text.Values;
import dev.easel.runtime.type.TextType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An input of a canvas: how what people enter there is read, and what it has to be. Immutable; one serves any number of requests.
 *
 * <p>What is typed is trimmed first. A value that is missing, null, blank or an empty list is empty, and an empty one meets every constraint
 * but {@link #required()}. A value of another JSON type than the component sends has the wrong format, as has a text with half of a surrogate
 * pair or U+0000 in it.
 *
 * @param <T> its value in Java
 */
public final class Field<T> implements Asked {
    private final String id;
    private final FieldType<T> type;
    private final Rules rules;
    private final Presence presence;

    private Field(String id, FieldType<T> type, Rules rules, Presence presence) {
        this.id = id;
        this.type = type;
        this.rules = rules;
        this.presence = presence;
    }

    /**
     * Reads any text.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<String> text(String id) {
        return typed(id, BuiltInMessage.PATTERN, text -> text);
    }

    /**
     * Reads an e-mail address of at most 254 characters, with a dot in its domain.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<String> email(String id) {
        return typed(id, BuiltInMessage.EMAIL, Formats::email);
    }

    /**
     * Reads an absolute http or https address with a host.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<URI> url(String id) {
        return typed(id, BuiltInMessage.URL, Formats::url);
    }

    /**
     * Reads a phone number as it was typed: 5 to 15 digits grouped by blanks, brackets, points, hyphens or slashes, perhaps behind a plus.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<String> phone(String id) {
        return typed(id, BuiltInMessage.PHONE, Formats::phone);
    }

    /**
     * Reads a whole number of at most 64 bits.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<Long> integer(String id) {
        return typed(id, BuiltInMessage.INTEGER, Values::integer);
    }

    /**
     * Reads a number in digits with a point, of at most 1,000 characters.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<BigDecimal> decimal(String id) {
        return typed(id, BuiltInMessage.DECIMAL, Values::decimal);
    }

    /**
     * Reads a date as ISO 8601 has it.
     *
     * @param id the id of an input or a textarea
     * @return a field without constraints
     */
    public static Field<LocalDate> date(String id) {
        return typed(id, BuiltInMessage.DATE, TextType.DATE::read);
    }

    private static <T> Field<T> typed(String id, BuiltInMessage message, Function<String, @Nullable T> reading) {
        return new Field<>(id, new FieldType.Typed<>(message, reading), Rules.NONE, Presence.ALWAYS);
    }

    /**
     * Reads the option that was chosen, if the canvas on screen offered it.
     *
     * @param id the id of a dropdown or single-select
     * @param ofId its value of an option's id, or null if there is none
     * @param <E> its values
     * @return a field without constraints
     */
    public static <E> Field<E> option(String id, Function<String, @Nullable E> ofId) {
        return new Field<>(id, new FieldType.Chosen<>(ofId), Rules.NONE, Presence.ALWAYS);
    }

    /**
     * Reads the options that were ticked, if the canvas on screen offered them all and none comes twice.
     *
     * @param id the id of a checkbox
     * @param ofId its value of an option's id, or null if there is none
     * @param <E> its values
     * @return a field without constraints
     */
    public static <E> Field<List<E>> options(String id, Function<String, @Nullable E> ofId) {
        return new Field<>(id, new FieldType.Ticked<>(ofId), Rules.NONE, Presence.ALWAYS);
    }

    /**
     * Insists on a value; of a checkbox, on one tick at least.
     *
     * @return this field, required
     */
    public Field<T> required() {
        return with(rules.required(null));
    }

    /**
     * Insists on a value.
     *
     * @param message what people read where there is none
     * @return this field, required
     */
    public Field<T> required(String message) {
        return with(rules.required(Objects.requireNonNull(message, "message")));
    }

    /**
     * Sets the message for what cannot be read, or was not offered.
     *
     * @param message what people read
     * @return this field with the message
     */
    public Field<T> format(String message) {
        return with(rules.format(message));
    }

    /**
     * Insists on some length.
     *
     * @param least how many characters (code points) the trimmed text has at least
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> minLength(int least) {
        return with(Constraint.minLength(least, null));
    }

    /**
     * Insists on some length.
     *
     * @param least how many characters (code points) the trimmed text has at least
     * @param message what people read otherwise
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> minLength(int least, String message) {
        return with(Constraint.minLength(least, message));
    }

    /**
     * Bounds the length.
     *
     * @param most how many characters (code points) the trimmed text has at most
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> maxLength(int most) {
        return with(Constraint.maxLength(most, null));
    }

    /**
     * Bounds the length.
     *
     * @param most how many characters (code points) the trimmed text has at most
     * @param message what people read otherwise
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> maxLength(int most, String message) {
        return with(Constraint.maxLength(most, message));
    }

    /**
     * Insists on a form.
     *
     * @param regex an expression of {@link java.util.regex.Pattern} that the whole trimmed text matches. A text for which that takes more than
     *     about a million steps does not match
     * @return this field with the constraint
     * @throws java.util.regex.PatternSyntaxException if it is no expression
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> pattern(String regex) {
        return with(Constraint.pattern(regex, null));
    }

    /**
     * Insists on a form.
     *
     * @param regex as for {@link #pattern(String)}
     * @param message what people read otherwise
     * @return this field with the constraint
     * @throws java.util.regex.PatternSyntaxException if it is no expression
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> pattern(String regex, String message) {
        return with(Constraint.pattern(regex, message));
    }

    /**
     * Bounds a number from below.
     *
     * @param least the smallest number that is taken
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> min(BigDecimal least) {
        return with(Constraint.min(least, null));
    }

    /**
     * Bounds a number from below.
     *
     * @param least the smallest number that is taken
     * @param message what people read otherwise
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> min(BigDecimal least, String message) {
        return with(Constraint.min(least, message));
    }

    /**
     * Bounds a number from above.
     *
     * @param most the largest number that is taken
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> max(BigDecimal most) {
        return with(Constraint.max(most, null));
    }

    /**
     * Bounds a number from above.
     *
     * @param most the largest number that is taken
     * @param message what people read otherwise
     * @return this field with the constraint
     * @throws IllegalArgumentException if the value is chosen, not typed
     */
    public Field<T> max(BigDecimal most, String message) {
        return with(Constraint.max(most, message));
    }

    /**
     * Sets the options that are taken where it is unknown what is on screen. Without them all are then that have a value.
     *
     * @param ids ids of the options that the definition declares
     * @return this field with the options
     */
    public Field<T> offering(List<String> ids) {
        return with(rules.offering(Set.copyOf(ids)));
    }

    /**
     * Says that the component is not always on the canvas: where it is not on screen, nothing is asked of it. Where a request does not say what
     * is on screen, it was there if its value came.
     *
     * @return this field, for such a component
     */
    public Field<T> ifShown() {
        return new Field<>(id, type, rules, presence.asked(true));
    }

    /**
     * Says that the component is on the canvas wherever the one is that was used: it is asked for, whatever the request shows.
     *
     * @return this field, for such a way of submitting
     */
    public Field<T> always() {
        return new Field<>(id, type, rules, presence.asked(false));
    }

    /**
     * Leaves only that what is chosen was offered, for a submit before which nothing else is checked of it.
     *
     * @return this field, of which nothing is asked
     */
    public Field<T> onlyOffered() {
        return new Field<>(id, type, rules.onlyOffered(), presence.asked(true));
    }

    /**
     * Says that the component's id carries arguments, though there is one such component alone. Where several are on screen, as on a card that
     * an older version made, none of them is meant.
     *
     * @param args the arguments
     * @return this field, which is found on screen whatever they are
     */
    public Field<T> carrying(CopyKey<?> args) {
        return new Field<>(id, type, rules, new Presence(presence.askedIfShown(), args));
    }

    /**
     * Says that a loop repeats the component, so that the ids of its copies carry arguments.
     *
     * @param key what tells the copies apart
     * @param <K> the key in Java
     * @return the same for each copy
     */
    public <K> LoopField<K, T> repeated(CopyKey<K> key) {
        return new LoopField<>(this, key);
    }

    /** Whether people type it; otherwise they choose. */
    boolean isTyped() {
        return type instanceof FieldType.Typed;
    }

    Rules rules() {
        return rules;
    }

    Presence presence() {
        return presence;
    }

    @Override
    public String id() {
        return id;
    }

    /** The same under another id. */
    Field<T> named(String other) {
        return new Field<>(other, type, rules, presence);
    }

    private Field<T> with(Constraint constraint) {
        if (!isTyped()) {
            throw new IllegalArgumentException("what is chosen in `" + id + "` has no length, form or bounds");
        }
        return with(rules.and(constraint));
    }

    private Field<T> with(Rules changed) {
        return new Field<>(id, type, changed, presence);
    }

    /** The value; null if there is none, or what was entered cannot be read. */
    @Nullable
    T read(Json entered, Predicate<Set<String>> offered) {
        return FieldType.isEmpty(entered) ? null : type.read(entered, offered);
    }

    /** What is wrong with what was entered, or null. */
    @Nullable
    String problem(Json entered, Predicate<Set<String>> offered, Locale locale) {
        if (FieldType.isEmpty(entered)) {
            return rules.missing(locale);
        }
        if (type.read(entered, offered) == null) {
            return rules.unreadable(type.message(), locale);
        }
        String text = entered.text();
        return text == null ? null : rules.broken(Texts.trim(text), locale);
    }
}
