package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the compiler says of the mistakes that {@link Mutations} can make in the fixtures and samples. Only the counts are kept, and what
 * is not as wanted, so that all mistakes need no large heap.
 *
 * <p>Some are not counted:
 *
 * <ul>
 *   <li>of which nothing is said: most are slips in texts, which are sound; what should have been said is for other tests to hold;
 *   <li>what is lost, where lines are asked for: it has none ({@link SaidOfMistake#hasALine()}); the share with it is printed;
 *   <li>slips in words of one or two letters, where words are asked for: nearly every other such word is as close.
 * </ul>
 */
final class SingleMistakes {
    private static final int MOST = 3;
    private static final int AT_ONCE = 1_000;

    private final int every;
    private final Consumer<String> teller;

    private int made;
    private int said;
    private int saidOnTheirLine;
    private int placed;
    private int onTheirLine;
    private int showingTheirLine;
    private int ofAnotherType;
    private int whereDeclared;
    private int showingTheDeclaration;
    private int most;
    private final List<String> failed = new ArrayList<>();
    private final List<String> saidTooOften = new ArrayList<>();
    private final List<String> withoutTheirWord = new ArrayList<>();
    private final Set<SlipsLeft> left = new LinkedHashSet<>();

    private SingleMistakes(int every, Consumer<String> teller) {
        this.every = every;
        this.teller = teller;
    }

    /** Makes one of so many mistakes. */
    static SingleMistakes oneOf(int every) {
        SingleMistakes some = new SingleMistakes(every, unwanted -> {});
        definitions().forEach(some::addAll);
        return some;
    }

    /**
     * Makes all mistakes, or those in the definitions whose names hold the argument, and prints how it goes and what is not as wanted;
     * one of so many with {@code -Deasel.mistakes.every}.
     */
    public static void main(String[] arguments) {
        SingleMistakes all = new SingleMistakes(Integer.getInteger("easel.mistakes.every", 1), System.out::println);
        definitions()
                .filter(file -> arguments.length == 0 || file.path().contains(arguments[0]))
                .forEach(file -> {
                    all.addAll(file);
                    System.out.println(all.counts() + " up to " + file.path());
                });
        SlipsLeft.ALL.stream()
                .filter(row -> !all.left.contains(row))
                .forEach(row -> System.out.println("unused " + row));
    }

    private static Stream<SourceFile> definitions() {
        return Stream.concat(Fixtures.valid().stream(), Fixtures.samples().stream())
                .map(Fixtures::source);
    }

    private void addAll(SourceFile file) {
        List<Mutations.Mutation> all = Mutations.of(file);
        List<Mutations.Mutation> some = IntStream.iterate(0, at -> at < all.size(), at -> at + every)
                .mapToObj(all::get)
                .toList();
        made += some.size();
        // each that is tried holds a text of its own
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            some.subList(from, Math.min(some.size(), from + AT_ONCE)).parallelStream()
                    .map(mutation -> Tried.of(file, mutation))
                    .toList()
                    .forEach(this::add);
        }
    }

    /** What came of a mistake: what is said of it, nothing if it is none, or how the compiler failed. */
    private record Tried(Optional<SaidOfMistake> said, Optional<String> failure) {
        static Tried of(SourceFile file, Mutations.Mutation mutation) {
            SourceFile mutated = SourceFile.of(file.path(), mutation.text());
            CompileRequest request = CompileRequest.check(List.of(mutated)).withFiles(Fixtures.BESIDE_VALID);
            try {
                List<Diagnostic> said = new EaselCompiler().compile(request).diagnostics();
                return new Tried(
                        Optional.of(new SaidOfMistake(file.path(), mutation, said))
                                .filter(any -> !said.isEmpty()),
                        Optional.empty());
            } catch (RuntimeException | StackOverflowError failure) {
                String where = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
                return new Tried(
                        Optional.empty(), Optional.of(file.path() + ", " + mutation.what() + ": " + failure + where));
            }
        }
    }

    private void add(Tried tried) {
        tried.failure().ifPresent(failure -> keep("failed", failure, failed));
        tried.said().ifPresent(this::add);
    }

    private void add(SaidOfMistake mistake) {
        said++;
        saidOnTheirLine += mistake.startsOnItsLine() ? 1 : 0;
        most = Math.max(most, mistake.diagnostics().size());
        if (mistake.diagnostics().size() > MOST) {
            keep("too often", mistake.toString(), saidTooOften);
        }
        if (mistake.hasALine()) {
            addPlaced(mistake);
        }
        if (mistake.isOfAnotherType()) {
            ofAnotherType++;
            whereDeclared += mistake.startsOnItsLine() ? 1 : 0;
            showingTheDeclaration += mistake.showsItsLine() ? 1 : 0;
        }
        if (mistake.leavesTheWordOpen()) {
            addWithoutWord(mistake);
        }
    }

    private void addPlaced(SaidOfMistake mistake) {
        placed++;
        if (mistake.showsItsLine()) {
            showingTheirLine++;
        }
        if (mistake.startsOnItsLine()) {
            onTheirLine++;
        } else {
            teller.accept("elsewhere: " + mistake);
        }
    }

    private void addWithoutWord(SaidOfMistake mistake) {
        List<SlipsLeft> rows =
                SlipsLeft.ALL.stream().filter(row -> row.holds(mistake.first())).toList();
        left.addAll(rows);
        if (rows.isEmpty()) {
            keep("without its word", mistake.toString(), withoutTheirWord);
        }
    }

    private void keep(String kind, String unwanted, List<String> kept) {
        kept.add(unwanted);
        teller.accept(kind + ": " + unwanted);
    }

    /** The mistakes that the compiler fails on. */
    List<String> failed() {
        return failed;
    }

    /** The mistakes of which more than three things are said. */
    List<String> saidTooOften() {
        return saidTooOften;
    }

    /** The slips of the keyboard of which neither the message nor a row of the slips left has the word that was meant. */
    List<String> withoutTheirWord() {
        return withoutTheirWord;
    }

    /** The rows of the slips left that some slip needs. */
    Set<SlipsLeft> left() {
        return left;
    }

    /** How many have a line of their own. */
    int placed() {
        return placed;
    }

    /** How much of those is said first on that line. */
    double onTheirLine() {
        return (double) onTheirLine / placed;
    }

    /** How much of those is said with that line among the places shown. */
    double showingTheirLine() {
        return (double) showingTheirLine / placed;
    }

    /** How much of what is declared with another type is said where it is declared, and not where it is used. */
    double whereDeclared() {
        return (double) whereDeclared / ofAnotherType;
    }

    /** How much of that is said with the declaration among the places shown. */
    double showingTheDeclaration() {
        return (double) showingTheDeclaration / ofAnotherType;
    }

    /** The numbers, for people. */
    String counts() {
        return ("%,d mistakes, %,d said, %.2f %% on their line; %.2f %% and %.2f %% showing it but for what is lost; "
                        + "%.0f %% of other types where declared and %.0f %% showing that; "
                        + "at most %d messages, %d more than three times, %d without their word, %d rows used of %d, %d failed")
                .formatted(
                        made,
                        said,
                        100.0 * saidOnTheirLine / said,
                        100 * onTheirLine(),
                        100 * showingTheirLine(),
                        100 * whereDeclared(),
                        100 * showingTheDeclaration(),
                        most,
                        saidTooOften.size(),
                        withoutTheirWord.size(),
                        left.size(),
                        SlipsLeft.ALL.size(),
                        failed.size());
    }
}
