package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line as people indent it: dashes, a key with its colon, a value, each of which it may lack.
 *
 * @param file the file that has it
 * @param number its number, from 1
 * @param dash the index in it of its first dash; -1 if it has none
 * @param key the index in it of what follows indentation and dashes
 * @param name its key, in its quotes if it has some; empty if it has no key
 * @param value what follows; empty if nothing but a comment does
 */
record Entry(SourceFile file, int number, int dash, int key, String name, String value) {
    private static final Pattern PARTS = Pattern.compile(
            "( *+)((?:- ++)*+)(?:((?>[\\w-]++|\"[^\"]*\"|'[^']*')) *+:(?=\\s|$))?+[ \\t]*+(.*+)", Pattern.DOTALL);

    /** The line of this number, from 1. */
    static Entry of(SourceFile file, int number) {
        Matcher parts = PARTS.matcher(file.line(number));
        if (!parts.matches()) {
            throw new IllegalStateException("every line has these parts");
        }
        int dash = parts.group(2).isEmpty() ? -1 : parts.end(1);
        String name = parts.group(3) == null ? "" : parts.group(3);
        String value = parts.group(4).startsWith("#") ? "" : parts.group(4);
        return new Entry(file, number, dash, parts.end(2), name, value);
    }

    /** The number of the last line before this one that holds more than blanks and a comment. */
    static OptionalInt before(SourceFile file, int number) {
        return IntStream.iterate(number - 1, line -> line >= 1, line -> line - 1)
                .filter(line -> !isBlank(file.line(line)))
                .findFirst();
    }

    static boolean isBlank(String content) {
        return content.isBlank() || content.stripLeading().startsWith("#");
    }

    /** Whether it starts an item of a list. */
    boolean isItem() {
        return dash >= 0;
    }

    /** Whether it starts an entry of a mapping. */
    boolean isKeyed() {
        return !name.isEmpty();
    }

    /** The index in it of the first that is no blank. */
    int start() {
        return isItem() ? dash : key;
    }

    /** The index in it of what is to start where another one starts: a dash, or a key; -1 if it has none. */
    int columnLike(Entry other) {
        return other.isItem() ? dash : isKeyed() ? key : -1;
    }

    /** Its key as messages name it. */
    String quotedName() {
        return "`" + name.replaceAll("^[\"']|[\"']$", "") + "`";
    }

    /** The place of its key. */
    SourceSpan keySpan() {
        return span(key, key + name.length());
    }

    /** The place of its first dash. */
    SourceSpan dashSpan() {
        return span(dash, dash + 1);
    }

    /** The place between two indexes in it. */
    SourceSpan span(int start, int end) {
        int line = file.index(number, 1);
        return file.span(line + start, line + end);
    }
}
