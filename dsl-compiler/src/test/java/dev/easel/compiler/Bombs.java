package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Checks definitions that were made to exhaust whoever reads them, and prints a line for each: its name, the milliseconds it took, how
 * many things were said of it, and the code of the first.
 */
final class Bombs {
    private static final int MEBIBYTE = 1 << 20;
    private static final int MEGABYTES_10 = 10_000_000;
    private static final int LEVELS = 100_000;

    private final Map<String, Text> bombs = new LinkedHashMap<>();

    private Bombs() {
        hugeFiles();
        deepFiles();
        laughs();
        manyMarks();
        manyMistakes();
        longLines();
    }

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Text> bomb : new Bombs().bombs.entrySet()) {
            long start = System.nanoTime();
            SourceFile file = SourceFile.of("bomb.easel.yaml", bomb.getValue());
            List<Diagnostic> said = new EaselCompiler()
                    .compile(CompileRequest.check(List.of(file)))
                    .diagnostics();
            long millis = (System.nanoTime() - start) / 1_000_000;
            String first = said.isEmpty() ? "nothing" : said.get(0).code().code();
            System.out.printf("%s\t%d\t%d\t%s%n", bomb.getKey(), millis, said.size(), first);
        }
    }

    private void hugeFiles() {
        repeat("10 MB: one scalar", MEGABYTES_10, "a: ", "x");
        add("10 MB: many keys", MEGABYTES_10, "", "k%d: v\n"::formatted);
        add("10 MB: one line", MEGABYTES_10, "{", "k%d: v, "::formatted);
        repeat("10 MB: many lines", MEGABYTES_10, "app: x\n", "\n");
        repeat("10 MB: brackets", MEGABYTES_10, "", "[");
        repeat("10 MB: not UTF-8", MEGABYTES_10, "", "\u00E9");
        repeat("without end", Integer.MAX_VALUE, "", "# more\n");
        repeat("1 MiB: one scalar", MEBIBYTE, "a: ", "x");
        repeat("1 MiB: one scalar of many lines", MEBIBYTE, "a:", "\n x");
        repeat("1 MiB: one block", MEBIBYTE, "a: |", "\n x");
        repeat("1 MiB: one scalar of emoji", MEBIBYTE, "a: ", "\uD83D\uDE00");
        add("1 MiB: many keys", MEBIBYTE, "", "k%d: v\n"::formatted);
        repeat("1 MiB: one key", MEBIBYTE, "", "a: b\n");
        add("1 MiB: one line", MEBIBYTE, "{", "k%d: v, "::formatted);
        repeat("1 MiB: many lines", MEBIBYTE, "app: x\n", "\n");
        repeat("1 MiB: many blanks", MEBIBYTE - 8, "a", " ", ": b: c");
        repeat("1 MiB: many tabs", MEBIBYTE, "", "\t");
        repeat("1 MiB: one comment", MEBIBYTE, "", "#");
        repeat("1 MiB: many comments", MEBIBYTE, "", "# x\n");
        repeat("1 MiB: comments after values", MEBIBYTE, "", "- a #b\n");
    }

    private void deepFiles() {
        repeat("100,000 levels: [", LEVELS, "", "[");
        repeat("100,000 levels: {a: ", 4 * LEVELS, "", "{a: ");
        repeat("100,000 levels: - ", 2 * LEVELS, "", "- ");
        repeat("100,000 levels: ? ", 2 * LEVELS, "", "? ");
        repeat("100,000 levels: [ within a block", LEVELS, "a:\n b:\n  c:\n   - ", "[");
        add("100,000 levels: block mappings", Integer.MAX_VALUE, "", level -> " ".repeat(level) + "a:\n");
        add("100,000 levels: block lists", Integer.MAX_VALUE, "", level -> " ".repeat(level) + "-\n");
        add("levels of a mebibyte: block mappings", MEBIBYTE, "", level -> " ".repeat(level) + "a:\n");
        add("levels that close again", MEBIBYTE, "a: ", i -> i < 500_000 ? "[" : "]");
    }

    private void laughs() {
        String lol = "lol%d: &lol%d [*lol%d, *lol%d, *lol%d, *lol%d, *lol%d, *lol%d, *lol%d, *lol%d, *lol%d]\n";
        add(
                "a billion laughs",
                2_000,
                "lol0: &lol0 ha\n",
                i -> lol.replace("*lol%d", "*lol" + i).formatted(i + 1, i + 1));
        repeat("a line of laughs", MEBIBYTE - 1, "[&a x, ", "*a, ", "]");
        repeat("lines of laughs", MEBIBYTE, "- &a x\n", "- *a\n");
        repeat("a line of anchors", MEBIBYTE - 1, "[", "&a x, ", "]");
        repeat("a line of tags", MEBIBYTE - 1, "[", "!a x, ", "]");
        repeat("an anchor of itself", MEBIBYTE, "&a [", "*a,");
        add("merge keys", MEBIBYTE, "a: &a {b: c}\n", "k%d: {<<: *a}\n"::formatted);
    }

    private void manyMarks() {
        for (String mark :
                List.of("\"", "'", "[,", "[]", "&a ", "!", ": ", "? ", "- \n", "---\n", "${", "\\", "\u0000")) {
            repeat("1 MiB: " + mark.replace("\n", "\\n"), MEBIBYTE, "", mark);
        }
        for (String mark : List.of("\"\\\"", "|\n", ": ", "- \n", "`")) {
            repeat("1 MiB: a: " + mark.replace("\n", "\\n"), MEBIBYTE, "a: ", mark);
        }
        repeat("1 MiB: a list of commas", MEBIBYTE, "[", ",");
        repeat("1 MiB: escapes", MEBIBYTE - 1, "a: \"", "\\u0041", "\"");
        repeat("1 MiB: escapes of what no text can hold", MEBIBYTE - 1, "a: \"", "\\x01", "\"");
        repeat("1 MiB: halves of pairs", MEBIBYTE - 1, "a: \"", "\\ud83d", "\"");
    }

    private void manyMistakes() {
        repeat("colons in texts", MEBIBYTE, "", "a: b: c\n");
        repeat("colons in braces", MEBIBYTE, "{", "a: b: c, ");
        repeat("keys alone on a line each", MEBIBYTE, "", "- {a: x, y}\n");
        repeat("keys alone on one line", MEBIBYTE - 1, "{", "a, ", "}");
        repeat("hashes in braces", MEBIBYTE, "", "- {a: #x}\n");
        repeat("hashes in open braces", MEBIBYTE, "", "- {\n a: b #x\n }\n");
        repeat("lists as keys", MEBIBYTE, "", "? [a]\n: b\n");
        add("unknown words", MEBIBYTE, "app: x\ncanvases:\n c:\n  components:\n", "   - {tet%d: hi}\n"::formatted);
        repeat(
                "unknown colours",
                MEBIBYTE,
                "app: x\ncanvases:\n c:\n  components:\n",
                "   - {text: hi, colour: red}\n");
    }

    private void longLines() {
        int longest = 1_990;
        for (String piece : List.of("(,", "[", "a \"\\\",", "'", "f(a, ", "${\"", "{a: ", "x: ", "#a ")) {
            String line = "- {a: x, y, b: " + piece.repeat(longest / piece.length() - 10);
            repeat("long lines in braces: " + piece, MEBIBYTE, "", line + "}\n");
        }
    }

    private void repeat(String name, int size, String start, String piece) {
        repeat(name, size, start, piece, "");
    }

    private void repeat(String name, int size, String start, String piece, String end) {
        int most = size - start.length() - end.length();
        int pieces = Math.max(1, most / piece.getBytes(StandardCharsets.UTF_8).length);
        bombs.put(name, new Text(start, i -> i < pieces ? piece : i == pieces ? end : ""));
    }

    private void add(String name, int size, String start, IntFunction<String> piece) {
        bombs.put(name, new Text(start, new UpTo(size - start.length(), piece)));
    }

    /** Pieces, until together they would be too many. */
    private static final class UpTo implements IntFunction<String> {
        private final IntFunction<String> pieces;
        private int left;

        UpTo(int left, IntFunction<String> pieces) {
            this.left = left;
            this.pieces = pieces;
        }

        @Override
        public String apply(int index) {
            String next = left < 0 ? "" : pieces.apply(index);
            left -= next.length();
            return left < 0 ? "" : next;
        }
    }

    /** A text of many pieces, made while it is read. */
    private static final class Text extends InputStream {
        private final IntFunction<String> pieces;
        private byte[] piece;
        private int index;
        private int at;

        Text(String start, IntFunction<String> pieces) {
            this.piece = start.getBytes(StandardCharsets.UTF_8);
            this.pieces = pieces;
        }

        @Override
        public int read() {
            if (at == piece.length) {
                piece = pieces.apply(index++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return piece.length == 0 ? -1 : piece[at++] & 0xFF;
        }
    }
}
