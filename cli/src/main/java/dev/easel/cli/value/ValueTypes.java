package dev.easel.cli.value;

import dev.easel.protocol.request.Request;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of which the parts of generated records are. */
public final class ValueTypes {
    /** When everything happens of which no time is given. */
    public static final Instant NOW = Instant.parse("2024-05-17T15:30:00Z");

    private final Map<Class<?>, ValueType> declared = new HashMap<>();

    /** None known yet but those that every app has. */
    public ValueTypes() {}

    /** The values of a generated record. */
    public RecordValues record(Class<?> type) {
        RecordValues values = new RecordValues(type, this);
        declared.putIfAbsent(type, values);
        return values;
    }

    ValueType of(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return of((Class<?>) type.getType());
        }
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        ValueType last = of(arguments[arguments.length - 1]);
        boolean isList = ((ParameterizedType) type.getType()).getRawType().equals(List.class);
        return isList ? new ListValues(last) : new MapValues(last);
    }

    private ValueType of(Class<?> type) {
        ValueType scalar = ScalarValues.BY_TYPE.get(type);
        if (scalar != null) {
            return scalar;
        }
        ValueType known = declared.get(type);
        return known != null ? known : declare(type);
    }

    private ValueType declare(Class<?> type) {
        ValueType values = type.isEnum() ? new EnumValues(type) : ofRecord(type);
        declared.put(type, values);
        return values;
    }

    private ValueType ofRecord(Class<?> type) {
        boolean isOfProtocol = type.getPackage().equals(Request.class.getPackage());
        return isOfProtocol ? ProtocolValues.of(type) : new RecordValues(type, this);
    }
}
