package dev.easel.compiler.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes texts of definitions in YAML's five styles, wherever one can hold them. */
final class YamlTexts {
    private static final Pattern TYPED =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}\\p{So}$~(._]([\\p{L}\\p{N}\\p{P}\\p{S} ]*[\\p{L}\\p{N}\\p{P}\\p{S}])?");
    private static final Pattern NOT_PLAIN = Pattern.compile(":( |$)| #|^(---|\\.\\.\\.)( |$)|^null$");
    private static final Pattern FLOW = Pattern.compile("[\\[\\]{},:]");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final Pattern BLANK = Pattern.compile("(?<=[^ \\t\n]) (?=[^ \\t\n])");
    private static final Pattern BREAKS = Pattern.compile("\n+");
    private static final int LONGEST_ESCAPED_KEY = 120;

    private final Random random;
    private final UnaryOperator<String> written;

    /** Of each text this is written. */
    YamlTexts(Random random, UnaryOperator<String> written) {
        this.random = random;
        this.written = written;
    }

    /** A key, on one line. */
    String key(String key) {
        String literal = written.apply(key);
        if (WORD.matcher(key).matches() && !TYPED.matcher(key).matches() && random.nextInt(6) != 0) {
            return key;
        }
        return random.nextBoolean() && isOfPrintedCharacters(literal)
                ? singleQuoted(literal)
                : Written.quoted(literal, literal.length() < LONGEST_ESCAPED_KEY && random.nextBoolean());
    }

    /** A text between brackets; where keys are as JSON's, what looks like a number is one. */
    String flow(String text, boolean json) {
        String literal = written.apply(text);
        List<String> forms = quoted(literal);
        if (isPlain(literal, json) && !FLOW.matcher(literal).find()) {
            forms.add(literal);
        }
        return of(forms);
    }

    /** A text after a key or a dash that is indented by this much; it may go on on lines that are indented more. */
    String block(String text, int indent, boolean json) {
        String literal = written.apply(text);
        String margin = "\n" + " ".repeat(indent + 2);
        List<String> forms = quoted(literal);
        forms.add(broken(of(forms), margin));
        if (isPlain(literal, json)) {
            forms.addAll(List.of(literal, literal + " # a comment", broken(literal, margin)));
        }
        if (isOfPrintedCharacters(literal.replace("\n", "")) && !literal.isBlank()) {
            forms.add('|' + header(literal) + literalBlock(body(literal), margin) + lastBreaks(literal));
            if (literal.lines().noneMatch(line -> line.isEmpty() || line.startsWith(" ") || line.startsWith("\t"))) {
                forms.add('>' + header(literal) + foldedBlock(body(literal), margin) + lastBreaks(literal));
            }
        }
        return of(forms);
    }

    private List<String> quoted(String literal) {
        List<String> forms = new ArrayList<>(List.of(Written.quoted(literal, random.nextBoolean())));
        if (isOfPrintedCharacters(literal)) {
            forms.add(singleQuoted(literal));
        }
        return forms;
    }

    private static boolean isPlain(String text, boolean json) {
        return PLAIN.matcher(text).matches()
                && !NOT_PLAIN.matcher(text).find()
                && !(json && TYPED.matcher(text).matches());
    }

    private static boolean isOfPrintedCharacters(String text) {
        return text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\uFEFF');
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The indentation where it cannot be told from the first line, and what becomes of the last line breaks. */
    private String header(String text) {
        boolean needsIndent = text.startsWith(" ") || text.startsWith("\n") || text.startsWith("\t");
        String indent = needsIndent || random.nextInt(4) == 0 ? "2" : "";
        int breaks = text.length() - body(text).length();
        String last = breaks == 0 ? "-" : breaks == 1 ? "" : "+";
        return random.nextBoolean() ? indent + last : last + indent;
    }

    private static String body(String text) {
        return text.replaceFirst("\n+\\z", "");
    }

    /** But for the one that ends the line anyway. */
    private static String lastBreaks(String text) {
        return "\n".repeat(Math.max(0, text.length() - body(text).length() - 1));
    }

    private static String literalBlock(String body, String margin) {
        return margin + body.replace("\n", margin).replace(margin + "\n", "\n\n");
    }

    /** One line break is a blank, so there is one more than meant. */
    private String foldedBlock(String body, String margin) {
        String lines = BREAKS.matcher(body).replaceAll(breaks -> Matcher.quoteReplacement(breaks.group() + margin));
        return margin + broken(lines, margin);
    }

    /** With line breaks in place of some of the blanks that stand alone. */
    private String broken(String text, String margin) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(random.nextInt(3) == 0 ? margin : blank.group()));
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
