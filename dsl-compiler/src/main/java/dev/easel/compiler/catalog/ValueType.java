package dev.easel.compiler.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of an attribute is. */
public sealed interface ValueType {

    /**
     * Text that people read.
     *
     * @param markdown whether Canvas Kit renders links and bold in it
     */
    record Text(boolean markdown) implements ValueType {}

    /**
     * The name of a component or of a part of one.
     *
     * @param scope where no other may have it
     */
    record Id(Scope scope) implements ValueType {}

    /** An absolute https address. */
    record Url() implements ValueType {}

    /**
     * One of a closed set of words.
     *
     * @param words the set
     * @param byDefault the one that Canvas Kit takes where none is given, if it takes one
     */
    record Choice(List<String> words, @Nullable String byDefault) implements ValueType {
        /** Freezes the list. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** True or false; false if absent. */
    record Flag() implements ValueType {}

    /** A whole number of pixels, at least 1. */
    record Pixels() implements ValueType {}

    /** The id of one of the component's options. */
    record OptionId() implements ValueType {}

    /** A list of ids of the component's options. */
    record OptionIds() implements ValueType {}

    /**
     * A list of parts.
     *
     * @param part what each of them is
     * @param pair the two attributes that a mapping in place of the list gives, key and value; none if it takes no mapping
     * @param least the fewest that Canvas Kit takes
     * @param most the most that Canvas Kit takes
     */
    record Parts(ComponentType part, List<String> pair, int least, int most) implements ValueType {
        /** Freezes the list. */
        public Parts {
            pair = List.copyOf(pair);
        }

        /** Whether a mapping can stand in place of the list. */
        public boolean isPair() {
            return !pair.isEmpty();
        }

        /** The attribute that the keys of such a mapping give. */
        public String key() {
            return pair.get(0);
        }

        /** The attribute that the values of such a mapping give. */
        public String text() {
            return pair.get(1);
        }
    }

    /** Where ids differ. */
    enum Scope {
        /** On the whole canvas: it may be sent back as {@code component_id}. */
        CANVAS,
        /** Within one component. */
        COMPONENT
    }
}
