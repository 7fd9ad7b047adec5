package dev.easel.runtime.input;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How what was entered becomes a value in Java. */
sealed interface FieldType<T> {
    /** What is said of a value that is none of the type. */
    BuiltInMessage message();

    /**
     * Reads what was entered.
     *
     * @param entered not empty
     * @param offered tells whether all these options could be chosen
     * @return the value, or null
     */
    @Nullable
    T read(Json entered, Predicate<Set<String>> offered);

    /** Whether nothing was entered, of whatever type. */
    static boolean isEmpty(Json entered) {
        if (!entered.isPresent() || entered.isNull()) {
            return true;
        }
        String text = entered.text();
        return text == null
                ? entered.isArray() && entered.items().isEmpty()
                : Texts.trim(text).isEmpty();
    }

    /** Something that is typed. */
    record Typed<T>(BuiltInMessage message, Function<String, @Nullable T> reading) implements FieldType<T> {
        @Override
        public @Nullable T read(Json entered, Predicate<Set<String>> offered) {
            String text = entered.text();
            return text == null || !isText(text) ? null : reading.apply(Texts.trim(text));
        }

        // databases and UTF-8 take neither, and nobody can type them
        private static boolean isText(String text) {
            return text.codePoints()
                    .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        }
    }

    /** One option of several. */
    record Chosen<E>(Function<String, @Nullable E> ofId) implements FieldType<E> {
        @Override
        public BuiltInMessage message() {
            return BuiltInMessage.OFFERED;
        }

        @Override
        public @Nullable E read(Json entered, Predicate<Set<String>> offered) {
            String id = entered.text();
            return id == null || !offered.test(Set.of(id)) ? null : ofId.apply(id);
        }
    }

    /** Any number of options. */
    record Ticked<E>(Function<String, @Nullable E> ofId) implements FieldType<List<E>> {
        @Override
        public BuiltInMessage message() {
            return BuiltInMessage.OFFERED;
        }

        @Override
        public @Nullable List<E> read(Json entered, Predicate<Set<String>> offered) {
            Set<String> ids = distinct(entered);
            if (ids.isEmpty() || !offered.test(ids)) {
                return null;
            }
            List<E> values = new ArrayList<>();
            for (String id : ids) {
                E value = ofId.apply(id);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            return List.copyOf(values);
        }

        /** The ids in order, or none if they are not ids alone, each once. */
        private static Set<String> distinct(Json entered) {
            Set<String> ids = new LinkedHashSet<>();
            for (Json item : entered.items()) {
                String id = item.text();
                if (id == null || !ids.add(id)) {
                    return Set.of();
                }
            }
            return ids;
        }
    }
}
