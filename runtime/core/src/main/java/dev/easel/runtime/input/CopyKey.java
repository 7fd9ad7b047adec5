package dev.easel.runtime.input;

import org.jspecify.annotations.Nullable;

/**
 * What tells the copies apart of a component that a loop repeats: how it is written into their ids, and read from them.
 *
 * @param <K> the key in Java; two copies have equal ones if their ids are equal
 */
public interface CopyKey<K> {
    /**
     * Reads the key of a copy.
     *
     * @param name the component's id in the definition
     * @param componentId any id
     * @return the key, or null if the id is none that {@link #id} makes of this name
     */
    @Nullable
    K read(String name, String componentId);

    /**
     * Makes the id of a copy.
     *
     * @param name the component's id in the definition
     * @param key what tells the copy apart
     * @return the id that Canvas Kit sends
     */
    String id(String name, K key);
}
