package dev.easel.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.check.ExpressionChecker;
import dev.easel.compiler.expression.check.Wanted;
import dev.easel.compiler.expression.parse.ExpressionParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * From trees to typed expressions. The cases lie in {@code src/test/resources/expressions/types}, and {@code scope.txt} beside it says
 * what they know.
 */
class ExpressionCheckerTest {
    private static final SampleScope SCOPE = new SampleScope();

    @TestFactory
    Stream<DynamicTest> types() {
        return ExpressionCases.of("types", (text, said) -> {
            Tree tree = new ExpressionParser(said).parse(text);
            Expr expr = checker(said).check(tree, text, SCOPE);
            return expr.type().word() + ": " + ExprPrinter.print(expr);
        });
    }

    @TestFactory
    Stream<DynamicTest> defaults() {
        return ExpressionCases.of("defaults", (text, said) -> {
            String[] parts = text.text().split(" = ", 2);
            Range literal = new Range(parts[0].length() + 3, text.text().length());
            Expr expr = checker(said).literal(text, literal, SCOPE.type(parts[0]));
            return expr.type().word() + ": " + ExprPrinter.print(expr);
        });
    }

    @Test
    void aWantedTypeWidens() {
        assertThat(wanted("1", "decimal")).isEqualTo("decimal(1)");
        assertThat(wanted("1", "decimal?")).isEqualTo("decimal?(decimal(1))");
        assertThat(wanted("limit", "decimal?")).isEqualTo("decimal?(limit)");
        assertThat(wanted("[1]", "list<decimal>")).isEqualTo("[decimal(1)]");
        assertThat(wanted("[]", "list<Drink>")).isEqualTo("[]");
        assertThat(wanted("open ? [] : [1]", "list<decimal>")).isEqualTo("(open ? [] : [decimal(1)])");
        assertThat(wanted("name", "string?")).isEqualTo("string?(name)");
    }

    @Test
    void aValueOfAnotherTypeThanIsWantedIsRefused() {
        assertThat(wanted("name", "bool")).isEqualTo("`when` takes a `bool`, and this is a `string`");
        assertThat(wanted("late", "bool")).isEqualTo("`late` may be missing");
        assertThat(wanted("settings", "bool")).isEqualTo("`settings` has values, and is none itself");
        assertThat(wanted("foo", "bool")).isEqualTo("there is no `foo` here");
        assertThat(wanted("numbers", "list<decimal>"))
                .isEqualTo("`when` takes a `list<decimal>`, and this is a `list<int>`");
    }

    private static String wanted(String expression, String type) {
        Diagnostics said = new Diagnostics();
        ExpressionText text = ExpressionCases.text(expression);
        Tree tree = new ExpressionParser(said).parse(text);
        Expr expr = checker(said).check(tree, text, SCOPE, Wanted.by("when", SCOPE.type(type)));
        return said.sorted().isEmpty()
                ? ExprPrinter.print(expr)
                : said.sorted().get(0).message();
    }

    private static ExpressionChecker checker(Diagnostics said) {
        return new ExpressionChecker(SCOPE.types(), Functions.ALL, said);
    }
}
