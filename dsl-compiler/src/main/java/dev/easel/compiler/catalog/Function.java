package dev.easel.compiler.catalog;

import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A function of the expression language. Every one can also be called on its first argument: {@code name.upper()}.
 *
 * @param name its name
 * @param signatures what it takes and gives, each of another number or other types of arguments
 * @param method the method of the runtime that does it
 * @param meaning what it gives, as a phrase
 * @param examples what it gives for what
 * @param source where its rules or data come from
 */
public record Function(
        String name, List<Signature> signatures, Method method, String meaning, List<Example> examples, String source) {

    /** Freezes the lists. */
    public Function {
        signatures = List.copyOf(signatures);
        examples = List.copyOf(examples);
    }

    /** What a function may need beside its arguments; the runtime's method takes it after them, in this order. */
    public enum Need {
        /** The app's {@code locale}: a {@code java.util.Locale}. */
        LOCALE,
        /** The app's {@code zone}: a {@code java.time.ZoneId}. */
        ZONE,
        /** The service's clock: the {@code java.time.Instant} at which the canvas is shown. */
        CLOCK
    }

    /**
     * What a function takes and gives.
     *
     * @param parameters the types of its arguments
     * @param result the type of what it gives; a type variable is the one that the arguments have for it
     * @param needs what it needs beside them
     */
    public record Signature(List<Type> parameters, Type result, Set<Need> needs) {
        /** Freezes the collections. */
        public Signature {
            parameters = List.copyOf(parameters);
            needs = Set.copyOf(needs);
        }

        /** The signature as people read it: {@code (decimal, string) string}. */
        public String word() {
            return parameters.stream().map(Type::word).collect(Collectors.joining(", ", "(", ") ")) + result.word();
        }
    }

    /**
     * A method of the runtime: static, in the package {@code dev.easel.runtime.text}.
     *
     * @param owner the simple name of its class
     * @param name its name
     */
    public record Method(String owner, String name) {}

    /**
     * An example that is tested, and shown in the reference.
     *
     * @param expression the whole call
     * @param result what it prints
     */
    public record Example(String expression, String result) {}
}
