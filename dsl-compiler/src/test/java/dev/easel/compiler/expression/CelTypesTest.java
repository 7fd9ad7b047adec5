package dev.easel.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.Tries;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.check.ExpressionChecker;
import dev.easel.compiler.expression.parse.ExpressionParser;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Easel's checker and CEL's own: what Easel passes, CEL passes with the same type, once what Easel does of its own accord is written
 * out.
 */
class CelTypesTest {
    private static final int TRIES = Tries.of(1_000);
    private static final int BATCH = TRIES / 50;
    private static final SampleScope SCOPE = new SampleScope();
    private static final CelChecker CEL = new CelChecker(SCOPE);

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void whatIsMadeToFitPassesBoth(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BATCH; i++) {
            String expression = new RandomTyped(random, SCOPE).make();
            assertThat(passes(expression)).as(expression).isTrue();
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAtRandomPassesCelIfItPasses(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BATCH; i++) {
            passes(new RandomExpression(random, SCOPE.names(), false).make());
        }
    }

    @Test
    void theCasesThatPassPassCel() {
        ExpressionCases.expressions("types").forEach(CelTypesTest::passes);
    }

    /** Whether Easel passes it; CEL then must. */
    private static boolean passes(String expression) {
        Diagnostics said = new Diagnostics();
        ExpressionText text = ExpressionCases.text(expression);
        Tree tree = new ExpressionParser(said).parse(text);
        Expr expr = new ExpressionChecker(SCOPE.types(), Functions.ALL, said).check(tree, text, SCOPE);
        if (said.hasErrors()) {
            return false;
        }
        String printed = CelPrinter.print(expr, SCOPE);
        assertThat(CEL.check(printed)).as(expression + "\n" + printed).isEqualTo(CEL.type(expr.type()));
        return true;
    }
}
