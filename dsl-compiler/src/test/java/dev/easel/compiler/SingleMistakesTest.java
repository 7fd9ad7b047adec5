package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One mistake is said once or a little more often, and on its line: held against the mistakes that {@link Mutations} can make, some of
 * them, or all with {@code -Deasel.mistakes.every=1}.
 */
class SingleMistakesTest {
    private static final int EVERY = Integer.getInteger("easel.mistakes.every", 37 * 100 / Tries.share(100));
    private static final int MOST = 3;
    private static final double ON_THEIR_LINE = 0.95;
    private static final double SHOWING_THEIR_LINE = 0.98;

    private record Said(Mutations.Mutation mutation, List<Diagnostic> diagnostics) {
        boolean startsOnItsLine() {
            return covers(diagnostics.get(0).span());
        }

        boolean showsItsLine() {
            return diagnostics.stream()
                    .flatMap(said -> Stream.concat(
                            Stream.of(said.span()), said.related().stream().map(place -> place.span())))
                    .anyMatch(this::covers);
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
        assertThat(SAID).hasSizeGreaterThan(55_000 / EVERY);
        assertThat(share(SAID.stream().filter(Said::startsOnItsLine), SAID)).isGreaterThan(ON_THEIR_LINE);
        assertThat(share(SAID.stream().filter(Said::showsItsLine), SAID)).isGreaterThan(SHOWING_THEIR_LINE);
    }

    private static double share(Stream<Said> some, List<Said> all) {
        return (double) some.count() / all.size();
    }

    /** What is said of each that is a mistake: some make another sound definition. */
    private static List<Said> said() {
        return Fixtures.valid().stream()
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
