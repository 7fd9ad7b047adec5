package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Predicate;

/** What is ticked from the start in a checkbox, where data decides. */
public final class Ticks {
    private static final Segment LIST = Segment.of("[");
    private static final Segment COMMA = Segment.of(",");

    private Ticks() {}

    /**
     * Writes the ids that are offered, each once, as a JSON array.
     *
     * @param out where to
     * @param ids the ids
     * @param offered whether an option has an id
     */
    public static void write(JsonWriter out, Collection<String> ids, Predicate<String> offered) {
        out.segment(LIST);
        for (String id : new LinkedHashSet<>(ids)) {
            if (offered.test(id)) {
                out.string(id).segment(COMMA);
            }
        }
        out.endList();
    }
}
