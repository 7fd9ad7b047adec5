package dev.easel.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output, of which nobody has to read all: {@code easel export a.easel.yaml menu | head -1} closes the pipe after a line, and
 * what comes then is dropped. A file or a terminal that cannot be written fails.
 */
final class PipedOutput extends FilterOutputStream {
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;

    private final Path itself;
    private boolean closed;

    /** Writes to {@code out}, of which {@code itself} tells whether it is a pipe. */
    PipedOutput(OutputStream out, Path itself) {
        super(out);
        this.itself = itself;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            if (!isPipe()) {
                throw e;
            }
            closed = true;
        }
    }

    // The message of the failure is in the words of the locale. Of a pipe it is always that nobody reads it.
    private boolean isPipe() {
        try {
            return ((int) Files.getAttribute(itself, "unix:mode") & KIND) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
