package dev.easel.compiler.proof;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints maps, lists and values as JSON. */
public final class JsonPrinter {
    private final UnaryOperator<String> text;
    private final boolean ascii;
    private final boolean lines;

    private JsonPrinter(UnaryOperator<String> text, boolean ascii, boolean lines) {
        this.text = text;
        this.ascii = ascii;
        this.lines = lines;
    }

    /** As compact as can be. */
    public static String compact(Object value) {
        return new JsonPrinter(UnaryOperator.identity(), false, false).print(value, 0);
    }

    /** As compact as can be, in ASCII, which can hold halves of pairs too. */
    public static String ascii(Object value) {
        return new JsonPrinter(UnaryOperator.identity(), true, false).print(value, 0);
    }

    /** On lines or on one, escaped much or little; texts as definitions write them. */
    static String pasted(Object value, Random random) {
        return new JsonPrinter(Written::literally, random.nextBoolean(), random.nextBoolean()).print(value, 1);
    }

    /** On lines of its own; texts as definitions write them. */
    static String onLines(Object value) {
        return new JsonPrinter(Written::literally, false, true).print(value, 4);
    }

    private String print(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            return collection(
                    "{",
                    "}",
                    depth,
                    map.entrySet().stream()
                            .map(entry -> Written.quoted((String) entry.getKey(), ascii)
                                    + (lines ? ": " : ":")
                                    + print(entry.getValue(), depth + 1))
                            .toList());
        }
        if (value instanceof List<?> list) {
            return collection(
                    "[",
                    "]",
                    depth,
                    list.stream().map(item -> print(item, depth + 1)).toList());
        }
        return value instanceof String string ? Written.quoted(text.apply(string), ascii) : String.valueOf(value);
    }

    private String collection(String open, String close, int depth, List<String> items) {
        if (!lines || items.isEmpty()) {
            return items.stream().collect(Collectors.joining(",", open, close));
        }
        String line = "\n" + " ".repeat(depth);
        return items.stream().collect(Collectors.joining("," + line + " ", open + line + " ", line + close));
    }
}
