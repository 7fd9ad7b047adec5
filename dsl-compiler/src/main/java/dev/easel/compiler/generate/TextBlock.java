package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text blocks that stand for one line of text, however many lines of source they take. */
final class TextBlock {
    /** The most bytes of modified UTF-8 that a class file can hold as one constant. */
    static final int MAX_CONSTANT = 65_535;

    private static final String DELIMITER = "\"\"\"";
    private static final String NO_BREAK = "\\\n";
    private static final String BLANK = "\\s";
    private static final String QUOTE = "\\\"";
    private static final int WIDTH = 104;

    private TextBlock() {}

    /** A text block of these pieces, one to a line, with nothing between them. */
    static CodeBlock of(List<String> pieces) {
        if (pieces.size() == 1 && pieces.get(0).indexOf('"') < 0) {
            return CodeBlock.of("$L", JavaText.literal(pieces.get(0)));
        }
        String lines = pieces.stream().map(JavaText::inBlock).collect(Collectors.joining(NO_BREAK));
        return CodeBlock.of("$>$>$L$<$<", DELIMITER + "\n" + edges(lines) + DELIMITER);
    }

    // Java strips the blanks that all lines start with, and those that a line ends with. A quote before the closing
    // ones would be taken for one of them.
    private static String edges(String lines) {
        String start = lines.startsWith(" ") ? BLANK + lines.substring(1) : lines;
        int last = start.length() - 1;
        return switch (start.charAt(last)) {
            case ' ' -> start.substring(0, last) + BLANK;
            case '"' -> start.substring(0, last) + QUOTE;
            default -> start;
        };
    }

    /** Cuts lines into pieces that are short enough to read, at blanks or between members where it can. */
    static List<String> fold(List<String> lines) {
        List<String> pieces = new ArrayList<>();
        for (String line : lines) {
            int start = 0;
            while (line.length() - start > WIDTH) {
                int end = cut(line, start);
                pieces.add(line.substring(start, end));
                start = end;
            }
            pieces.add(line.substring(start));
        }
        return pieces;
    }

    /** Divides pieces into lists that each fit into one constant. */
    static List<List<String>> constants(List<String> pieces) {
        List<List<String>> constants = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int size = 0;
        for (String piece : pieces) {
            int more = modifiedUtf8(piece);
            if (size + more > MAX_CONSTANT) {
                constants.add(open);
                open = new ArrayList<>();
                size = 0;
            }
            open.add(piece);
            size += more;
        }
        constants.add(open);
        return constants;
    }

    private static int cut(String line, int start) {
        int blank = line.lastIndexOf(' ', start + WIDTH - 1);
        int member = line.lastIndexOf(",\"", start + WIDTH - 1);
        if (Math.max(blank, member) > start) {
            return Math.max(blank, member) + 1;
        }
        int end = start + WIDTH;
        return Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
    }

    private static int modifiedUtf8(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes;
    }
}
