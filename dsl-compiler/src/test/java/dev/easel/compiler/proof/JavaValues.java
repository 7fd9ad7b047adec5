package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import dev.easel.compiler.proof.Values.Link;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of tests as values of generated classes. */
final class JavaValues {
    private JavaValues() {}

    /** A record of a generated class, each part of which has the value of its name. */
    static Object record(Class<?> type, Map<?, ?> values) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            types.add(part.getType());
            arguments.add(value(values.get(part.getName()), part.getGenericType()));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        return constructor.newInstance(arguments.toArray());
    }

    private static @Nullable Object value(@Nullable Object value, Type type) throws ReflectiveOperationException {
        if (value instanceof Constant constant) {
            return ((Class<?>) type).getMethod("ofId", String.class).invoke(null, constant.id());
        }
        if (value instanceof Link link) {
            return URI.create(link.written());
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Object element : list) {
                values.add(value(element, ((ParameterizedType) type).getActualTypeArguments()[0]));
            }
            return values;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (type instanceof Class<?> record) {
            return record(record, map);
        }
        Map<Object, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            values.put(entry.getKey(), value(entry.getValue(), ((ParameterizedType) type).getActualTypeArguments()[1]));
        }
        return values;
    }
}
