package dev.easel.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One run of the command line, as a process would see it. */
record CommandLineRun(int exitCode, String out, String err) {
    static CommandLineRun of(String... args) {
        return with(Map.of(), "", args);
    }

    static CommandLineRun with(Map<String, String> environment, String in, String... args) {
        return run(environment, in, List.of(), args);
    }

    static CommandLineRun onTerminal(String... args) {
        return run(Map.of(), "", List.of("out", "err"), args);
    }

    private static CommandLineRun run(
            Map<String, String> environment, String in, List<String> terminals, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), input, environment, terminals);
        int exitCode = Easel.run(console, args);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
