package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Function.Example;
import dev.easel.compiler.catalog.LanguageWord;
import dev.easel.compiler.catalog.LanguageWords;
import dev.easel.compiler.expression.Expr;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the language's words says what the Java of each example gives. */
class LanguageWordsTest {
    @Test
    void everyExampleIsTrue() {
        List<Example> examples =
                words().flatMap(word -> word.examples().stream()).toList();
        EmittedJava.Running running = EmittedJava.of(examples.stream()
                        .map(example -> Cafe.expression(example.expression()))
                        .toList())
                .compiled();

        for (int i = 0; i < examples.size(); i++) {
            assertThat(running.value(i, CafeValues.usual()))
                    .as(examples.get(i).expression())
                    .hasToString(examples.get(i).result());
        }
    }

    @Test
    void everyWordIsExplainedAndShown() {
        assertThat(words()).allSatisfy(word -> {
            assertThat(word.meaning()).isNotBlank().doesNotEndWith(".");
            assertThat(word.shapes()).isNotEmpty().allMatch(shape -> shape.contains("." + word.name() + "("));
            assertThat(word.examples())
                    .isNotEmpty()
                    .allMatch(example -> example.expression().contains("." + word.name() + "("));
        });
    }

    @Test
    void everyMacroIsInTheTable() {
        assertThat(LanguageWords.OF_ELEMENTS)
                .extracting(word -> word.name().toUpperCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Expr.Macro.Kind.values()).map(Enum::name).toList());
    }

    private static Stream<LanguageWord> words() {
        return Stream.of(LanguageWords.OF_OPTIONALS, LanguageWords.OF_ELEMENTS).flatMap(List::stream);
    }
}
