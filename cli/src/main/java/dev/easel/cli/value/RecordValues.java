package dev.easel.cli.value;

import dev.easel.compiler.diagnostic.WordList;
import dev.easel.protocol.json.Json;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a generated record. A part that is not given is as the record itself has it then, or else a sample. */
public final class RecordValues implements ValueType {
    private static final String INITIAL = "INITIAL";

    private final Class<?> type;
    private final ValueTypes types;
    private @Nullable List<Part> parts;

    RecordValues(Class<?> type, ValueTypes types) {
        this.type = type;
        this.types = types;
    }

    /** The names of its parts, as Java has them. */
    public List<String> names() {
        return parts().stream().map(Part::name).toList();
    }

    // a record may have parts of its own type
    private List<Part> parts() {
        if (parts == null) {
            parts = Stream.of(type.getRecordComponents())
                    .map(component -> Part.of(component, types))
                    .toList();
        }
        return parts;
    }

    @Override
    public Object read(Json json, Place place) {
        if (!json.isObject()) {
            place.mistaken("an object of "
                    + WordList.of(names().stream().map(Spelling::expression).toList()));
            return sample(place);
        }
        return make(place.given(json, this), place);
    }

    /** Makes the record of what is given. */
    public Object make(Given given, Place place) {
        return make(given, place, sample(place));
    }

    /** Makes the record of what is given, and of what another has where nothing is. */
    public Object make(Given given, Place place, Object otherwise) {
        return Generated.make(
                canonical(),
                parts().stream()
                        .map(part -> given.has(part.name())
                                ? part.read(given.get(part.name()), place.part(given.key(part.name())))
                                : part.in(otherwise))
                        .toArray());
    }

    /** Makes the same record with a sample of one part, where that is missing. */
    public Object filled(Object record, String name, Place place) {
        Part wanted = part(name);
        if (wanted.in(record) != null) {
            return record;
        }
        Object sample = wanted.values().sample(place.part(Spelling.expression(name)));
        return Generated.make(
                canonical(),
                parts().stream()
                        .map(part -> part.equals(wanted) ? sample : part.in(record))
                        .toArray());
    }

    /** Makes the record where nothing is given: what it is at first, or of samples of all parts that must be given. */
    @Override
    public Object sample(Place place) {
        if (place.isEndless()) {
            throw new EndlessValueException(type.getSimpleName());
        }
        return Generated.constant(type, INITIAL).orElseGet(() -> sampled(place));
    }

    // its parameters have the names of parts, as it is compiled with them
    private Object sampled(Place place) {
        Constructor<?> shortest = Stream.of(type.getConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        return Generated.make(
                shortest,
                Stream.of(shortest.getParameters())
                        .map(parameter -> part(parameter.getName()).sample(place))
                        .toArray());
    }

    private Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a part may be missing. */
    public boolean mayLack(String name) {
        return part(name).mayBeMissing();
    }

    private Constructor<?> canonical() {
        return Generated.constructor(type);
    }
}
