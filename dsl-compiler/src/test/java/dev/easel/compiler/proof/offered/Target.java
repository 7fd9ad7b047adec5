package dev.easel.compiler.proof.offered;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where something that is used leads.
 *
 * @param cases where it leads if something holds; the first that does counts
 * @param otherwise where it leads if nothing does
 */
record Target(List<Case> cases, To otherwise) {
    static final String SHOWN = "shown";

    /** Somewhere, if something holds. */
    record Case(Expression<Boolean> when, To to) {}

    /**
     * A handler or a canvas.
     *
     * @param name its name
     * @param checked what is checked before a handler; null for everything
     * @param said what is passed to a canvas that says it; null for those that say nothing
     * @param keeps whether what was entered stays in its fields
     */
    record To(
            String name,
            @Nullable List<String> checked,
            @Nullable Expression<String> said,
            boolean keeps) {
        boolean isHandler() {
            return name.startsWith("h");
        }

        /** Whether of what it does not check it is still asked that it was offered. */
        boolean asksWhatWasOffered(Asked asked) {
            return isHandler()
                    && checked != null
                    && !checked.isEmpty()
                    && !checked.contains(asked.id())
                    && !asked.kind().isTyped();
        }

        boolean checks(Asked asked) {
            return isHandler()
                    ? checked == null || checked.contains(asked.id())
                    : said != null && said.inputs().contains(asked.id());
        }

        /** The arguments that are read; a canvas that has a param of an argument's name and type reads that. */
        Set<String> args() {
            Set<String> args = new HashSet<>(said == null ? Set.of() : said.args());
            if (said != null) {
                args.add("p");
            }
            return args;
        }

        String written() {
            if (said != null) {
                return "{to: " + name + ", with: {said: \"" + said.text() + "\"}}";
            }
            if (keeps) {
                return "{to: " + name + ", keep: input}";
            }
            return checked == null
                    ? name
                    : "{to: " + name + ", validate: " + (checked.isEmpty() ? "false" : checked) + "}";
        }
    }

    static Target to(String name) {
        return new Target(List.of(), new To(name, null, null, false));
    }

    To of(Facts facts) {
        return cases.stream()
                .filter(one -> one.when().value().apply(facts))
                .map(Case::to)
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether an input decides where it leads. */
    boolean isDecidedBy(Asked asked) {
        return cases.stream().anyMatch(one -> one.when().inputs().contains(asked.id()));
    }

    /** The arguments that decide where it leads. */
    Set<String> deciding() {
        return cases.stream().flatMap(one -> one.when().args().stream()).collect(Collectors.toSet());
    }

    boolean mayLeadToHandler() {
        return otherwise.isHandler() || cases.stream().anyMatch(one -> one.to().isHandler());
    }

    /** Whether any of it reads an input. */
    boolean reads(Asked asked) {
        return isDecidedBy(asked)
                || otherwise.checks(asked)
                || cases.stream().anyMatch(one -> one.to().checks(asked));
    }

    String written() {
        if (cases.isEmpty()) {
            return otherwise.written();
        }
        return cases.stream()
                .map(one -> {
                    String to = one.to().written();
                    String rest = to.startsWith("{") ? to.substring(1) : "to: " + to + "}";
                    return "{when: \"" + one.when().text() + "\", " + rest;
                })
                .collect(Collectors.joining(", ", "[", ", " + otherwise.written() + "]"));
    }
}
