package dev.easel.compiler.link;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.type.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of two spellings of a name the rest of a file has: {@code Order a coffee}, {@code orders} and {@code save-order} speak for
 * {@code order} and against {@code ordr}, and so does a common word. Where it has neither or both, the one is misspelt that has more
 * letters side by side which no other word has: {@code rdr}.
 */
final class Usual {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The words of components, functions and requests, and what apps often speak of. */
    private static final Set<String> COMMON = Stream.of(
                    Stream.concat(Components.ALL.stream(), Components.PARTS.stream())
                            .flatMap(type -> Stream.concat(
                                    Stream.of(type.name()),
                                    type.attributes().stream().map(AttributeType::name))),
                    Constraints.WORDS.stream(),
                    Functions.names().stream(),
                    ProtocolRecords.ALL.stream()
                            .flatMap(part -> Stream.concat(
                                    Stream.of(part.name()),
                                    part.fields().stream().map(Field::name))),
                    CommonWords.ALL.stream())
            .flatMap(names -> names)
            .flatMap(name -> words(name).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Usual() {}

    /** Whether a name that is used is rather meant than the one that is declared. Looks through the whole file. */
    static boolean isRather(String used, String declared, SourceFile file) {
        boolean hasUsed = isElsewhere(used, file);
        boolean hasDeclared = isElsewhere(declared, file);
        return hasUsed == hasDeclared ? looksRather(used, declared, file) : hasUsed;
    }

    private static boolean isElsewhere(String name, SourceFile file) {
        return words(name).stream().allMatch(Usual::isCommon) || occurrences(name, file) > 1;
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word) || word.endsWith("s") && COMMON.contains(word.substring(0, word.length() - 1));
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

    /** Pairs of letters tell first, threes where those do not. */
    private static boolean looksRather(String used, String declared, SourceFile file) {
        Set<String> ofUsed = words(used);
        Set<String> ofDeclared = words(declared);
        Set<String> others = words(file.text());
        others.addAll(COMMON);
        others.removeAll(ofUsed);
        others.removeAll(ofDeclared);
        return Stream.of(2, 3)
                .map(length -> Long.compare(strange(ofDeclared, others, length), strange(ofUsed, others, length)))
                .filter(difference -> difference != 0)
                .findFirst()
                .filter(difference -> difference > 0)
                .isPresent();
    }

    private static long strange(Set<String> words, Set<String> others, int length) {
        Set<String> usual =
                others.stream().flatMap(word -> neighbours(word, length)).collect(Collectors.toSet());
        return words.stream()
                .flatMap(word -> neighbours(word, length))
                .filter(Predicate.not(usual::contains))
                .count();
    }

    /** So many letters side by side; blanks stand for the ends of the word. */
    private static Stream<String> neighbours(String word, int length) {
        String whole = " " + word + " ";
        return IntStream.rangeClosed(0, whole.length() - length).mapToObj(at -> whole.substring(at, at + length));
    }

    private static Set<String> words(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return new HashSet<>(words);
    }
}
