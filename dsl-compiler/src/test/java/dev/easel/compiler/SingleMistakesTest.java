package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * One mistake is said once or a little more often, and on its line: held against the mistakes that {@link Mutations} can make, some of
 * them, or all with {@code -Deasel.mistakes.every=1}.
 */
@Tag("any-jdk")
class SingleMistakesTest {
    /** Only for time; a prime, as kinds of mistakes come in turns, and each is to have its share. */
    private static final int EVERY = Integer.getInteger("easel.mistakes.every", 97 * 100 / Tries.share(100));

    private static final double ON_THEIR_LINE = 0.97;
    private static final double SHOWING_THEIR_LINE = 0.985;

    /** A declaration and its use disagree, and the use is said where it could be mended: with a function, a field or another name. */
    private static final double DECLARED = 0.55;

    private static final double SHOWING_THE_DECLARATION = 0.95;

    private static final SingleMistakes MADE = SingleMistakes.oneOf(EVERY);

    @Test
    void theCompilerFailsOnNone() {
        assertThat(MADE.failed()).isEmpty();
    }

    @Test
    void noneIsSaidMoreThanThreeTimes() {
        assertThat(MADE.saidTooOften()).isEmpty();
    }

    @Test
    void nearlyAllAreSaidOnTheirLine() {
        assertThat(MADE.placed()).isGreaterThan(180_000 / EVERY);
        assertThat(MADE.onTheirLine()).isGreaterThanOrEqualTo(ON_THEIR_LINE);
        assertThat(MADE.showingTheirLine()).isGreaterThanOrEqualTo(SHOWING_THEIR_LINE);
    }

    @Test
    void whatIsDeclaredWithAnotherTypeIsSaidWhereItIsDeclaredOrShowsThat() {
        assertThat(MADE.whereDeclared()).isGreaterThanOrEqualTo(DECLARED);
        assertThat(MADE.showingTheDeclaration()).isGreaterThanOrEqualTo(SHOWING_THE_DECLARATION);
    }

    @Test
    void aSlipOfTheKeyboardIsAnsweredWithTheWordThatWasMeant() {
        assertThat(MADE.withoutTheirWord()).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "easel.mistakes.every", matches = "1")
    void everythingThatIsLeftHappens() {
        assertThat(SlipsLeft.ALL).allMatch(MADE.left()::contains);
    }
}
