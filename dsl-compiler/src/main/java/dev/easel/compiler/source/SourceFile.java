package dev.easel.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The text of one definition file, divided into lines at LF, CRLF and CR; a leading byte-order mark is not part of it.
 *
 * <p>Bytes that are not UTF-8 are no exception here: they read as U+FFFD, and {@link #malformedAt()} says where.
 */
public final class SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int NONE = -1;
    private static final int MARK_BYTES = 3;
    private static final int MOST_BYTES = 1 << 20;

    private final String path;
    private final String text;
    private final int byteCount;
    private final int malformedAt;
    private final int[] lineStarts;
    private final int[] pairs;

    private SourceFile(String path, String text, int byteCount, int malformedAt) {
        this.path = path;
        this.text = text;
        this.byteCount = byteCount;
        this.malformedAt = malformedAt;
        this.lineStarts = lineStarts(text);
        this.pairs = surrogatePairs(text);
    }

    /** A file of this text; {@code path} is shown to people as it is given. */
    public static SourceFile of(String path, String text) {
        String unmarked = withoutMark(text);
        return new SourceFile(path, unmarked, utf8Length(unmarked), NONE);
    }

    /** Its name, without the folders it lies in. */
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A file of these bytes, read as UTF-8. */
    public static SourceFile of(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int malformedAt = malformedAt(bytes, text);
        String unmarked = withoutMark(text);
        int mark = unmarked.length() < text.length() ? MARK_BYTES : 0;
        return new SourceFile(path, unmarked, bytes.length - mark, malformedAt);
    }

    /** A file of what a stream holds, read as UTF-8, but no further than it takes to see that it is more than a definition may have. */
    public static SourceFile of(String path, InputStream in) throws IOException {
        return of(path, in.readNBytes(MARK_BYTES + MOST_BYTES + 1));
    }

    /** Whether it has more than 1 MiB of bytes, which is the most that a definition may have. */
    public boolean isTooLarge() {
        return byteCount > MOST_BYTES;
    }

    /** The path as given. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The index in {@link #text()} of the first character whose bytes are not UTF-8. */
    public OptionalInt malformedAt() {
        return malformedAt == NONE ? OptionalInt.empty() : OptionalInt.of(malformedAt);
    }

    /** How many lines there are: at least one, and an empty last one after a final line break. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The text of a line, counted from 1, without its break; empty for lines past the end. */
    public String line(int line) {
        if (line > lineCount()) {
            return "";
        }
        return text.substring(lineStarts[line - 1], lineEnd(line));
    }

    /** How many code points a line has, without its break. */
    public int lineLength(int line) {
        if (line > lineCount()) {
            return 0;
        }
        return columnOf(line, lineEnd(line)) - 1;
    }

    /** The index in {@link #text()} of a place given in lines and code points from 1; places past a line's end are that end. */
    public int index(int line, int column) {
        if (line > lineCount()) {
            return text.length();
        }
        int start = lineStarts[line - 1];
        int end = lineEnd(line);
        int at = start + column - 1;
        int next = start + column - 1 + pairs(start, at);
        while (next != at && at < end) {
            at = next;
            next = start + column - 1 + pairs(start, at);
        }
        return Math.min(at, end);
    }

    /** The place between two indexes of {@link #text()}, the end exclusive. */
    public SourceSpan span(int start, int end) {
        int line = lineOf(start);
        int endLine = lineOf(end);
        return new SourceSpan(this, line, columnOf(line, start), endLine, columnOf(endLine, end));
    }

    private int columnOf(int line, int index) {
        int start = lineStarts[line - 1];
        return 1 + index - start - pairs(start, index);
    }

    /** How many characters between two indexes, outside the basic plane, count as two: found fast, as a line may be a whole file. */
    private int pairs(int start, int end) {
        return pairsBefore(end) - pairsBefore(start);
    }

    private int pairsBefore(int index) {
        int found = Arrays.binarySearch(pairs, index);
        return found >= 0 ? found : -found - 1;
    }

    private int lineOf(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int lineEnd(int line) {
        if (line == lineCount()) {
            return text.length();
        }
        int end = lineStarts[line] - 1;
        boolean crlf = text.charAt(end) == '\n' && end > lineStarts[line - 1] && text.charAt(end - 1) == '\r';
        return crlf ? end - 1 : end;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!endsLine(text, i)) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] surrogatePairs(String text) {
        int[] pairs = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (!Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                continue;
            }
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
            }
            pairs[count++] = i;
        }
        return Arrays.copyOf(pairs, count);
    }

    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        boolean crOfCrlf = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return c == '\n' || c == '\r' && !crOfCrlf;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int utf8Length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }

    private static int malformedAt(byte[] bytes, String text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer sound = CharBuffer.allocate(text.length());
        if (!decoder.decode(ByteBuffer.wrap(bytes), sound, true).isError()) {
            return NONE;
        }
        return sound.position() - (text.length() - withoutMark(text).length());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
