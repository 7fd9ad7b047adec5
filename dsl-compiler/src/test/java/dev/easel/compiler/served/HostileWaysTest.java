package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows of {@link HostileWays}: targets with conditions, handlers that several places lead to, fields in loops, and configure that Java
 * ends. For every one a fixed status, a fixed answer, whether code of the app's author is reached, and a log that quotes nothing of it.
 */
@Timeout(60)
class HostileWaysTest {
    private static final String WAYS = "dev.easel.compiler.served.HostileWays#";

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static TriedApp app;

    @BeforeAll
    static void start() {
        app = new TriedApp(ToldApp.toolHire(), LOG);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @ParameterizedTest
    @MethodSource({
        WAYS + "refusedCopies",
        WAYS + "unseen",
        WAYS + "components",
        WAYS + "conditions",
        WAYS + "places",
        WAYS + "waysBack",
        WAYS + "forgedReplies"
    })
    void whatIsSentIsAnsweredAsTheTableSays(Row row) throws Exception {
        app.answersAsTheTableSays(row);
    }

    @ParameterizedTest
    @MethodSource(WAYS + "copies")
    void aHandlerGetsTheCopiesThatAreOnScreenAndNoOther(Row row) throws Exception {
        assertThat(app.answersAsTheTableSays(row).body()).contains("Reserved: 4 saw, 2 mix~er, 0 drill.");
    }

    @ParameterizedTest
    @MethodSource(WAYS + "greyedOut")
    void nobodyCanTypeIntoACopyThatIsGreyedOut(Row row) throws Exception {
        assertThat(app.answersAsTheTableSays(row).body()).contains("About saw, with 4 saw, 2 mix~er.");
    }

    @ParameterizedTest
    @MethodSource(WAYS + "kept")
    void nothingStandsAgainThatNobodyCouldEnter(Row row) throws Exception {
        assertThat(app.answersAsTheTableSays(row).body()).doesNotContain(Row.WORDS);
    }
}
