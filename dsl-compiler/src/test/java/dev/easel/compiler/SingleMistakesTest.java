package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * One mistake is said once or a little more often, and on its line: held against the mistakes that {@link Mutations} can make, some of
 * them, or all with {@code -Deasel.mistakes.every=1}.
 */
@Tag("any-jdk")
class SingleMistakesTest {
    private static final int EVERY = Integer.getInteger("easel.mistakes.every", 37 * 100 / Tries.share(100));
    private static final int MOST = 3;
    private static final double ON_THEIR_LINE = 0.97;
    private static final double SHOWING_THEIR_LINE = 0.98;
    private static final int SHORTEST = 3;
    private static final Pattern SLIPS = Pattern.compile("(key|value|expression name) (drop|double|other|swap)");

    private record Said(Mutations.Mutation mutation, List<Diagnostic> diagnostics) {
        /** What is lost is nowhere, and is said where it is missed. */
        boolean hasALine() {
            return !mutation.what().startsWith("lost");
        }

        boolean startsOnItsLine() {
            return covers(diagnostics.get(0).span());
        }

        boolean showsItsLine() {
            return diagnostics.stream()
                    .flatMap(said -> Stream.concat(
                            Stream.of(said.span()), said.related().stream().map(place -> place.span())))
                    .anyMatch(this::covers);
        }

        Diagnostic first() {
            return diagnostics.get(0);
        }

        /** Whether the word that was meant is suggested, or listed, or stands where another one is suggested: one of the two is wrong. */
        boolean namesTheWord() {
            Predicate<String> names = Pattern.compile("(?<![\\w-])" + Pattern.quote(mutation.word()) + "(?![\\w-])")
                    .asPredicate();
            return diagnostics.stream().flatMap(Said::offered).anyMatch(names);
        }

        /** Whether another word is suggested that is as close to what is written. */
        boolean namesOneAsClose() {
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
    }

    private static final List<Said> SAID = said();

    @Test
    void noneIsSaidMoreThanThreeTimes() {
        assertThat(SAID)
                .filteredOn(said -> said.diagnostics().size() > MOST)
                .extracting(said -> said.mutation().what())
                .isEmpty();
    }

    @Test
    void nearlyAllAreSaidOnTheirLine() {
        List<Said> placed = SAID.stream().filter(Said::hasALine).toList();
        assertThat(placed).hasSizeGreaterThan(55_000 / EVERY);
        assertThat(share(placed.stream().filter(Said::startsOnItsLine), placed)).isGreaterThanOrEqualTo(ON_THEIR_LINE);
        assertThat(share(placed.stream().filter(Said::showsItsLine), placed))
                .isGreaterThanOrEqualTo(SHOWING_THEIR_LINE);
    }

    @Test
    void aSlipOfTheKeyboardIsAnsweredWithTheWordThatWasMeant() {
        assertThat(unnamed().filter(said -> SlipsLeft.ALL.stream().noneMatch(left -> left.holds(said.first()))))
                .extracting(said -> said.mutation().what() + ": " + said.first())
                .isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "easel.mistakes.every", matches = "1")
    void everythingThatIsLeftHappens() {
        List<Said> unnamed = unnamed().toList();
        assertThat(SlipsLeft.ALL)
                .filteredOn(left -> unnamed.stream().noneMatch(said -> left.holds(said.first())))
                .isEmpty();
    }

    private static Stream<Said> unnamed() {
        return SAID.stream()
                .filter(said -> SLIPS.matcher(said.mutation().what()).lookingAt())
                .filter(said -> said.mutation().word().length() >= SHORTEST)
                .filter(said -> !said.namesTheWord() && !said.namesOneAsClose());
    }

    private static double share(Stream<Said> some, List<Said> all) {
        return (double) some.count() / all.size();
    }

    /** What is said of each that is a mistake: some make another sound definition. */
    private static List<Said> said() {
        return Stream.concat(Fixtures.valid().stream(), Fixtures.samples().stream())
                .map(Fixtures::source)
                .flatMap(SingleMistakesTest::mutations)
                .map(SingleMistakesTest::said)
                .filter(said -> !said.diagnostics().isEmpty())
                .toList();
    }

    private record Mutated(SourceFile file, Mutations.Mutation mutation) {}

    private static Stream<Mutated> mutations(SourceFile file) {
        List<Mutations.Mutation> all = Mutations.of(file);
        return IntStream.iterate(0, at -> at < all.size(), at -> at + EVERY)
                .mapToObj(all::get)
                .map(mutation -> new Mutated(SourceFile.of(file.path(), mutation.text()), mutation));
    }

    private static Said said(Mutated mutated) {
        CompileRequest request = CompileRequest.check(List.of(mutated.file())).withFiles(Fixtures.BESIDE_VALID);
        return new Said(mutated.mutation(), new EaselCompiler().compile(request).diagnostics());
    }
}
