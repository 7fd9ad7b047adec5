package dev.easel.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.parse.ExpressionParser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to trees. The cases lie in {@code src/test/resources/expressions/syntax} and {@code templates}. */
class ExpressionParserTest {
    private static final String LONGEST = "1" + " + 1".repeat(24);

    @TestFactory
    Stream<DynamicTest> expressions() {
        return ExpressionCases.of("syntax", (text, said) -> TreePrinter.print(new ExpressionParser(said).parse(text)));
    }

    @TestFactory
    Stream<DynamicTest> templates() {
        return ExpressionCases.of(
                "templates",
                (text, said) -> new ExpressionParser(said)
                        .template(text).parts().stream()
                                .map(ExpressionParserTest::print)
                                .collect(Collectors.joining(" | ")));
    }

    private static String print(TemplateTree.Part part) {
        return part instanceof TemplateTree.Hole hole
                ? "${" + TreePrinter.print(hole.tree()) + "}"
                : "\"" + ((TemplateTree.Text) part).text() + "\"";
    }

    @Test
    void aPartOfATextIsReadWithItsPlaces() {
        Diagnostics said = new Diagnostics();

        Tree tree = new ExpressionParser(said).parse(ExpressionCases.text("x in a.b # c"), new Range(5, 8));

        assertThat(said.sorted()).isEmpty();
        assertThat(tree.at()).isEqualTo(new Range(5, 8));
    }

    @Test
    void aTextWithoutHolesIsPlain() {
        assertThat(template("costs $5, $${x}").text()).contains("costs $5, ${x}");
        assertThat(template("costs $5, ${x}").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "costs $5", "$${x}", "$$${x}", "$$${{x", "$$$${{x", "$${${x}", "${x}", "$", "a${"})
    void whoeverAsksForThePlainTextAloneReadsHolesAsTemplatesDo(String text) {
        assertThat(ExpressionParser.plain(text)).isEqualTo(template(text).text());
    }

    @Test
    void aTextThatIsOneHoleIsItsExpression() {
        assertThat(template("${x}").hole()).isPresent();
        assertThat(template(" ${x}").hole()).isEmpty();
        assertThat(template("${x}${y}").hole()).isEmpty();
    }

    @Test
    void aHoleThatIsWrongHidesNoOther() {
        assertThat(said("${a b} and ${c d} and ${e}"))
                .extracting(diagnostic -> diagnostic.span().column())
                .containsExactly(5, 16);
    }

    @Test
    void commentsGoToTheEndOfTheLine() {
        assertThat(TreePrinter.print(parse("a // the first\n && b // the second")))
                .isEqualTo("(a && b)");
        assertThat(TreePrinter.print(parse("'''a\nb''' // b"))).isEqualTo("'a\nb'");
    }

    @Test
    void whatNestsTooDeepIsRefusedWhereItDoes() {
        assertThat(TreePrinter.print(parse("(".repeat(99) + "x" + ")".repeat(99))))
                .isEqualTo("x");
        assertThat(TreePrinter.print(parse(LONGEST))).startsWith("((((((((((((((((((((((((1 + 1)");

        assertTooLarge("(".repeat(3_000) + "x" + ")".repeat(3_000));
        assertTooLarge("[".repeat(9_000));
        assertTooLarge("!".repeat(9_000) + "x");
        assertTooLarge("-".repeat(9_000) + "x");
        assertTooLarge("x" + ".y".repeat(4_000));
        assertTooLarge("x" + "[?0]".repeat(2_000));
        assertTooLarge("x" + ".f()".repeat(2_000));
        assertTooLarge("1" + " + 1".repeat(2_000));
        assertTooLarge("a ? b : ".repeat(1_000) + "c");
        assertTooLarge("f(".repeat(3_000));
        assertTooLarge("(" + "1" + " + 1".repeat(60) + ")" + " * 2".repeat(60));
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertTooLarge("x".repeat(10_001));
        assertTooLarge("'" + "x".repeat(10_000) + "'");
        assertTooLarge("x" + " ".repeat(1_000_000));
    }

    @Test
    void thereIsNoExpressionInBlanks() {
        assertThat(saidOf("")).hasSize(1);
        assertThat(saidOf(" \n // nothing")).hasSize(1);
    }

    private static void assertTooLarge(String expression) {
        assertThat(List.of(saidOf(expression), said("${" + expression + "}")))
                .allSatisfy(said -> assertThat(said)
                        .singleElement()
                        .extracting(Diagnostic::code)
                        .isEqualTo(DiagnosticCode.EXPRESSION_TOO_LARGE));
    }

    private static List<Diagnostic> saidOf(String expression) {
        Diagnostics said = new Diagnostics();
        new ExpressionParser(said).parse(ExpressionCases.text(expression));
        return said.sorted();
    }

    @Test
    void largeTextsAreReadInNoTime() {
        assertThat(template("${x} and ".repeat(100_000)).parts()).hasSize(200_000);
        assertThat(said("${".repeat(500_000))).hasSize(1);
        assertThat(said("${#} ".repeat(20_000)).size()).isEqualTo(1_001);
        assertThat(said("${" + "x ".repeat(500_000) + "}")).hasSize(1);
        assertThat(said("${" + "#".repeat(1_000_000))).hasSize(1);
        assertThat(template("$".repeat(1_000_000)).parts()).hasSize(1);
    }

    private static List<Diagnostic> said(String template) {
        Diagnostics said = new Diagnostics();
        new ExpressionParser(said).template(ExpressionCases.text(template));
        return said.sorted();
    }

    private static TemplateTree template(String text) {
        return new ExpressionParser(new Diagnostics()).template(ExpressionCases.text(text));
    }

    private static Tree parse(String text) {
        Diagnostics said = new Diagnostics();
        Tree tree = new ExpressionParser(said).parse(ExpressionCases.text(text));
        assertThat(said.sorted()).isEmpty();
        return tree;
    }
}
