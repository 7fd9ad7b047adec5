package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Comments of generated types and methods, safe for any text of a definition. */
final class Javadoc {
    private static final int WIDTH = 110;
    private static final int MAX_TEXT = 40;

    private Javadoc() {}

    /** A comment: sentences, then block tags, if any. */
    static CodeBlock of(String sentences, String... tags) {
        CodeBlock.Builder comment = CodeBlock.builder().add("$L\n", wrapped(sentences));
        if (tags.length > 0) {
            comment.add("\n");
        }
        for (String tag : tags) {
            comment.add("$L\n", tag);
        }
        return comment.build();
    }

    /** A text of the definition, set as code; the middle of a long one is not shown. */
    static String code(String text) {
        String plain = shortened(text);
        if (plain.matches("[A-Za-z0-9_.> -]*")) {
            return "{@code " + plain + "}";
        }
        String html = plain.codePoints().mapToObj(Javadoc::html).collect(Collectors.joining());
        return "<code>" + html + "</code>";
    }

    /** Words as a choice: {@code a}, {@code a or b}, {@code a, b or c}. */
    static String choice(List<String> words) {
        int last = words.size() - 1;
        if (last == 0) {
            return words.get(0);
        }
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MAX_TEXT)) + "...";
    }

    private static String html(int codePoint) {
        if (Character.isLetterOrDigit(codePoint) && codePoint < Character.MIN_SURROGATE || codePoint == ' ') {
            return Character.toString(codePoint);
        }
        if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
            return "&#xfffd;";
        }
        return String.format(Locale.ROOT, "&#x%x;", codePoint);
    }

    // A blank inside `{@code ...}` stays where it is.
    private static String wrapped(String sentences) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : sentences.split(" (?![^{]*\\})", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
