package dev.easel.cli;

import dev.easel.compiler.diagnostic.Suggestion;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to say about a command that cannot be followed as it was written. */
final class UsageMistake {
    private UsageMistake() {}

    /** A sentence, with what was probably meant. */
    static String sentence(ParameterException mistake) {
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
            return "`" + command.qualifiedName() + "` does not take `" + word + "`";
        }
        return "there is no command `" + word + "`"
                + meant(word, command.subcommands().keySet());
    }

    private static String meant(String word, Collection<String> words) {
        return Suggestion.closest(word, words)
                .map(found -> "; did you mean `" + found + "`?")
                .orElse("");
    }
}
