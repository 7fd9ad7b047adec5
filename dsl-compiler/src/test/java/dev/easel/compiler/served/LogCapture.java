package dev.easel.compiler.served;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes the standard error, where SLF4J's simple binding writes, for the time of a test class. */
final class LogCapture implements BeforeAllCallback, AfterAllCallback {
    private static final Pattern CODE = Pattern.compile("EZ\\d{4}");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream standard = System.err;

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setErr(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.setErr(standard);
    }

    String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The codes of what was said, in its order. */
    List<String> codes() {
        return CODE.matcher(text()).results().map(MatchResult::group).toList();
    }

    /** Forgets what has been written. */
    void clear() {
        out.reset();
    }
}
