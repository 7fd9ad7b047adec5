package dev.easel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Easel: finds the command, runs it, and turns whatever goes wrong into a sentence and an exit code. */
@Command(
        name = "easel",
        description = "Turns a YAML definition of an Intercom Canvas Kit app into typed Java.",
        mixinStandardHelpOptions = true,
        versionProvider = EaselVersion.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  easel check src/main/easel/coffee-order.easel.yaml",
            "  easel generate src/main/easel/coffee-order.easel.yaml -d target/generated-sources/easel",
            "  easel export src/main/easel/coffee-order.easel.yaml menu",
            "  easel send messenger/initialize",
            "",
            "`easel help COMMAND` says more about a command."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:mistakes in a definition, or a reply that is no canvas",
            "2:the command cannot be followed as it was written",
            "69:the launcher cannot build or find Java, or a JDK is needed and there is none",
            "70:a mistake in Easel itself",
            "74:the output could not be written"
        })
public final class Easel implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    private Easel() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs one command. */
    static int run(Console console, String... args) {
        int exitCode = execute(console, args);
        boolean lost = console.out().checkError();
        if (lost) {
            console.err().println("easel: the output could not be written");
        }
        console.err().flush();
        return lost ? ExitCode.UNWRITTEN : exitCode;
    }

    private static int execute(Console console, String... args) {
        try {
            return commandLine(console).execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return unexpected(console, e);
        }
    }

    /** Without a command: says which there are. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: check, generate, export or send");
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Easel());
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new GenerateCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new SendCommand(console));
        line.registerConverter(Path.class, new PathConverter());
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(Help.defaultColorScheme(console.outColours()));
        line.setUsageHelpAutoWidth(console.terminals().contains("out"));
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((mistake, args) -> usage(console, mistake));
        line.setExecutionExceptionHandler((failure, command, parsed) -> unexpected(console, failure));
        return line;
    }

    private static int usage(Console console, ParameterException mistake) {
        PrintWriter err = console.err();
        err.println(console.errColours().string("@|bold,red easel:|@ ") + UsageMistake.sentence(mistake));
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        err.println("`" + command + " --help` says how it is used.");
        return ExitCode.USAGE;
    }

    private static int unexpected(Console console, Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        String place = frames.length == 0 ? "" : " at " + frames[0];
        // some of Java's messages have several lines
        String line = failure.toString().strip().replaceAll("\\s+", " ") + place;
        console.err().println("easel: this should not happen, please report this line and the command: " + line);
        return ExitCode.UNEXPECTED;
    }
}
