package dev.easel.runtime.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of an input.
 *
 * @param required whether it may not be empty
 * @param requiredMessage what people read then
 * @param formatMessage what they read where the value cannot be read
 * @param constraints what else the value has to be
 * @param offered ids of declared options
 */
record Rules(
        boolean required,
        @Nullable String requiredMessage,
        @Nullable String formatMessage,
        List<Constraint> constraints,
        @Nullable Set<String> offered) {
    static final Rules NONE = new Rules(false, null, null, List.of(), null);

    Rules required(@Nullable String message) {
        return new Rules(true, message, formatMessage, constraints, offered);
    }

    Rules format(String message) {
        return new Rules(required, requiredMessage, message, constraints, offered);
    }

    Rules offering(Set<String> ids) {
        return new Rules(required, requiredMessage, formatMessage, constraints, ids);
    }

    Rules and(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        return new Rules(required, requiredMessage, formatMessage, List.copyOf(more), offered);
    }

    Rules onlyOffered() {
        return new Rules(false, null, formatMessage, List.of(), offered);
    }

    /** Whether an option is declared, or nothing says which are. */
    boolean declares(Set<String> ids) {
        return offered == null || offered.containsAll(ids);
    }

    /** What is said of an empty value, if anything. */
    @Nullable
    String missing(Locale locale) {
        if (!required) {
            return null;
        }
        return requiredMessage == null ? BuiltInMessage.REQUIRED.in(locale) : requiredMessage;
    }

    /** What is said of a value that cannot be read. */
    String unreadable(BuiltInMessage message, Locale locale) {
        return formatMessage == null ? message.in(locale) : formatMessage;
    }

    /** What the first constraint says that a text breaks, if there is one. */
    @Nullable
    String broken(String text, Locale locale) {
        for (Constraint constraint : constraints) {
            if (!constraint.isMet().test(text)) {
                return constraint.said(locale);
            }
        }
        return null;
    }
}
