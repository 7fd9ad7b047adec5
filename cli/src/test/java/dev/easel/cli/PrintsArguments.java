package dev.easel.cli;

import java.nio.file.Path;
import java.util.List;

/** A main class for the launcher to run: prints what it was given and where, and exits with 7. */
final class PrintsArguments {
    private PrintsArguments() {}

    public static void main(String[] args) {
        System.out.println("terminals=" + System.getProperty("easel.terminals") + ";");
        System.out.println(List.of(args) + " in " + Path.of("").toAbsolutePath());
        System.exit(7);
    }
}
