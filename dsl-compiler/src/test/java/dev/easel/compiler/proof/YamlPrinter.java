package dev.easel.compiler.proof;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints maps, lists and values as YAML: in blocks and in flow style, each text in one of the styles that can hold it. */
final class YamlPrinter {
    private static final int STEP = 2;

    /** Something that is printed as it is. */
    record Raw(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private final Random random;
    private final YamlTexts texts;
    private final StringBuilder out = new StringBuilder();

    private YamlPrinter(Random random, UnaryOperator<String> written) {
        this.random = random;
        this.texts = new YamlTexts(random, written);
    }

    /** The members of a mapping on lines of their own, indented by this much. */
    static String members(Map<String, Object> map, int indent, Random random) {
        return members(map, indent, random, Written::literally);
    }

    /** The same of texts that have expressions in them. */
    static String membersWithValues(Map<String, Object> map, int indent, Random random) {
        return members(map, indent, random, UnaryOperator.identity());
    }

    private static String members(Map<String, Object> map, int indent, Random random, UnaryOperator<String> written) {
        YamlPrinter printer = new YamlPrinter(random, written);
        printer.block(map, indent, false);
        return printer.out.toString();
    }

    /** The members of a mapping; the first stands where the line is, or on a line of its own. */
    private void block(Map<?, ?> map, int indent, boolean begun) {
        boolean first = begun;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(" ".repeat(first ? 0 : indent));
            first = false;
            String key = texts.key((String) entry.getKey());
            out.append(key).append(':');
            value(entry.getValue(), indent, key.startsWith("\""));
        }
    }

    private void value(@Nullable Object value, int indent, boolean json) {
        if (value == Shorthand.NOTHING) {
            out.append(random.nextBoolean() ? "\n" : " \n");
        } else if (value instanceof Map<?, ?> map && isBlock(map.isEmpty())) {
            out.append('\n');
            block(map, indent + STEP, false);
        } else if (value instanceof List<?> list && isBlock(list.isEmpty())) {
            out.append('\n');
            items(list, indent + random.nextInt(2) * STEP, json);
        } else if (value instanceof String text) {
            out.append(' ').append(texts.block(text, indent, json)).append('\n');
        } else {
            out.append(' ').append(flow(value, json)).append('\n');
        }
    }

    private boolean isBlock(boolean empty) {
        return !empty && random.nextInt(4) != 0;
    }

    private void items(List<?> list, int indent, boolean json) {
        for (Object item : list) {
            out.append(" ".repeat(indent)).append("- ");
            if (item instanceof Map<?, ?> map && isBlock(map.isEmpty())) {
                block(map, indent + STEP, true);
            } else if (item instanceof String text) {
                out.append(texts.block(text, indent, json)).append('\n');
            } else {
                out.append(flow(item, json)).append('\n');
            }
        }
    }

    private String flow(@Nullable Object value, boolean json) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(this::flow).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> flow(item, json)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value == Shorthand.NOTHING) {
            return "";
        }
        return value instanceof String text ? texts.flow(text, json) : String.valueOf(value);
    }

    private String flow(Map.Entry<?, ?> entry) {
        String key = texts.key((String) entry.getKey());
        return key + ": " + flow(entry.getValue(), key.startsWith("\""));
    }
}
