package dev.easel.compiler.catalog;

import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    static Function of(String name, String owner) {
        return new Function(name, List.of(), new Method(owner, name), "", List.of(), "");
    }

    Function doneBy(String other) {
        return new Function(name, signatures, new Method(method.owner(), other), meaning, examples, source);
    }

    Function taking(Signature signature) {
        return takingEach(Stream.of(signature));
    }

    Function takingEach(Stream<Signature> more) {
        return new Function(name, Stream.concat(signatures.stream(), more).toList(), method, meaning, examples, source);
    }

    Function meaning(String phrase) {
        return new Function(name, signatures, method, phrase, examples, source);
    }

    Function example(String expression, String result) {
        Stream<Example> more = Stream.concat(examples.stream(), Stream.of(new Example(expression, result)));
        return new Function(name, signatures, method, meaning, more.toList(), source);
    }

    Function from(String where) {
        return new Function(name, signatures, method, meaning, examples, where);
    }

    /** What a function may need beside its arguments; the runtime's method takes it after them, in this order. */
    public enum Need {
        /** The app's {@code zone}: a {@code java.time.ZoneId}. */
        ZONE,
        /** The app's {@code locale}: a {@code java.util.Locale}. */
        LOCALE,
        /** The service's clock: the {@code java.time.Instant} at which the canvas is shown. */
        CLOCK
    }

    /**
     * What a function takes and gives.
     *
     * @param parameters the types of its arguments
     * @param result the type of what it gives; a type variable is the one that the arguments have for it
     * @param needs what it needs beside them
     * @param literals what a literal text must be, by the position of its parameter, counted from 0
     */
    public record Signature(List<Type> parameters, Type result, Set<Need> needs, Map<Integer, LiteralRule> literals) {
        /** Freezes the collections. */
        public Signature {
            parameters = List.copyOf(parameters);
            needs = Set.copyOf(needs);
            literals = Map.copyOf(literals);
        }

        /** A signature of which nothing more is known than its types and needs. */
        public Signature(List<Type> parameters, Type result, Set<Need> needs) {
            this(parameters, result, needs, Map.of());
        }

        static Signature taking(Type... parameters) {
            return new Signature(List.of(parameters), Scalar.STRING, Set.of());
        }

        Signature giving(Type type) {
            return new Signature(parameters, type, needs, literals);
        }

        Signature needing(Need... more) {
            return new Signature(parameters, result, Set.of(more), literals);
        }

        Signature checking(int parameter, LiteralRule rule) {
            Map<Integer, LiteralRule> more = new HashMap<>(literals);
            more.put(parameter, rule);
            return new Signature(parameters, result, needs, more);
        }

        /** What a literal text must be as the argument at this position, counted from 0. */
        public Optional<LiteralRule> literal(int parameter) {
            return Optional.ofNullable(literals.get(parameter));
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
