package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final double ON_THEIR_LINE = 0.97;
    private static final double SHOWING_THEIR_LINE = 0.98;
    private static final Pattern SLIPS = Pattern.compile("(key|value|expression name) (drop|double|other|swap)");

    /** Mistakes for which nothing can be suggested, and why. */
    private static final Map<DiagnosticCode, String> WITHOUT = Map.of(
            DiagnosticCode.CANVAS_WANTED, "what is written is the name of something else",
            DiagnosticCode.CHARACTER_NOT_ALLOWED, "half of a character says nothing of the other half",
            DiagnosticCode.CONSTRAINT,
                    "numbers and patterns are the author's, and the message says how they are written",
            DiagnosticCode.EXPRESSION_SYNTAX, "the place and the message say which sign is missing or one too many",
            DiagnosticCode.NOT_IN_EXPRESSIONS, "the same",
            DiagnosticCode.NOT_YAML, "the note says what to close or to indent",
            DiagnosticCode.NO_SUCH_FILE, "what else lies beside the definition is not listed",
            DiagnosticCode.TYPE_MISMATCH, "a value of a type has no nearest one",
            DiagnosticCode.WRONG_TYPE, "the same");

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
    void aSlipOfTheKeyboardIsAnsweredWithWhatThereIs() {
        assertThat(SAID)
                .filteredOn(said -> SLIPS.matcher(said.mutation().what()).lookingAt())
                .filteredOn(said -> said.diagnostics().stream().noneMatch(SingleMistakesTest::showsWhatThereIs))
                .filteredOn(
                        said -> !WITHOUT.containsKey(said.diagnostics().get(0).code()))
                .extracting(said ->
                        said.mutation().what() + ": " + said.diagnostics().get(0))
                .isEmpty();
    }

    /** Whether it names a word, a line to write, or the words that there are. */
    private static boolean showsWhatThereIs(Diagnostic said) {
        return said.suggestion() != null
                || said.fix() != null
                || said.notes().stream().anyMatch(note -> note.contains("`") || note.contains(": "));
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
