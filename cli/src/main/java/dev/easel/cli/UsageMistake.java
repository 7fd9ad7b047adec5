package dev.easel.cli;

import dev.easel.compiler.diagnostic.Suggestion;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to say about a command that cannot be followed as it was written. */
final class UsageMistake {
    private UsageMistake() {}

    /** A sentence, with what was probably meant, and with nothing in it that a terminal would obey. */
    static String sentence(ParameterException mistake) {
        return said(mistake).replaceAll("[\\p{Cntrl}\\u0080-\\u009f]", "\uFFFD");
    }

    private static String said(ParameterException mistake) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(mistake.getMessage());
        }
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return "`" + command.qualifiedName() + "` has no option `" + word + "`"
                    + meant(word, command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) {
            return "`" + command.qualifiedName() + "` does not take `" + word + "` beside " + taken(command);
        }
        return "there is no command `" + word + "`"
                + meant(word, command.subcommands().keySet());
    }

    private static String taken(CommandSpec command) {
        return command.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .collect(Collectors.joining(" and "));
    }

    // Any two options of one letter are close.
    private static String meant(String word, Collection<String> words) {
        if (word.length() < 3) {
            return "";
        }
        return Suggestion.closest(word, words)
                .map(found -> "; did you mean `" + found + "`?")
                .orElse("");
    }
}
