package dev.easel.cli.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls into generated classes. What they throw comes out as it is. */
public final class Generated {
    private Generated() {}

    /** Calls a method; of a static one the target is null. */
    public static @Nullable Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    /** The method without parameters that is called so. */
    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw failure(e);
        }
    }

    /** The constructor of a record that takes all of its parts. */
    static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parts = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parts);
        } catch (NoSuchMethodException e) {
            throw failure(e);
        }
    }

    /** Calls a constructor. */
    static Object make(Constructor<?> constructor, @Nullable Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    /** The constant of this name that a class has of its own type, if it has. */
    static Optional<Object> constant(Class<?> type, String name) {
        try {
            return Stream.of(type.getFields()).anyMatch(field -> field.getName().equals(name))
                    ? Optional.ofNullable(type.getField(name).get(null))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ReflectiveOperationException e) {
        if (e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException thrown) {
            return thrown;
        }
        return new IllegalStateException(e);
    }
}
