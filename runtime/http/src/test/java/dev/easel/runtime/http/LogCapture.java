package dev.easel.runtime.http;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes the standard error, where SLF4J's simple binding writes, for the time of a test class; empty at the start of each test. */
final class LogCapture implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream standard = System.err;

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setErr(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.setErr(standard);
    }

    String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return text().lines().toList();
    }

    /** Forgets what has been written. */
    void clear() {
        out.reset();
    }
}
