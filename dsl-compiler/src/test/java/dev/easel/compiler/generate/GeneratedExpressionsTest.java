package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelRuntime;
import dev.easel.compiler.expression.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Generated Java gives what CEL gives, whatever the expression and whatever the values.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many expressions are made.
 */
class GeneratedExpressionsTest {
    private static final int BATCHES = 2;
    private static final int TRIES = Integer.getInteger("easel.fuzz.tries", 200);
    private static final int MOST_OF_A_CLASS = 200;
    private static final int VALUES = 3;
    private static final int DEPTH = 4;
    private static final CelOracle CEL = new CelOracle();

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void generatedJavaGivesWhatCelGives(@ForAll("seeds") long seed) {
        int together = Math.min(MOST_OF_A_CLASS, TRIES / BATCHES);
        for (int made = 0; made < TRIES / BATCHES; made += together) {
            check(together, new Random(seed + made), "made from " + (seed + made));
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static void check(int number, Random random, String name) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            written.add(new RandomExpression(random).any(DEPTH));
        }
        List<Expr> expressions = written.stream().map(Cafe::expression).toList();
        EmittedJava java = EmittedJava.of(expressions);
        List<String> texts = java.texts();
        EmittedJava.Running running = java.compiled();
        int judged = 0;
        for (int i = 0; i < number; i++) {
            Optional<CelRuntime.Program> program = CEL.program(CelText.of(expressions.get(i)));
            for (int j = 0; program.isPresent() && j < VALUES; j++) {
                CafeValues values = CafeValues.random(random);
                Object expected = CelOracle.value(program.get(), CelValues.of(values));
                if (expected == CelOracle.UNJUDGED) {
                    continue;
                }
                judged++;
                assertThat(CelValues.of(
                                running.value(i, values), expressions.get(i).type()))
                        .as("%s: %s%n%s%nof %s", name, written.get(i), texts.get(i), values)
                        .isEqualTo(expected);
            }
        }
        assertThat(judged).as(name).isGreaterThan(number * VALUES * 9 / 10);
    }
}
