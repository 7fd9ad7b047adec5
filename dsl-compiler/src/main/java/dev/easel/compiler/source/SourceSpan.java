package dev.easel.compiler.source;

/**
 * A place in a file: lines and columns count from 1, columns in code points, the end is exclusive.
 *
 * @param file the file
 * @param line the first line
 * @param column the first column
 * @param endLine the line of the end
 * @param endColumn the column just after the last one
 */
public record SourceSpan(SourceFile file, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceSpan> {

    /** Refuses places before the start of a file and ends before their start. */
    public SourceSpan {
        if (line < 1 || column < 1 || endLine < line || endLine == line && endColumn < column) {
            throw new IllegalArgumentException(line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The place from the start of this one to the end of {@code last}. */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(file, line, column, last.endLine, last.endColumn);
    }

    /** The first line of this place, when it covers several. */
    public SourceSpan firstLine() {
        if (line == endLine) {
            return this;
        }
        return new SourceSpan(file, line, column, line, Math.max(column, file.lineLength(line) + 1));
    }

    /** What stands there. */
    public String text() {
        return file.text().substring(file.index(line, column), file.index(endLine, endColumn));
    }

    /** Orders by path, then by start, then by end. */
    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.path().compareTo(other.file.path());
        if (byFile != 0) {
            return byFile;
        }
        int byStart = compare(line, column, other.line, other.column);
        return byStart != 0 ? byStart : compare(endLine, endColumn, other.endLine, other.endColumn);
    }

    private static int compare(int line, int column, int otherLine, int otherColumn) {
        return line != otherLine ? Integer.compare(line, otherLine) : Integer.compare(column, otherColumn);
    }

    /** The start as editors read it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + line + ":" + column;
    }
}
