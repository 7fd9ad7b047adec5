package dev.easel.compiler.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names are worth at one place of a canvas. A record is a map here, a constant of an enum a {@link Constant}, an address a
 * {@link Link}; everything else is what Java has for it.
 *
 * @param names the values by name; null is what is missing
 * @param copy what copies of ids have behind them in the loops around
 */
record Values(Map<String, @Nullable Object> names, String copy) {
    /** A value of the enum that the definitions have. */
    record Constant(String id, String text) {
        static final List<Constant> ALL = List.of(
                new Constant("small", "Small"),
                new Constant("m~%", "Me**di**um"),
                new Constant("large", "](https://evil.example) \"L\"\\"));

        /** How the enum is declared. */
        static final Object DECLARED = List.of(
                Map.of("small", "Small"),
                Map.of("id", "m~%", "name", "medium", "text", "Me**di**um"),
                Map.of("large", "](https://evil.example) \"L\"\\"));

        static final List<String> NAMES = List.of("small", "medium", "large");
    }

    /**
     * An address.
     *
     * @param written as Java has it
     * @param sent as Canvas Kit takes it; null if it does not
     */
    record Link(String written, @Nullable String sent) {
        static Link asItIs(String address) {
            return new Link(address, address);
        }
    }

    @Nullable
    Object of(String name) {
        return names.get(name);
    }

    Values with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(names);
        more.put(name, value);
        return new Values(more, copy);
    }

    /** The values in a copy at this position of a loop. */
    Values at(int position, int last) {
        return new Values(
                with("loop.first", position == 0)
                        .with("loop.last", position == last)
                        .names(),
                copy + "-" + position);
    }
}
