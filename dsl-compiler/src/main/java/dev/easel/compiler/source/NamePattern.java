package dev.easel.compiler.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of names with {@code *} for anything but a slash, and {@code **} for anything. It takes as many steps as the name and the pattern have
 * characters, one times the other: no pattern can make it take longer.
 *
 * @param parts the pattern's characters; {@code *} and {@code **} as they are
 */
record NamePattern(List<String> parts) {
    static NamePattern of(String pattern) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            boolean star = pattern.charAt(i) == '*';
            if (star && !parts.isEmpty() && parts.get(parts.size() - 1).startsWith("*")) {
                parts.set(parts.size() - 1, "**");
            } else {
                parts.add(pattern.substring(i, i + 1));
            }
        }
        return new NamePattern(parts);
    }

    boolean matches(String name) {
        // after each part: whether it and those before can stand for so many characters
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        for (String part : parts) {
            reached = part.startsWith("*")
                    ? behindStar(reached, name, part.length() == 2)
                    : behind(reached, name, part.charAt(0));
        }
        return reached[name.length()];
    }

    private static boolean[] behind(boolean[] reached, String name, char sign) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < name.length(); i++) {
            next[i + 1] = reached[i] && name.charAt(i) == sign;
        }
        return next;
    }

    private static boolean[] behindStar(boolean[] reached, String name, boolean slashes) {
        boolean[] next = reached.clone();
        for (int i = 0; i < name.length(); i++) {
            next[i + 1] |= next[i] && (slashes || name.charAt(i) != '/');
        }
        return next;
    }
}
