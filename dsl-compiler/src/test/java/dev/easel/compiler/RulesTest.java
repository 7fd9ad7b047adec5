package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.rule.CanvasRule;
import dev.easel.compiler.rule.ConversationRule;
import dev.easel.compiler.rule.Rules;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a folder under {@code rules/}, named after it: of {@code fails.easel.yaml} exactly the text in {@code fails.diagnostics}
 * is said, with the rule's code alone, and of {@code passes.easel.yaml}, which is the same definition mended, nothing.
 */
class RulesTest {
    private record Rule(String name, DiagnosticCode code) {
        static Rule of(CanvasRule rule) {
            return new Rule(kebab(rule.getClass()), rule.code());
        }

        static Rule of(ConversationRule rule) {
            return new Rule(kebab(rule.getClass()), rule.code());
        }

        private static String kebab(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachRefusesWhatBreaksItAndNothingElse() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            Path fails = Fixtures.rule(rule.name(), "fails.easel.yaml");
            assertThat(InvalidFixturesTest.diagnostics(fails))
                    .extracting(Diagnostic::code)
                    .isNotEmpty()
                    .containsOnly(rule.code());
            InvalidFixturesTest.check(fails);
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSaidOfTheSameDefinitionMended() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            Path passes = Fixtures.rule(rule.name(), "passes.easel.yaml");
            assertThat(InvalidFixturesTest.diagnostics(passes)).isEmpty();
        }));
    }

    @Test
    void eachHasACodeOfItsOwn() {
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyFolderBelongsToARule() {
        assertThat(Fixtures.breakingARule())
                .extracting(file -> file.getParent().getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::name).toList());
    }

    private static Stream<Rule> rules() {
        return Stream.concat(
                Rules.OF_CANVASES.stream().map(Rule::of),
                Rules.OF_CONVERSATIONS.stream().map(Rule::of));
    }
}
