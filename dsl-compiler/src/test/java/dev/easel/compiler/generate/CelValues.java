package dev.easel.compiler.generate;

import dev.easel.compiler.generate.cafe.Size;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The café's values as CEL has them: records and constants are maps, decimals doubles, and what is missing an empty optional. */
final class CelValues {
    private static final JavaTypes JAVA = new JavaTypes(new Cafe());

    private CelValues() {}

    /** The values of all names. */
    static Map<String, Object> of(CafeValues values) {
        Map<String, Object> all = new HashMap<>();
        Cafe.all()
                .forEach(variable ->
                        all.put(variable.name(), of(values.byName().get(variable.name()), variable.type())));
        all.put(Cafe.SIZE.name(), constants());
        return all;
    }

    private static Map<String, Object> constants() {
        return Stream.of(Size.values())
                .collect(Collectors.toMap(size -> size.name().toLowerCase(java.util.Locale.ROOT), CelValues::constant));
    }

    /** A value of Java, null if it is missing; of a failure its class. */
    static Object of(@Nullable Object value, Type type) {
        if (value instanceof ArithmeticException failure) {
            return failure.getClass();
        }
        if (type instanceof OptionalType optional) {
            return Optional.ofNullable(value).map(present -> of(present, optional.present()));
        }
        if (value instanceof List<?> list && type instanceof ListType of) {
            return list.stream().map(each -> of(each, of.element())).toList();
        }
        if (type instanceof RecordType record) {
            return record(value, record);
        }
        if (type instanceof EnumType) {
            return constant((Size) value);
        }
        return value instanceof BigDecimal number ? plain(number.doubleValue()) : value;
    }

    private static Map<String, Object> constant(Size size) {
        return Map.of("id", size.id(), "text", size.text(), "detail", size.detail());
    }

    private static Map<String, Object> record(Object value, RecordType type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : Cafe.TYPES.fields(type)) {
            try {
                Object part = value.getClass()
                        .getMethod(JAVA.accessor(type, field.name()))
                        .invoke(value);
                fields.put(field.name(), of(part, field.type()));
            } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
        return fields;
    }

    /** A value of CEL, in which there is no negative zero. */
    static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CelValues::plain);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CelValues::plain).toList();
        }
        return value instanceof Double number ? (Object) (number + 0.0) : value;
    }
}
