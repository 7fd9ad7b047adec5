package dev.easel.compiler.link;

import dev.easel.compiler.source.SourceFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of two spellings of a name the rest of a file has: {@code Order a coffee}, {@code orders} and {@code save-order} speak for
 * {@code order} and against {@code ordr}.
 */
final class Usual {
    private Usual() {}

    /** Whether a name that is used stands elsewhere in the file too, and the one that is declared does not. Looks through the whole file. */
    static boolean isRather(String used, String declared, SourceFile file) {
        return occurrences(used, file) > 1 && occurrences(declared, file) == 1;
    }

    private static long occurrences(String name, SourceFile file) {
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        String words = Stream.of(one.split("[-_]")).map(Pattern::quote).collect(Collectors.joining("[-_ ]"));
        return Pattern.compile("(?<![a-z0-9])" + words + "s?(?![a-z0-9])", Pattern.CASE_INSENSITIVE)
                .matcher(file.text())
                .results()
                .limit(2)
                .count();
    }
}
