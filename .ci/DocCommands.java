import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs the commands that pages show in {@code console} blocks, and compares what they print with what the page says they print.
 *
 * <p>A line {@code $ command} begins a command; the lines below it are its output, where {@code ...} stands for any text and, alone on a
 * line, for any lines. A command that says nothing on its page may print anything. {@code samples/run} goes on in the background until the
 * page ends. Usage: {@code java DocCommands.java FOLDER PAGE...}; the commands run in the folder.
 */
final class DocCommands {
    private static final long PATIENCE_MINUTES = 10;

    private final Path folder;
    private final List<Process> background = new ArrayList<>();
    private int passed;
    private int failed;

    private record Command(String page, String line, List<String> expected) {}

    private DocCommands(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        DocCommands commands = new DocCommands(Path.of(args[0]));
        for (String page : List.of(args).subList(1, args.length)) {
            commands.run(page);
        }
        System.out.println(commands.passed + " passed, " + commands.failed + " failed");
        System.exit(commands.failed == 0 && commands.passed > 0 ? 0 : 1);
    }

    private void run(String page) throws Exception {
        try {
            for (Command command : commands(page, Files.readAllLines(folder.resolve(page)))) {
                run(command);
            }
        } finally {
            for (Process process : background) {
                process.destroy();
                process.waitFor(20, TimeUnit.SECONDS);
            }
            background.clear();
        }
    }

    private static List<Command> commands(String page, List<String> lines) {
        List<Command> commands = new ArrayList<>();
        boolean console = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                console = line.equals("```console");
            } else if (console && line.startsWith("$ ")) {
                commands.add(new Command(page, line.substring(2), new ArrayList<>()));
            } else if (console) {
                commands.get(commands.size() - 1).expected().add(line);
            }
        }
        return commands;
    }

    private void run(Command command) throws Exception {
        System.out.println("==> " + command.page() + ": " + command.line());
        Path output = Files.createTempFile("doc-command", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command.line())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8"); // the order in which ls lists
        Process process = builder.start();
        process.getOutputStream().close();
        boolean matches = command.line().startsWith("samples/run")
                ? keep(process, command, output)
                : process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && matches(command, output);
        report(command, output, matches);
    }

    private boolean keep(Process process, Command command, Path output) throws Exception {
        background.add(process);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (System.nanoTime() < end && process.isAlive()) {
            if (matches(command, output)) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    private static boolean matches(Command command, Path output) throws IOException {
        if (command.expected().isEmpty()) {
            return true;
        }
        StringBuilder pattern = new StringBuilder();
        for (String line : command.expected()) {
            pattern.append(line.strip().equals("...") ? "(?:.*\n)*?" : pattern(line) + "\\s*\n");
        }
        return Pattern.compile(pattern.toString()).matcher(text(output)).matches();
    }

    private static String pattern(String line) {
        StringBuilder pattern = new StringBuilder();
        for (String part : line.split("\\.\\.\\.", -1)) {
            pattern.append(pattern.length() == 0 ? "" : ".*").append(Pattern.quote(part));
        }
        return pattern.toString();
    }

    private static String text(Path output) throws IOException {
        String text = Files.readString(output, StandardCharsets.UTF_8);
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private void report(Command command, Path output, boolean matches) throws IOException {
        if (matches) {
            passed++;
            return;
        }
        failed++;
        System.out.println("--- expected\n" + String.join("\n", command.expected()) + "\n--- got\n" + text(output));
    }
}
