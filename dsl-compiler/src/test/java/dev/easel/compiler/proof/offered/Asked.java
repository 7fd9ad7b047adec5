package dev.easel.compiler.proof.offered;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a canvas asks people for, as its definition says it.
 *
 * @param id its id
 * @param kind what is entered there
 * @param keys the arguments of its copies, where a loop repeats it
 * @param guard under what it stands; empty where it is always there
 * @param asks what is asked of it: the words of the definition, and their values
 * @param options the options that are declared, where it has some
 */
record Asked(String id, Kind kind, List<String> keys, String guard, Map<String, Object> asks, List<String> options) {
    /** Addresses that are some. */
    static final Set<String> ADDRESSES = Set.of("jo@example.com", "\u00e9@b.de");

    /** Web addresses that are some. */
    static final Set<String> URLS = Set.of("https://example.com/a?b=c", "http://b.de");

    enum Kind {
        TEXT,
        EMAIL,
        URL,
        PHONE,
        INT,
        DECIMAL,
        DATE,
        ONE,
        MANY;

        boolean isTyped() {
            return this != ONE && this != MANY;
        }
    }

    boolean isRepeated() {
        return !keys.isEmpty();
    }

    /** Whether an id is its own, or that of one of its copies. */
    boolean has(String component) {
        return isRepeated() ? Args.read(id, keys, component).isPresent() : id.equals(component);
    }

    boolean isRequired() {
        return asks.containsKey("required");
    }

    /** What a text that is not blank is read as; null if it is no such thing. */
    @Nullable
    Object read(String text) {
        return switch (kind) {
            case EMAIL -> ADDRESSES.contains(text) ? text : null;
            case URL -> URLS.contains(text) ? URI.create(text) : null;
            case PHONE -> isPhone(text) ? text : null;
            case INT -> text.matches("-?[0-9]{1,18}") ? Long.valueOf(text) : null;
            case DECIMAL -> text.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text) : null;
            case DATE -> date(text);
            default -> text;
        };
    }

    private static boolean isPhone(String text) {
        int digits = text.replaceAll("[^0-9]", "").length();
        return text.matches("\\+?[0-9 ()./-]{0,39}") && digits >= 5 && digits <= 15;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a text that could be read is all that is asked for. */
    boolean isMetBy(String text) {
        return asks.entrySet().stream().allMatch(ask -> isMet(ask.getKey(), ask.getValue(), text));
    }

    private static boolean isMet(String word, Object value, String text) {
        return switch (word) {
            case "min_length" -> text.codePointCount(0, text.length()) >= (int) value;
            case "max_length" -> text.codePointCount(0, text.length()) <= (int) value;
            case "pattern" -> text.matches((String) value);
            case "min" -> new BigDecimal(text).compareTo((BigDecimal) value) >= 0;
            case "max" -> new BigDecimal(text).compareTo((BigDecimal) value) <= 0;
            default -> true;
        };
    }

    /** Whether another asks for the same. */
    boolean isLike(Asked other) {
        return id.equals(other.id)
                && kind == other.kind
                && keys.equals(other.keys)
                && asks.equals(other.asks)
                && options.equals(other.options);
    }
}
