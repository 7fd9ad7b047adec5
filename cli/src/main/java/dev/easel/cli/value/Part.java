package dev.easel.cli.value;

import dev.easel.protocol.json.Json;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A part of a generated record. */
record Part(String name, ValueType values, boolean mayBeMissing, Method accessor) {
    static Part of(RecordComponent component, ValueTypes types) {
        return new Part(
                component.getName(),
                types.of(component.getAnnotatedType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.getAccessor());
    }

    @Nullable
    Object read(Json json, Place place) {
        return json.isNull() && mayBeMissing ? null : values.read(json, place);
    }

    @Nullable
    Object sample(Place record) {
        return mayBeMissing ? null : values.sample(record.part(Spelling.expression(name)));
    }

    @Nullable
    Object in(Object record) {
        return Generated.call(accessor, record);
    }
}
