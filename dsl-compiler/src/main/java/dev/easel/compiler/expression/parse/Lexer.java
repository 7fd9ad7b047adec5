package dev.easel.compiler.expression.parse;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.parse.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides an expression into tokens. It never fails: what is no token becomes a {@code BAD} one, and the rest is read on, so that the
 * end of a hole in a text is found whatever stands in it.
 */
final class Lexer {
    private static final Pattern NUMBER =
            Pattern.compile("(?:0x[0-9a-fA-F]++|([0-9]*+\\.[0-9]++|[0-9]++)([eE][+-]?[0-9]++)?)([A-Za-z0-9_]*+)");
    private static final List<String> SIGNS = List.of(
            "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")",
            "[", "]", "{", "}");
    private static final Set<String> RAW = Set.of("r", "R");
    private static final Set<String> BYTES = Set.of("b", "B", "br", "bR", "Br", "BR");
    private static final String BACKTICKS = "the `-` of a name reads `_`: input.date_of_birth";
    private static final int LONGEST_PLAIN = 20;

    private final Mistakes mistakes;
    private final String text;
    private final int limit;
    private final boolean inHole;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int open;
    private boolean bad;
    private boolean unclosedQuote;

    /** Reads from the start of {@code part}: to its end, or in a hole to the brace that closes it. */
    Lexer(Mistakes mistakes, Range part, boolean inHole) {
        this.mistakes = mistakes;
        this.text = mistakes.text().text();
        this.at = part.start();
        this.limit = part.end();
        this.inHole = inHole;
        while (skipBlanks() && !isClosed()) {
            next();
        }
        tokens.add(new Token(Kind.END, "", new Range(at, at)));
    }

    /** The tokens, and last one of the kind {@code END}. */
    List<Token> tokens() {
        return tokens;
    }

    /** Whether the brace that closes the hole stands at {@link #end()}. */
    boolean isClosed() {
        return inHole && at < limit && text.charAt(at) == '}' && open == 0;
    }

    /** Whether a quote that nothing closes hides where the rest ends. */
    boolean hasUnclosedQuote() {
        return unclosedQuote;
    }

    /** The index after the last token. */
    int end() {
        return at;
    }

    private boolean skipBlanks() {
        while (at < limit) {
            if (text.startsWith("//", at)) {
                at = endOfLine();
            } else if (" \t\r\n\f".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private int endOfLine() {
        int end = at;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void next() {
        if (bad && !isQuote(at)) {
            braces(text.substring(at, at + 1));
            at++;
        } else if (isDigit(at) || text.charAt(at) == '.' && isDigit(at + 1)) {
            number();
        } else if (isNamePart(at)) {
            word();
        } else if (isQuote(at)) {
            string(at, false);
        } else {
            sign();
        }
    }

    private void number() {
        Matcher number = NUMBER.matcher(text).region(at, limit);
        if (!number.lookingAt()) {
            throw new IllegalStateException(text.substring(at, limit));
        }
        Range range = new Range(at, number.end());
        at = range.end();
        String written = number.group();
        if (!number.group(3).isEmpty()) {
            bad(range, () -> badNumber(range, written));
        } else if (number.group(2) != null) {
            bad(range, () -> exponent(range, written, number.group(2)));
        } else {
            boolean point = number.group(1) != null && written.indexOf('.') >= 0;
            tokens.add(new Token(point ? Kind.DECIMAL : Kind.INT, written, range));
        }
    }

    private Diagnostic badNumber(Range range, String written) {
        if (written.matches("(0x[0-9a-fA-F]++|[0-9]++)[uU]")) {
            return mistakes.notHere(range, "there are no unsigned numbers", "write it without the last letter");
        }
        String message = "`" + mistakes.excerpt(range) + "` is neither a number nor a name";
        String note = written.matches("[0-9.]++in")
                ? "a blank stands before `in`"
                : "numbers are digits with nothing between them, names start with a letter";
        return mistakes.syntax(range, message, note);
    }

    private Diagnostic exponent(Range range, String written, String exponent) {
        boolean isShort = written.length() <= LONGEST_PLAIN && exponent.length() <= 3;
        String note = isShort ? "write `" + new BigDecimal(written).toPlainString() + "`" : "write all its digits";
        return mistakes.notHere(range, "numbers have no exponents", note);
    }

    private void word() {
        int start = at;
        while (at < limit && isNamePart(at)) {
            at++;
        }
        String word = text.substring(start, at);
        if (isQuote(at) && (RAW.contains(word) || BYTES.contains(word))) {
            string(start, BYTES.contains(word));
        } else {
            tokens.add(new Token(Kind.NAME, word, new Range(start, at)));
        }
    }

    private void string(int start, boolean bytes) {
        boolean raw = text.substring(start, at).matches("[bB]?[rR]");
        StringLiteral literal = StringLiteral.read(text, at, limit, raw);
        Range quote = new Range(at, at + literal.quoteLength());
        at = literal.end();
        Range range = new Range(start, at);
        StringLiteral.Mistake mistake = literal.mistake();
        if (!literal.isClosed()) {
            unclosedQuote = true;
            at = limit;
            bad(quote, () -> unclosed(quote));
        } else if (bytes) {
            bad(
                    range,
                    () -> mistakes.notHere(range, "there are no bytes", "write a text, without the letter before it"));
        } else if (mistake != null) {
            bad(range, () -> mistakes.syntax(mistake.at(), mistake.message()));
        } else {
            tokens.add(new Token(Kind.STRING, literal.value(), range));
        }
    }

    private Diagnostic unclosed(Range quote) {
        return mistakes.syntax(
                quote, "nothing closes this quote", "a text ends with the quote that it starts with, in the same line");
    }

    private void sign() {
        Optional<Slip> slip = text.startsWith("${", at) ? Optional.empty() : Slip.at(text, at);
        Optional<String> sign =
                SIGNS.stream().filter(each -> text.startsWith(each, at)).findFirst();
        if (slip.isPresent()
                && slip.get().sign().length() > sign.map(String::length).orElse(0)) {
            slip(slip.get());
        } else if (sign.isPresent()) {
            braces(sign.get());
            tokens.add(new Token(
                    Kind.SIGN, sign.get(), new Range(at, at + sign.get().length())));
            at += sign.get().length();
        } else {
            noSign();
        }
    }

    private void braces(String sign) {
        open += sign.equals("{") ? 1 : sign.equals("}") ? -1 : 0;
    }

    private void slip(Slip slip) {
        Range range = new Range(at, Math.min(limit, at + slip.sign().length()));
        at = range.end();
        bad(range, () -> {
            Diagnostic said = mistakes.syntax(range, "`" + slip.sign() + "` is no sign of expressions", slip.note());
            return slip.instead().isEmpty() ? said : Suggestion.asking(said, slip.instead());
        });
    }

    private void noSign() {
        int character = text.codePointAt(at);
        Range range = new Range(at, Math.min(limit, at + Character.charCount(character)));
        at = range.end();
        if (text.startsWith("${", range.start())) {
            bad(range, () -> holeInside(range));
        } else if (character == '`') {
            bad(range, () -> mistakes.notHere(range, "names stand without backticks", BACKTICKS));
        } else {
            bad(range, () -> mistakes.syntax(range, strange(character)));
        }
    }

    private Diagnostic holeInside(Range dollar) {
        return mistakes.syntax(
                new Range(dollar.start(), dollar.end() + 1),
                "this is an expression already, and needs no `${`",
                "names and calls are written as they are: a == b");
    }

    private static String strange(int character) {
        if (Character.isLetter(character)) {
            return "names are written with plain letters, digits and `_`; a text stands in quotes";
        }
        if (Character.isSpaceChar(character)) {
            return "U+%04X is no plain blank".formatted(character);
        }
        boolean seen = !Character.isISOControl(character) && character != '\uFEFF';
        String shown = seen ? "`" + Character.toString(character) + "`" : "U+%04X".formatted(character);
        return shown + " is no sign of expressions";
    }

    /** Only the first mistake is ever said: what it takes to say it is not spent on the others. */
    private void bad(Range range, Supplier<Diagnostic> mistake) {
        if (!bad) {
            bad = true;
            tokens.add(new Token(Kind.BAD, "", mistake.get(), range));
        }
    }

    private boolean isDigit(int index) {
        return index < limit && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isNamePart(int index) {
        char c = text.charAt(index);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(index);
    }

    private boolean isQuote(int index) {
        return index < limit && (text.charAt(index) == '"' || text.charAt(index) == '\'');
    }
}
