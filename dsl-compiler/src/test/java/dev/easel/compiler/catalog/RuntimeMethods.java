package dev.easel.compiler.catalog;

import dev.easel.compiler.catalog.Function.Need;
import dev.easel.compiler.catalog.Function.Signature;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.TypeVariable;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The runtime's methods that do what the table of functions says. */
public final class RuntimeMethods {
    static final String PACKAGE = "dev.easel.runtime.text";

    private static final Map<Type, Class<?>> SCALARS = Map.of(
            Scalar.STRING, String.class,
            Scalar.INT, long.class,
            Scalar.DECIMAL, BigDecimal.class,
            Scalar.BOOL, boolean.class,
            Scalar.DATE, LocalDate.class,
            Scalar.TIME, LocalTime.class,
            Scalar.DATETIME, Instant.class,
            Scalar.ZONE, ZoneId.class,
            Scalar.URL, URI.class,
            Scalar.MARKDOWN, String.class);

    private static final Map<Need, Class<?>> NEEDS =
            Map.of(Need.LOCALE, Locale.class, Need.ZONE, ZoneId.class, Need.CLOCK, Instant.class);

    private RuntimeMethods() {}

    /** The method that does what this signature says. */
    public static Method of(Function function, Signature signature) {
        Stream<Class<?>> parameters = Stream.concat(
                signature.parameters().stream().map(RuntimeMethods::java),
                Arrays.stream(Need.values()).filter(signature.needs()::contains).map(NEEDS::get));
        try {
            return Class.forName(PACKAGE + "." + function.method().owner())
                    .getMethod(function.method().name(), parameters.toArray(Class<?>[]::new));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(function.name() + signature.word(), e);
        }
    }

    static Class<?> java(Type type) {
        if (type.isOptional()) {
            Class<?> present = java(type.present());
            return present == long.class ? Long.class : present;
        }
        if (type == TypeVariable.T) {
            return Object.class;
        }
        return type instanceof ListType
                ? List.class
                : type instanceof MapType ? Map.class : Objects.requireNonNull(SCALARS.get(type), type.word());
    }
}
