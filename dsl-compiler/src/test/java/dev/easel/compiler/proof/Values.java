package dev.easel.compiler.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What names are worth at one place of a canvas. A record is a map here, a constant of an enum a {@link Constant}, an address a
 * {@link Link}; everything else is what Java has for it.
 *
 * @param names the values by name; null is what is missing
 * @param copy what copies of ids have behind them in the loops around
 */
record Values(Map<String, @Nullable Object> names, String copy) {
    /**
     * A value of an enum that the definitions have.
     *
     * @param id what it is in JSON
     * @param text what people read
     * @param icon a further text; empty if its enum has none
     */
    record Constant(String id, String text, String icon) {
        /** Those of {@code Size}. */
        static final List<Constant> ALL = List.of(
                new Constant("small", "Small", ""),
                new Constant("m~%", "Me**di**um", ""),
                new Constant("large", "](https://evil.example) \"L\"\\", ""));

        /** Those of {@code Mood}, whose first an unknown id means. */
        static final List<Constant> MOODS = List.of(
                new Constant("2", "Op**en**", "[\uD83D\uDE00](https://evil.example)"),
                new Constant("x y", "Shut\"", "\\"));

        static final List<String> NAMES = List.of("small", "medium", "large");

        /** How the enums are declared. */
        static final Map<String, Object> DECLARED = Map.of(
                "Size",
                List.of(
                        Map.of("small", "Small"),
                        Map.of("id", "m~%", "name", "medium", "text", "Me**di**um"),
                        Map.of("large", "](https://evil.example) \"L\"\\")),
                "Mood",
                List.of(declared("open", MOODS.get(0), true), declared("shut", MOODS.get(1), false)));

        private static Map<String, Object> declared(String name, Constant constant, boolean byDefault) {
            Map<String, Object> declared = new LinkedHashMap<>();
            declared.put("id", constant.id());
            declared.put("name", name);
            declared.put("text", constant.text());
            declared.put("icon", constant.icon());
            if (byDefault) {
                declared.put("default", true);
            }
            return declared;
        }
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

    /** What a request gives functions: the locale, the zone or the clock. */
    Object around(String need) {
        return Objects.requireNonNull(names.get("$" + need));
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
