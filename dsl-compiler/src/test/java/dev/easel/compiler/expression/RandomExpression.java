package dev.easel.compiler.expression;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Functions;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes expressions at random: by CEL's grammar, with names that are known or not, and whatever types come of it. */
final class RandomExpression {
    private static final List<String> LITERALS = List.of(
            "1",
            "0",
            "-1",
            "007",
            "0x1f",
            "1.5",
            ".25",
            "9223372036854775807",
            "true",
            "false",
            "\"a\"",
            "'b'",
            "r'\\'",
            "\"\"\"c\"\"\"",
            "'\\u00e9\\n\\x41\\101'",
            "\"Size.large\"",
            "'}'");
    private static final List<String> NOT_HERE = List.of(
            "null", "1u", "1e3", "b'x'", "{}", "{'a': 1}", "Drink{name: 'x'}", ".name", "[1,]", "r\"\"\"x\"\"\"");
    private static final List<String> WORDS = List.of(
            "for", "as", "package", "function", "loop", "nowhere", "x", "y", "Size", "Size.large", "Size.all", "has");
    private static final List<String> SIGNS =
            List.of("+", "-", "*", "==", "!=", "<", "<=", ">", ">=", "&&", "||", " in ");
    private static final List<String> FIELDS = List.of(
            "name", "price", "text", "id", "photo", "size", "roast", "origin", "tags", "first", "city", "nothing",
            "cups");
    private static final List<String> MACROS = List.of("map", "filter", "exists", "exists_one", "all", "optMap");
    private static final List<String> ASKED = List.of("orValue", "or", "hasValue");
    private static final List<String> FUNCTIONS = Stream.concat(
                    Functions.ALL.stream().map(Function::name), Stream.of("nothing", "matches", "has"))
            .toList();
    private static final String JUNK = "()[]{}?:.,+-*/%!=<>&|\"'\\ $#@;`~^abx01_\n\t\u00e9\u00a0";

    private final Random random;
    private final List<String> names;
    private final boolean foreign;
    private int fresh;

    /** With parts of CEL that Easel does without, if {@code foreign}. */
    RandomExpression(Random random, List<String> names, boolean foreign) {
        this.random = random;
        this.names = names;
        this.foreign = foreign;
    }

    String make() {
        return value(1 + random.nextInt(4));
    }

    /** An expression with some characters changed, or left out, or put in. */
    String damaged(String expression) {
        StringBuilder text = new StringBuilder(expression);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(text.length() + 1);
            int what = random.nextInt(4);
            if (what == 0 && at < text.length()) {
                text.deleteCharAt(at);
            } else if (what == 1 && at < text.length()) {
                text.setLength(at);
            } else {
                text.insert(at, JUNK.charAt(random.nextInt(JUNK.length())));
            }
        }
        return text.toString();
    }

    private String value(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> value(depth - 1) + blank() + one(SIGNS) + blank() + value(depth - 1);
            case 3 -> "(" + value(depth - 1) + ")";
            case 4 -> value(depth - 1) + " ? " + value(depth - 1) + " : " + value(depth - 1);
            case 5 -> one(List.of("!", "-", "--", "!!")) + value(depth - 1);
            case 6 -> operand(depth - 1) + "." + one(FIELDS);
            case 7 -> operand(depth - 1) + "[?" + value(depth - 1) + "]";
            case 8 -> list(depth - 1);
            case 9 -> one(FUNCTIONS) + "(" + values(depth - 1) + ")";
            case 10 -> operand(depth - 1) + "." + one(FUNCTIONS) + "(" + values(depth - 1) + ")";
            case 11 -> operand(depth - 1) + "." + one(ASKED) + "(" + values(depth - 1) + ")";
            case 12 -> macro(depth - 1);
            default -> foreign ? foreign(depth - 1) : leaf();
        };
    }

    private String macro(int depth) {
        String name = random.nextInt(6) == 0 ? one(names) : "v" + fresh++;
        String body = value(depth).replaceFirst("\\b(x|y|nowhere|name)\\b", name);
        return operand(depth) + "." + one(MACROS) + "(" + name + ", " + body + ")";
    }

    private String foreign(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> value(depth) + one(List.of("/", "%")) + value(depth);
            case 1 -> operand(depth) + "[" + value(depth) + "]";
            case 2 -> operand(depth) + ".?" + one(FIELDS);
            default -> one(NOT_HERE);
        };
    }

    private String operand(int depth) {
        String made = value(depth);
        return made.matches("[\\w.]+|\\w+\\(.*\\)") ? made : "(" + made + ")";
    }

    private String list(int depth) {
        String optional = random.nextInt(4) == 0 ? "?" : "";
        return random.nextInt(5) == 0
                ? "[]"
                : "[" + optional + value(depth) + (random.nextBoolean() ? ", " + value(depth) : "") + "]";
    }

    private String values(int depth) {
        return Stream.generate(() -> value(depth)).limit(random.nextInt(3)).collect(Collectors.joining(", "));
    }

    private String leaf() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> one(LITERALS);
            case 2 -> one(WORDS);
            case 3 -> one(names) + "." + one(FIELDS);
            default -> one(names);
        };
    }

    private String blank() {
        return one(List.of("", " ", " ", " ", "\n", "\t", " // and so on\n"));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
