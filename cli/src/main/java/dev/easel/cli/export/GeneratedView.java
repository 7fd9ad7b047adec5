package dev.easel.cli.export;

import dev.easel.cli.value.Generated;
import dev.easel.cli.value.Given;
import dev.easel.cli.value.Mistakes;
import dev.easel.cli.value.Place;
import dev.easel.cli.value.RecordValues;
import dev.easel.cli.value.ValueTypes;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.StoredValues;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The generated record of what canvases read beside their params and loads. It is made as a running app makes it, of a request. */
final class GeneratedView {
    private static final String STORED_DATA = "storedData";
    private static final String OPTIONS = "cardCreationOptions";

    private final Class<?> type;
    private final Method of;
    private final RecordValues parts;
    private final ValueTypes types;

    GeneratedView(Class<?> type, ValueTypes types) {
        this.type = type;
        this.types = types;
        this.parts = types.record(type);
        this.of = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow();
    }

    /** The names of its parts, as Java has them. */
    List<String> names() {
        return parts.names();
    }

    /** The parts that are said to be missing, as expressions call them. */
    List<String> absent(Given given) {
        return names().stream()
                .filter(name -> given.get(name).isNull())
                .map(given::key)
                .toList();
    }

    /** Makes it of what is given and of samples. What a canvas sets in the stored data is read as it will be. */
    Object make(Given given, StoredValues set, Place place) {
        Request request = SampleRequest.of(given.without(never(given)));
        Object[] arguments = Stream.of(of.getParameterTypes())
                .map(wanted -> wanted.equals(Request.class) ? request : record(wanted, given, set, place))
                .toArray();
        Object view = Objects.requireNonNull(Generated.call(of, null, arguments));
        List<String> done = records().map(RecordComponent::getName).toList();
        return parts.make(given.without(done), place, withOptions(view, given, place));
    }

    // options that a card must have are in no sample of a request, so none of them are read
    private Object withOptions(Object view, Given given, Place place) {
        return names().contains(OPTIONS) && !given.has(OPTIONS) ? parts.filled(view, OPTIONS, place) : view;
    }

    /** What is said to be missing and never is. */
    private List<String> never(Given given) {
        return names().stream()
                .filter(name -> given.get(name).isNull() && !parts.mayLack(name))
                .toList();
    }

    /** The settings and the stored data, which are no parts of the request. */
    private Stream<RecordComponent> records() {
        List<Class<?>> wanted = List.of(of.getParameterTypes());
        return Stream.of(type.getRecordComponents()).filter(part -> wanted.contains(part.getType()));
    }

    private Object record(Class<?> wanted, Given given, StoredValues set, Place place) {
        String name = records()
                .filter(part -> part.getType().equals(wanted))
                .findFirst()
                .orElseThrow()
                .getName();
        Place here = place.part(given.key(name));
        RecordValues record = types.record(wanted);
        Object value = given.has(name) ? record.read(given.get(name), here) : record.sample(here);
        if (!name.equals(STORED_DATA)) {
            return value;
        }
        Given anew = Given.of(Json.parse(set.toString()), record.names(), new Mistakes());
        return record.make(anew, here, value);
    }
}
