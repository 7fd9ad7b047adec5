package dev.easel.compiler.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a list of components or parts: how it is written, and what is sent of it. */
sealed interface Node {
    /** As definitions write it. */
    Map<String, Object> written();

    /** Adds what is sent of it. */
    void send(Values values, List<Map<String, Object>> to);

    static List<Map<String, Object>> sent(List<Node> nodes, Values values) {
        List<Map<String, Object>> sent = new ArrayList<>();
        nodes.forEach(node -> node.send(values, sent));
        return sent;
    }

    /** A component or part; {@code sends} says what is sent of it, and null if it is left out. */
    record One(Map<String, Object> written, Sends sends) implements Node {
        @FunctionalInterface
        interface Sends {
            @Nullable
            Map<String, Object> of(Values values);
        }

        @Override
        public void send(Values values, List<Map<String, Object>> to) {
            Map<String, Object> sent = sends.of(values);
            if (sent != null) {
                to.add(sent);
            }
        }
    }

    /** What is there under a condition. */
    record When(Known condition, List<Node> body, @Nullable Node otherwise) implements Node {
        @Override
        public Map<String, Object> written() {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("when", condition.source());
            return guarding(written, body, otherwise);
        }

        @Override
        public void send(Values values, List<Map<String, Object>> to) {
            if (condition.holds(values)) {
                body.forEach(node -> node.send(values, to));
            } else if (otherwise != null) {
                otherwise.send(values, to);
            }
        }
    }

    /** What is there once for each value. */
    record Each(
            Known source,
            @Nullable String first,
            String variable,
            @Nullable Known filter,
            @Nullable Known limit,
            List<Node> body,
            @Nullable Node otherwise)
            implements Node {
        @Override
        public Map<String, Object> written() {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("for", (first == null ? "" : first + ", ") + variable + " in " + source.source());
            if (filter != null) {
                written.put("when", filter.source());
            }
            if (limit != null) {
                String literal = limit.source();
                written.put("limit", literal.matches("\\d+") ? (Object) Long.valueOf(literal) : literal);
            }
            return guarding(written, body, otherwise);
        }

        @Override
        public void send(Values values, List<Map<String, Object>> to) {
            List<Values> all = new ArrayList<>(each(values));
            all.removeIf(one -> filter != null && !filter.holds(one));
            long most = limit == null ? all.size() : Math.max(0, limit.count(values));
            List<Values> taken = all.subList(0, (int) Math.min(most, all.size()));
            boolean repeated = !source.isOptional();
            for (int i = 0; i < taken.size(); i++) {
                Values one = repeated ? taken.get(i).at(i, taken.size() - 1) : taken.get(i);
                boolean counted = first != null && source.type().startsWith("list");
                Values inside = counted ? one.with(Objects.requireNonNull(first), (long) i) : one;
                body.forEach(node -> node.send(inside, to));
            }
            if (taken.isEmpty() && otherwise != null) {
                otherwise.send(values, to);
            }
        }

        private List<Values> each(Values values) {
            Object value = source.in(values);
            if (source.isOptional()) {
                return value == null ? List.of() : List.of(values.with(variable, value));
            }
            if (value instanceof List<?> list) {
                return list.stream().map(one -> values.with(variable, one)).toList();
            }
            List<Values> entries = new ArrayList<>();
            ((Map<?, ?>) Objects.requireNonNull(value))
                    .forEach((key, entry) ->
                            entries.add((first == null ? values : values.with(first, key)).with(variable, entry)));
            return entries;
        }
    }

    /** An else that is not one node: a text, or a list. */
    record Else(Object form, List<Node> nodes) implements Node {
        /** A text, of which this is sent. */
        static Else text(Object text, One.Sends sends) {
            return new Else(text, List.of(new One(Map.of(), sends)));
        }

        static Else list(List<Node> nodes) {
            return new Else(nodes.stream().map(Node::written).toList(), nodes);
        }

        @Override
        public Map<String, Object> written() {
            return Map.of("else", form);
        }

        @Override
        public void send(Values values, List<Map<String, Object>> to) {
            nodes.forEach(node -> node.send(values, to));
        }
    }

    private static Map<String, Object> guarding(Map<String, Object> guard, List<Node> body, @Nullable Node otherwise) {
        if (otherwise != null) {
            guard.putAll(otherwise instanceof Else ? otherwise.written() : Map.of("else", otherwise.written()));
        }
        if (body.size() == 1 && body.get(0) instanceof One one) {
            guard.putAll(one.written());
        } else {
            guard.put("components", body.stream().map(Node::written).toList());
        }
        return guard;
    }
}
