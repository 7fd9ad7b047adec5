package dev.easel.compiler.proof.offered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.Tries;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is submitted, what comes to a handler was offered by the canvas on screen and is valid; and all that was and is, comes to it.
 * What is refused and tried again leaves no trace, and a canvas keeps what was entered if it is told to.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many submits are made, 800 otherwise. What fails is named by the number that makes it again.
 */
class OfferedPropertyTest {
    private static final int BATCHES = 2;
    private static final int APPS = 4;
    private static final int WALKS = Math.max(10, Tries.of(800) / BATCHES / APPS / 10);

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void nothingButWhatWasOfferedAndIsValidComesToAHandler(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<FormApp> apps = FormApp.of(IntStream.range(0, APPS)
                .mapToObj(app -> RandomForms.of("forms" + app, random))
                .toList());
        Map<Walk.Met, Integer> met = new EnumMap<>(Walk.Met.class);
        for (FormApp app : apps) {
            for (int walk = 0; walk < WALKS; walk++) {
                new Walk(app, random, "made from " + seed + ": ", met).take(10);
            }
        }
        assertThat(met).containsOnlyKeys(Walk.Met.values());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }
}
