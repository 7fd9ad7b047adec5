package dev.easel.compiler.expression;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as meant: every name resolved, every part typed. None can fail when it is evaluated, but for integers that overflow. */
public sealed interface Expr extends Sourced {
    /** What its values are. */
    Type type();

    /**
     * A literal.
     *
     * @param value a {@code String}, {@code Long}, {@code BigDecimal} or {@code Boolean}; of a default, what a {@code date}, {@code
     *     time}, {@code datetime}, {@code zone} or {@code url} is, is a {@code String} that its Java type can parse
     */
    record Literal(Object value, Scalar type, SourceSpan span) implements Expr {}

    /** A constant of an enum: {@code Size.large}. */
    record Constant(EnumType type, EnumType.Entry entry, SourceSpan span) implements Expr {}

    /** All constants of an enum: {@code Size.all}. */
    record AllConstants(EnumType of, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return new ListType(of);
        }
    }

    /** Whether it is nothing but this name. */
    default boolean isNamed(String name) {
        return this instanceof Name own && own.variable().name().equals(name);
    }

    /** The constant of an enum that has an id, if there is one: {@code Size.of(id)}. */
    record ConstantOf(EnumType of, Expr id, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return of.ofId(null).isPresent() ? of : of.optional();
        }
    }

    /** A name. */
    record Name(Variable variable, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return variable.type();
        }
    }

    /**
     * A field of a record, or a text of an enum. Of an optional it is optional.
     *
     * @param name the field as declared; of an enum {@code id}, {@code text} or one of its further texts
     * @param member where the field's own name stands
     */
    record Member(Expr of, String name, Type type, SourceSpan member, SourceSpan span) implements Expr {}

    /**
     * What was entered in one copy of an input that a loop repeats.
     *
     * @param of all that was entered
     * @param name the input among it
     * @param key what tells the copy apart
     */
    record Copy(Expr of, String name, List<Expr> key, Type type, SourceSpan span) implements Expr {
        /** Freezes the list. */
        public Copy {
            key = List.copyOf(key);
        }
    }

    /** {@code !a}. */
    record Not(Expr of, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return Scalar.BOOL;
        }
    }

    /** {@code -a}. */
    record Negative(Expr of, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return of.type();
        }
    }

    /** Two values and what joins them; numbers are of one type here, and of each other type both sides are too, but for optionals. */
    record Binary(Operator operator, Expr left, Expr right, Type type, SourceSpan span) implements Expr {}

    /** What joins two values. */
    enum Operator {
        /** {@code ||}. */
        OR("||"),
        /** {@code &&}. */
        AND("&&"),
        /** {@code ==}: false if either is missing. */
        EQUAL("=="),
        /** {@code !=}: the opposite of {@code ==}. */
        NOT_EQUAL("!="),
        /** {@code <}. */
        LESS("<"),
        /** {@code <=}. */
        AT_MOST("<="),
        /** {@code >}. */
        MORE(">"),
        /** {@code >=}. */
        AT_LEAST(">="),
        /** {@code in}: an element of a list, or a key of a map. */
        IN("in"),
        /** {@code +} of numbers, texts or lists. */
        PLUS("+"),
        /** {@code -}. */
        MINUS("-"),
        /** {@code *}. */
        TIMES("*");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }
    }

    /** {@code a ? b : c}. */
    record Conditional(Expr condition, Expr then, Expr otherwise, Type type, SourceSpan span) implements Expr {}

    /** {@code [a, ?b]}. */
    record ListOf(List<Element> elements, ListType type, SourceSpan span) implements Expr {
        /** Freezes the list. */
        public ListOf {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An element of a list literal.
     *
     * @param value its value
     * @param ifPresent whether it is left out where the value is missing
     */
    record Element(Expr value, boolean ifPresent) {}

    /** {@code xs[?0]} or {@code m[?"key"]}: missing if there is none, or if the list or map is. */
    record At(Expr of, Expr key, OptionalType type, SourceSpan span) implements Expr {}

    /** A call of a function of the library. */
    record Call(Function function, Function.Signature signature, List<Expr> arguments, Type type, SourceSpan span)
            implements Expr {
        /** Freezes the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Something said of all elements of a list, or of all keys of a map: {@code xs.filter(x, x > 1)}.
     *
     * @param condition of {@code map} which elements are taken, if it has three arguments; null elsewhere
     * @param body what is said of each
     */
    record Macro(
            Kind kind, Expr of, Variable variable, @Nullable Expr condition, Expr body, Type type, SourceSpan span)
            implements Expr {
        /** What can be said of all elements. */
        public enum Kind {
            /** A list of something made of each. */
            MAP,
            /** Those that it holds of. */
            FILTER,
            /** Whether it holds of any. */
            EXISTS,
            /** Whether it holds of exactly one. */
            EXISTS_ONE,
            /** Whether it holds of all. */
            ALL
        }
    }

    /** {@code a.orValue(b)}. */
    record OrValue(Expr of, Expr otherwise, Type type, SourceSpan span) implements Expr {}

    /** {@code a.or(b)}: both may be missing. */
    record Or(Expr of, Expr otherwise, Type type, SourceSpan span) implements Expr {}

    /** {@code a.hasValue()}. */
    record HasValue(Expr of, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return Scalar.BOOL;
        }
    }

    /** {@code a.optMap(x, b)}: {@code b} with the value bound, missing if either is. */
    record OptMap(Expr of, Variable variable, Expr body, Type type, SourceSpan span) implements Expr {}

    /**
     * A value where its optional is wanted, or a whole number where a decimal is, {@code int?} for {@code decimal?} among them; {@code
     * type} is what it becomes.
     */
    record Widened(Expr of, Type type, SourceSpan span) implements Expr {}

    /** A value that is known to be there where its type says that it may be missing. */
    record Present(Expr of, SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return of.type().present();
        }
    }

    /** What is known to be missing: a param of a fragment that is not passed to it. */
    record Missing(OptionalType type, SourceSpan span) implements Expr {}

    /** What is known to have nothing in it: inputs in a loop that a use of a fragment does without. */
    record EmptyMap(MapType type, SourceSpan span) implements Expr {}

    /** What was wrong, and has been said. */
    record Wrong(SourceSpan span) implements Expr {
        @Override
        public Type type() {
            return UnknownType.UNKNOWN;
        }
    }
}
