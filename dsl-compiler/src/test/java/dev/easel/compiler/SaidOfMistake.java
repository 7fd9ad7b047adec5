package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a single mistake.
 *
 * @param file the name of the definition
 * @param mutation the mistake
 * @param diagnostics what is said, of which there is something
 */
record SaidOfMistake(String file, Mutations.Mutation mutation, List<Diagnostic> diagnostics) {
    private static final int SHORTEST = 3;
    private static final Pattern SLIPS = Pattern.compile("(key|value|expression name) (drop|double|other|swap)");

    /** Whether the mistake is somewhere: what is lost is nowhere, and is said where it is missed. */
    boolean hasALine() {
        return !mutation.what().startsWith("lost");
    }

    /** Whether something is declared with another type than it is used with: as the two disagree, either may be wrong. */
    boolean isOfAnotherType() {
        return mutation.what().startsWith("other type");
    }

    boolean startsOnItsLine() {
        return covers(first().span());
    }

    boolean showsItsLine() {
        return diagnostics.stream()
                .flatMap(said -> Stream.concat(
                        Stream.of(said.span()), said.related().stream().map(place -> place.span())))
                .anyMatch(this::covers);
    }

    /** Whether it is a slip of the keyboard in a word, and the word that was meant is not named. */
    boolean leavesTheWordOpen() {
        return SLIPS.matcher(mutation.what()).lookingAt()
                && mutation.word().length() >= SHORTEST
                && !namesTheWord()
                && !namesOneAsClose();
    }

    Diagnostic first() {
        return diagnostics.get(0);
    }

    /** Whether the word that was meant is suggested, or listed, or stands where another one is suggested: one of the two is wrong. */
    private boolean namesTheWord() {
        Predicate<String> names = Pattern.compile("(?<![\\w-])" + Pattern.quote(mutation.word()) + "(?![\\w-])")
                .asPredicate();
        return diagnostics.stream().flatMap(SaidOfMistake::offered).anyMatch(names);
    }

    /** Whether another word is suggested that is as close to what is written. */
    private boolean namesOneAsClose() {
        Fix fix = first().fix();
        return fix != null
                && Suggestion.closest(fix.span().text(), List.of(fix.replacement(), mutation.word()))
                        .filter(fix.replacement()::equals)
                        .isPresent();
    }

    private static Stream<String> offered(Diagnostic said) {
        Stream<String> suggested = said.suggestion() == null
                ? Stream.of()
                : Stream.of(said.suggestion(), said.message(), said.span().text());
        Stream<String> fixed =
                said.fix() == null ? Stream.of() : Stream.of(said.fix().replacement());
        return Stream.of(suggested, fixed, said.notes().stream()).flatMap(texts -> texts);
    }

    private boolean covers(SourceSpan span) {
        return span.line() <= mutation.endLine() && mutation.line() <= span.endLine();
    }

    @Override
    public String toString() {
        return diagnostics.stream()
                .map(said -> "\n    " + said.span().line() + " " + said.code() + " " + said.message())
                .collect(Collectors.joining("", file + ", " + mutation.what(), ""));
    }
}
