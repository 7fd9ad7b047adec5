package dev.easel.runtime.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Values that are costly to make, by what they are made of. Requests choose the keys, so it forgets all rather than grow. */
final class Cache<K, V> {
    static final int MOST = 500;

    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final Function<K, V> making;

    Cache(Function<K, V> making) {
        this.making = making;
    }

    V get(K key) {
        V known = values.get(key);
        return known == null ? made(key) : known;
    }

    private V made(K key) {
        V value = making.apply(key);
        if (values.size() >= MOST) {
            values.clear();
        }
        values.put(key, value);
        return value;
    }

    int size() {
        return values.size();
    }
}
