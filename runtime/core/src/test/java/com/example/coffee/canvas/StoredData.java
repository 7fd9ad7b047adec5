package com.example.coffee.canvas;

import com.example.coffee.Drink;
import com.example.coffee.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data that travels with a card of {@code coffee-order}.
 *
 * @param cups {@code cups}
 * @param size {@code size}; may be missing
 * @param last {@code last}
 */
public record StoredData(long cups, @Nullable Size size, List<Drink> last) {
    /** What a new card has. */
    public static final StoredData INITIAL = new StoredData(0L, null, List.of());

    /** Freezes the lists. */
    public StoredData {
        last = List.copyOf(last);
    }

    /**
     * Makes the same data with another {@code cups}.
     *
     * @param cups {@code cups}
     * @return a copy
     */
    public StoredData withCups(long cups) {
        return new StoredData(cups, size, last);
    }

    /**
     * Makes the same data with another {@code size}.
     *
     * @param size {@code size}; may be missing
     * @return a copy
     */
    public StoredData withSize(@Nullable Size size) {
        return new StoredData(cups, size, last);
    }

    /**
     * Makes the same data with another {@code last}.
     *
     * @param last {@code last}
     * @return a copy
     */
    public StoredData withLast(List<Drink> last) {
        return new StoredData(cups, size, last);
    }
}
