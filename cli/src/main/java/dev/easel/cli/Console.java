package dev.easel.cli;

import dev.easel.compiler.diagnostic.DiagnosticText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command line reads from and writes to; always UTF-8.
 *
 * @param out what was asked for
 * @param err what went wrong, and what is happening
 * @param in standard input
 * @param environment the environment variables
 * @param terminals which of {@code out} and {@code err} people look at, and want coloured
 */
record Console(
        PrintWriter out, PrintWriter err, InputStream in, Map<String, String> environment, List<String> terminals) {
    /** The system property in which the launcher names the streams that are terminals. */
    static final String TERMINALS = "easel.terminals";

    Console {
        terminals = List.copyOf(terminals);
    }

    /** The console of this process. */
    static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        OutputStream out = new PipedOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/fd/1"));
        return new Console(writer(out), writer(System.err), System.in, environment, terminals(environment));
    }

    /** The colours that fit what was asked for. */
    Ansi outColours() {
        return colours("out");
    }

    /** The colours that fit what went wrong. */
    Ansi errColours() {
        return colours("err");
    }

    /** The form of diagnostics that fits what was asked for. */
    DiagnosticText outText() {
        return text(outColours());
    }

    /** The form of diagnostics that fits what went wrong. */
    DiagnosticText errText() {
        return text(errColours());
    }

    private static DiagnosticText text(Ansi colours) {
        return colours.enabled() ? DiagnosticText.coloured() : DiagnosticText.plain();
    }

    private Ansi colours(String stream) {
        return terminals.contains(stream) ? Ansi.ON : Ansi.OFF;
    }

    private static List<String> terminals(Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        if (plain) {
            return List.of();
        }
        String named = System.getProperty(TERMINALS);
        if (named != null) {
            return List.of(named.split(","));
        }
        return Ansi.AUTO.enabled() ? List.of("out", "err") : List.of();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
