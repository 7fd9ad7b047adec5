package dev.easel.compiler.proof.offered;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a component leads, as its definition says it.
 *
 * @param name its id, or what stands before its arguments
 * @param args the names of its arguments, each of which has a type of its own: p is a text, q a whole number, r a truth value, s a size
 * @param target the handler or the canvas
 * @param checked what is checked before a handler; null for everything
 */
record Way(
        String name,
        List<String> args,
        String target,
        @Nullable List<String> checked) {
    private static final List<String> SIZES = List.of("small", "m~%");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    boolean isToHandler() {
        return target.startsWith("h");
    }

    /** Whether of what it does not check it is still asked that it was offered. */
    boolean asksWhatWasOffered(Asked asked) {
        return checked != null
                && !checked.isEmpty()
                && !checked.contains(asked.id())
                && !asked.kind().isTyped();
    }

    boolean checks(Asked asked) {
        return checked == null || checked.contains(asked.id());
    }

    /** Whether an id is this component's, with arguments whatever they are. */
    boolean has(String component) {
        return args.isEmpty() ? component.equals(name) : component.equals(name) || component.startsWith(name + "~");
    }

    /** The arguments in an id, if it is written as the app writes it. */
    Optional<List<String>> read(String component) {
        if (args.isEmpty()) {
            return Optional.of(List.of());
        }
        String[] parts = component.split("~", -1);
        if (parts.length != args.size() + 1) {
            return Optional.empty();
        }
        List<String> values = List.of(parts).subList(1, parts.length);
        for (int i = 0; i < args.size(); i++) {
            if (!isWritten(args.get(i), values.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values.stream().map(Way::unescaped).toList());
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
