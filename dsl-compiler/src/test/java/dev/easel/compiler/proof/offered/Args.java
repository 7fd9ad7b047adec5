package dev.easel.compiler.proof.offered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Arguments in ids, as the documentation has them. Each name has a type of its own: p is a text, q a whole number, r a truth value, s a size. */
final class Args {
    private static final List<String> SIZES = List.of("small", "m~%");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private Args() {}

    /** The values in an id, if it is one that the app writes of a name with these arguments. */
    static Optional<List<String>> read(String name, List<String> args, String component) {
        Map<String, String> readable = readable(name, args, component);
        return readable.size() == args.size() ? Optional.of(List.copyOf(readable.values())) : Optional.empty();
    }

    /** Those values in an id that are written as the app writes them, by argument; none if there are too many or too few. */
    static Map<String, String> readable(String name, List<String> args, String component) {
        List<String> parts = List.of(component.split("~", -1));
        Map<String, String> readable = new LinkedHashMap<>();
        if (!parts.get(0).equals(name) || parts.size() != args.size() + 1) {
            return readable;
        }
        for (int i = 0; i < args.size(); i++) {
            if (isWritten(args.get(i), parts.get(i + 1))) {
                readable.put(args.get(i), unescaped(parts.get(i + 1)));
            }
        }
        return readable;
    }

    private static boolean isWritten(String arg, String value) {
        return switch (arg) {
            case "q" -> WHOLE.matcher(value).matches();
            case "r" -> value.equals("true") || value.equals("false");
            case "s" -> SIZES.contains(unescaped(value)) && value.matches("([^%~]|%25|%7E)*");
            default -> value.matches("(?s)([^%~]|%25|%7E)*");
        };
    }

    private static String unescaped(String value) {
        return value.replace("%7E", "~").replace("%25", "%");
    }
}
