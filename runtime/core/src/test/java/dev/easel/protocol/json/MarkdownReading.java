package dev.easel.protocol.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which a renderer may read the links and bold of a text. Which one Canvas Kit's is, nobody outside knows. */
enum MarkdownReading {
    /** Two regular expressions that take whatever comes. */
    NAIVE {
        @Override
        List<String> read(String text) {
            return found(text, "\\*\\*.+?\\*\\*", "\\[[^\\]]*]\\([^)]*\\)");
        }
    },
    /** Two that are strict about blanks and about signs in between. */
    STRICT {
        @Override
        List<String> read(String text) {
            return found(
                    text,
                    "(?<!\\*)\\*\\*(?=[^\\s*])[^*\\n]*(?<=[^\\s*])\\*\\*(?!\\*)",
                    "(?<!!)\\[[^\\[\\]\\n]*]\\((?:[^()\\s]|\\([^()\\s]*\\))*+\\)");
        }
    },
    /** CommonMark: brackets that match, and runs of asterisks that open or close by what stands beside them. */
    COMMON_MARK {
        @Override
        List<String> read(String text) {
            return new CommonMark(text).read();
        }
    };

    /** The links and bold of a text, as written. */
    abstract List<String> read(String text);

    private static List<String> found(String text, String... patterns) {
        List<String> found = new ArrayList<>();
        for (String pattern : patterns) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    /** As much of CommonMark's section on inlines as links and strong emphasis need. */
    private static final class CommonMark {
        private final String text;
        private final List<String> found = new ArrayList<>();
        private final Deque<Integer> brackets = new ArrayDeque<>();
        private final List<Run> runs = new ArrayList<>();

        CommonMark(String text) {
            this.text = text;
        }

        /** Asterisks beside each other: where they start, how many are left, and whether they can open and close. */
        private static final class Run {
            private final int start;
            private final int length;
            private final boolean opens;
            private final boolean closes;
            private int left;

            Run(int start, int length, boolean opens, boolean closes) {
                this.start = start;
                this.length = length;
                this.left = length;
                this.opens = opens;
                this.closes = closes;
            }
        }

        List<String> read() {
            int i = 0;
            while (i < text.length()) {
                i = next(i);
            }
            emphasis(0);
            return found;
        }

        private int next(int i) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1)) && text.charAt(i + 1) < 0x80) {
                return i + 2;
            }
            if (c == '[') {
                brackets.push(i);
            } else if (c == ']') {
                return closingBracket(i);
            } else if (c == '*') {
                return asterisks(i);
            }
            return i + 1;
        }

        private int closingBracket(int i) {
            if (brackets.isEmpty()) {
                return i + 1;
            }
            int start = brackets.pop();
            int end = target(i + 1);
            if (start < 0 || end < 0) {
                return i + 1;
            }
            boolean image = start > 0 && text.charAt(start - 1) == '!' && !isEscaped(start - 1);
            found.add((image ? "image " : "") + text.substring(start, end));
            int inside = 0;
            while (inside < runs.size() && runs.get(inside).start < start) {
                inside++;
            }
            emphasis(inside);
            if (!image) {
                deactivateBrackets();
            }
            return end;
        }

        private boolean isEscaped(int index) {
            int slashes = 0;
            while (index - slashes > 0 && text.charAt(index - slashes - 1) == '\\') {
                slashes++;
            }
            return slashes % 2 == 1;
        }

        /** No link stands in another: the brackets around one are no longer any. */
        private void deactivateBrackets() {
            int open = brackets.size();
            brackets.clear();
            for (int i = 0; i < open; i++) {
                brackets.push(-1);
            }
        }

        /** Where a target that starts here ends, or -1. */
        private int target(int start) {
            if (start >= text.length() || text.charAt(start) != '(') {
                return -1;
            }
            int depth = 0;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || Character.isISOControl(c)) {
                    return -1;
                }
                if (c == '\\') {
                    i++;
                } else if (c == '(') {
                    depth++;
                } else if (c == ')' && --depth == 0) {
                    return i + 1;
                }
            }
            return -1;
        }

        private int asterisks(int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            char before = start == 0 ? ' ' : text.charAt(start - 1);
            char after = end == text.length() ? ' ' : text.charAt(end);
            boolean left = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
            boolean right = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
            runs.add(new Run(start, end - start, left, right));
            return end;
        }

        /** Matches the runs from one on, and forgets them. */
        private void emphasis(int from) {
            List<Run> part = runs.subList(from, runs.size());
            for (int closing = 0; closing < part.size(); closing++) {
                int opening = opener(part, closing);
                while (opening >= 0 && part.get(closing).left > 0) {
                    match(part, opening, closing);
                    opening = opener(part, closing);
                }
            }
            part.clear();
        }

        private int opener(List<Run> part, int closing) {
            Run closer = part.get(closing);
            for (int i = closing - 1; closer.closes && i >= 0; i--) {
                Run opener = part.get(i);
                boolean both = opener.closes || closer.opens;
                boolean three =
                        (opener.length + closer.length) % 3 == 0 && !(opener.length % 3 == 0 && closer.length % 3 == 0);
                if (opener.opens && opener.left > 0 && !(both && three)) {
                    return i;
                }
            }
            return -1;
        }

        private void match(List<Run> part, int opening, int closing) {
            Run opener = part.get(opening);
            Run closer = part.get(closing);
            int signs = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
            opener.left -= signs;
            int end = closer.start + closer.length - closer.left + signs;
            closer.left -= signs;
            if (signs == 2) {
                found.add(text.substring(opener.start + opener.left, end));
            }
            part.subList(opening + 1, closing).forEach(between -> between.left = 0);
        }

        private static boolean isBlank(char c) {
            return Character.isSpaceChar(c) || Character.isWhitespace(c);
        }

        private static boolean isPunctuation(char c) {
            return switch (Character.getType(c)) {
                case Character.CONNECTOR_PUNCTUATION,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.OTHER_PUNCTUATION,
                        Character.MATH_SYMBOL,
                        Character.CURRENCY_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.OTHER_SYMBOL -> true;
                default -> false;
            };
        }
    }
}
