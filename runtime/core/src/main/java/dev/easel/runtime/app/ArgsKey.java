package dev.easel.runtime.app;

import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.runtime.input.CopyKey;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that tell the copies of an input apart, in the form of {@link ComponentArgs}. An id in a form that the app never writes is no
 * copy's.
 *
 * @param <K> the one argument, or all of them together
 */
public final class ArgsKey<K> implements CopyKey<K> {
    private final Function<ComponentArgs, K> reading;
    private final BiFunction<ComponentArgs, K, ComponentArgs> writing;

    private ArgsKey(Function<ComponentArgs, K> reading, BiFunction<ComponentArgs, K, ComponentArgs> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * Takes one text.
     *
     * @return a key of one argument
     */
    public static ArgsKey<String> string() {
        return of(args -> args.expect(1).string(0), ComponentArgs::and);
    }

    /**
     * Takes one whole number.
     *
     * @return a key of one argument
     */
    public static ArgsKey<Long> integer() {
        return of(args -> args.expect(1).integer(0), ComponentArgs::and);
    }

    /**
     * Takes one truth value.
     *
     * @return a key of one argument
     */
    public static ArgsKey<Boolean> bool() {
        return of(args -> args.expect(1).bool(0), ComponentArgs::and);
    }

    /**
     * Takes one constant.
     *
     * @param ofId finds the constant of an id
     * @param id the id of a constant
     * @param <E> its type in Java
     * @return a key of one argument
     */
    public static <E> ArgsKey<E> constant(Function<String, @Nullable E> ofId, Function<E, String> id) {
        return of(args -> args.expect(1).constant(0, ofId, id), (args, constant) -> args.and(id.apply(constant)));
    }

    /**
     * Takes any arguments, and none as well: for what there is one of alone, so that its arguments tell nothing apart.
     *
     * @return a key that reads each id of a name
     */
    public static ArgsKey<ComponentArgs> any() {
        return of(args -> args, ComponentArgs::and);
    }

    /**
     * Takes several arguments together.
     *
     * @param reading makes the key of arguments; where it throws a {@link StaleSubmitException} they are no key
     * @param writing adds the arguments of a key to a name, in the same order
     * @param <K> the key in Java
     * @return a key of these arguments
     */
    public static <K> ArgsKey<K> of(
            Function<ComponentArgs, K> reading, BiFunction<ComponentArgs, K, ComponentArgs> writing) {
        return new ArgsKey<>(reading, writing);
    }

    @Override
    public @Nullable K read(String name, String componentId) {
        ComponentArgs args = ComponentArgs.of(componentId);
        if (!args.name().equals(ComponentArgs.named(name).name())) {
            return null;
        }
        try {
            return reading.apply(args);
        } catch (StaleSubmitException e) {
            return null;
        }
    }

    @Override
    public String id(String name, K key) {
        return writing.apply(ComponentArgs.named(name), key).id();
    }
}
