package dev.easel.compiler.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions of the expression language. None can fail, whatever its arguments are. */
public final class Functions {
    /** All of them. */
    public static final List<Function> ALL = Stream.of(
                    NumberFunctions.ALL, DateFunctions.ALL, TextFunctions.ALL, ValueFunctions.ALL)
            .flatMap(Collection::stream)
            .toList();

    private static final Map<String, Function> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Function::name, each -> each));

    private Functions() {}

    /** The function of this name. */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Their names. */
    public static List<String> names() {
        return ALL.stream().map(Function::name).toList();
    }
}
