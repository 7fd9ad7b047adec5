package dev.easel.compiler.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a line as its author meant them, which is not always how YAML reads them.
 *
 * <p>In brackets a value goes on over what an expression or a sentence may hold: what stands in quotes, parentheses or brackets of its
 * own, and a comma that no key follows.
 */
final class LineValues {
    private static final Pattern BLOCK_VALUE = Pattern.compile(
            "^ *+(?:- ++)*+(?:(?:(?:\"[^\"]*+\"|'[^']*+') *+|[^\\s\"'{\\[#&*!|>%@`-][^:#]*+): ++)?(?=\\S)");
    private static final Pattern FLOW_KEY = Pattern.compile("(?:\"[^\"]*+\"|'[^']*+') *+:"
            + "|[^\\s,{}\\[\\]:#\"'&*!|>%@`?-](?:[^,{}\\[\\]:#\"?]++|:(?=[^\\s,}\\]]))*+:(?=[\\s,}\\]]|$)");
    private static final String OPENING = "{[(";
    private static final String CLOSING = "}])";

    private static final int DEEPEST = 100;

    private final String line;
    private final List<LineValue> values = new ArrayList<>();
    private final int[] closingQuotes;
    private int at;
    private int depth;
    private boolean balanced = true;

    private LineValues(String line) {
        this.line = line;
        this.closingQuotes = new int[line.length()];
    }

    /** The values of a line, in order; {@code inBrackets} if it starts inside brackets that an earlier line opened. */
    static List<LineValue> of(String line, boolean inBrackets) {
        LineValues all = new LineValues(line);
        if (inBrackets && !line.stripLeading().startsWith("- ")) {
            all.entries(' ');
        } else {
            all.block();
        }
        return List.copyOf(all.values);
    }

    private void block() {
        Matcher start = BLOCK_VALUE.matcher(line);
        if (!start.find()) {
            return;
        }
        at = start.end();
        int end = endOfBlockValue(at);
        if (isOpening(at) && isCollection(at, end)) {
            collection();
        } else if (at > indent() && !isUnclosedQuote(at)) {
            values.add(new LineValue(at, end, line.substring(at, end), false));
        }
    }

    private int indent() {
        return line.length() - line.stripLeading().length();
    }

    private int endOfBlockValue(int start) {
        int comment = line.indexOf(" # ", start);
        return trimmed(start, comment < 0 ? line.length() : comment);
    }

    /** Reads entries up to the bracket that closes them, or to the end of the line; {@code open} is blank if an earlier line opened them. */
    private void entries(char open) {
        int goingOn = -1;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isBlank(c) || c == ',') {
                at++;
            } else if (c == '}' || c == ']') {
                at++;
                goingOn = -1;
                if (open != ' ') {
                    return;
                }
            } else if (c == '#') {
                at = line.length();
            } else if (!skipKey() && goingOn >= 0 && open != '[') {
                at = pieceEnd(at);
                values.set(
                        goingOn,
                        values.get(goingOn).upTo(trimmed(values.get(goingOn).start(), at), line));
            } else {
                goingOn = value(open);
            }
        }
    }

    private void collection() {
        if (++depth > DEEPEST) {
            at = line.length();
        } else {
            at++;
            entries(line.charAt(at - 1));
        }
        depth--;
    }

    private boolean skipKey() {
        Matcher key = FLOW_KEY.matcher(line).region(at, line.length());
        if (!key.lookingAt()) {
            return false;
        }
        at = key.end();
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return true;
    }

    /** Reads one value; its index if more may follow it after a comma, otherwise -1. */
    private int value(char open) {
        if (at == line.length() || ",}]".indexOf(line.charAt(at)) >= 0) {
            return -1;
        }
        if (isOpening(at) && isCollection(at, line.length())) {
            collection();
            return -1;
        }
        int start = at;
        boolean unclosed = isUnclosedQuote(start);
        at = unclosed ? line.length() : pieceEnd(start);
        boolean keyed = line.substring(0, start).stripTrailing().endsWith(":");
        if (unclosed || !keyed && (open == '{' || line.charAt(start) == ':')) {
            return -1;
        }
        LineValue value = new LineValue(start, start, "", true).upTo(trimmed(start, at), line);
        values.add(value);
        boolean quoted = closingQuote(start) == value.end() - 1;
        return keyed && !quoted ? values.size() - 1 : -1;
    }

    /** Whether the bracket at a place opens a list or mapping, and not a text that starts with one, as {@code {{name}}}: only an end follows it. */
    private boolean isCollection(int start, int limit) {
        int close = close(start);
        if (close < 0 || close >= limit) {
            return true;
        }
        if (line.startsWith("{{", start) && line.charAt(close - 1) == '}') {
            return false;
        }
        String rest = line.substring(close + 1, limit).strip();
        return rest.isEmpty() || ",:}]#".indexOf(rest.charAt(0)) >= 0;
    }

    private int close(int start) {
        int depth = 0;
        for (int i = start; i < line.length(); i = next(i)) {
            char c = line.charAt(i);
            depth += "{[".indexOf(c) >= 0 ? 1 : "}]".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The end of what starts at a place: a comma or bracket outside all that opens after it, a comment, or the end of the line. */
    private int pieceEnd(int start) {
        int end = balanced ? pieceEnd(start, true) : -1;
        if (end < 0) {
            balanced = false;
            end = pieceEnd(start, false);
        }
        return end < 0 ? line.length() : end;
    }

    private int pieceEnd(int start, boolean parentheses) {
        StringBuilder open = new StringBuilder();
        char wrapper = holdsQuotes(line, start) ? line.charAt(start) : 0;
        int i = wrapper == 0 ? start : start + 1;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (open.isEmpty() && (",}]".indexOf(c) >= 0 || isComment(i))) {
                return i;
            }
            if ((parentheses || c != '(' && c != ')') && !nests(c, open)) {
                return -1;
            }
            boolean unwraps = open.isEmpty() && c == wrapper;
            wrapper = unwraps ? 0 : wrapper;
            i = unwraps ? i + 1 : next(i);
        }
        return open.isEmpty() ? line.length() : -1;
    }

    /** Keeps account of what is open; false if a bracket of another kind closes it. */
    private static boolean nests(char c, StringBuilder open) {
        if (OPENING.indexOf(c) >= 0) {
            open.append(c);
        } else if (!open.isEmpty() && CLOSING.indexOf(c) >= 0) {
            int last = open.length() - 1;
            boolean closes = open.charAt(last) == OPENING.charAt(CLOSING.indexOf(c));
            open.setLength(last);
            return closes;
        }
        return true;
    }

    /** Whether the quote at a place was meant to close after an expression, which has the same quotes within: {@code "${a ? "b" : "c"}"}. */
    static boolean holdsQuotes(String line, int start) {
        int close = closingQuote(line, start);
        int hole = close < 0 ? -1 : line.substring(start, close).lastIndexOf("${");
        return hole > 0 && line.indexOf('}', start + hole) > close;
    }

    private boolean isComment(int i) {
        boolean afterBlank = line.charAt(i) == '#' && i > 0 && isBlank(line.charAt(i - 1));
        return afterBlank && (i + 1 == line.length() || isBlank(line.charAt(i + 1)));
    }

    /** The index after a character, or after the closing quote where one opens. */
    private int next(int i) {
        int close = opensQuote(i) && !holdsQuotes(line, i) ? closingQuote(i) : -1;
        return close < 0 ? i + 1 : close + 1;
    }

    private boolean opensQuote(int i) {
        char before = i == 0 ? ' ' : line.charAt(i - 1);
        return isQuote(i) && !Character.isLetterOrDigit(before) && CLOSING.indexOf(before) < 0;
    }

    private boolean isQuote(int i) {
        return line.charAt(i) == '"' || line.charAt(i) == '\'';
    }

    private boolean isUnclosedQuote(int i) {
        return isQuote(i) && closingQuote(i) < 0;
    }

    /** The same for this line; found once for each place, as many quotes that nothing closes would take long. */
    private int closingQuote(int start) {
        if (closingQuotes[start] == 0) {
            closingQuotes[start] = closingQuote(line, start);
        }
        return closingQuotes[start];
    }

    /** The index of the quote that closes the one at {@code start}; -1 if none does, or none stands there. */
    static int closingQuote(String line, int start) {
        char quote = line.charAt(start);
        if (quote != '"' && quote != '\'') {
            return -1;
        }
        for (int i = start + 1; i < line.length(); i++) {
            if (quote == '"' && line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && isBlank(line.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private boolean isOpening(int i) {
        return line.charAt(i) == '{' || line.charAt(i) == '[';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
