package dev.easel.runtime.input;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An input that a loop repeats: each copy is read and checked as one {@link Field} is, and told apart from the others by what its id carries.
 * Immutable; one serves any number of requests.
 *
 * @param <K> what tells the copies apart
 * @param <T> the value of a copy in Java
 */
public final class LoopField<K, T> implements Asked {
    private final Field<T> field;
    private final CopyKey<K> key;

    LoopField(Field<T> field, CopyKey<K> key) {
        this.field = field;
        this.key = key;
    }

    @Override
    public String id() {
        return field.id();
    }

    /**
     * Names a copy, which need not be on screen.
     *
     * @param copy what tells it apart
     * @return its id
     */
    public String idOf(K copy) {
        return key.id(field.id(), copy);
    }

    /**
     * Gives one copy, which is asked for like any field: where it must have a value and is not on screen, the submit is stale.
     *
     * @param copy what tells it apart
     * @return the copy as a field
     */
    public Field<T> copy(K copy) {
        return field.named(idOf(copy));
    }

    Field<T> field() {
        return field;
    }

    /**
     * Leaves only that what is chosen was offered, for a submit before which nothing else is checked of it.
     *
     * @return this field, of which nothing is asked
     */
    public LoopField<K, T> onlyOffered() {
        return new LoopField<>(field.onlyOffered(), key);
    }

    /** Those of these ids that are copies' own, by key and in order. */
    Map<K, String> copies(Collection<String> ids) {
        Map<K, String> copies = new LinkedHashMap<>();
        for (String id : ids) {
            K copy = key.read(field.id(), id);
            if (copy != null) {
                copies.put(copy, id);
            }
        }
        return copies;
    }
}
