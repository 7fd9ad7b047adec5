package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticJson;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.diagnostic.Related;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever a file holds, the compiler answers: without an exception, soon, alike each time, with places that the file has.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many files each property makes. What fails is named by the number that makes it again.
 */
class FuzzTest {
    private static final int BATCHES = 50;
    private static final int TRIES = Tries.of(1_000);
    private static final Duration HANG = Duration.ofSeconds(10);
    private static final int MOST_SAID = 1_001;

    private static long slowestMillis;
    private static String slowest = "";

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void bytesAreAnswered(@ForAll("seeds") long seed) {
        areAnswered(seed, RandomDamage::bytes);
    }

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void damagedDefinitionsAreAnswered(@ForAll("seeds") long seed) {
        areAnswered(seed, RandomDamage::definition);
    }

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void randomDefinitionsAreAnswered(@ForAll("seeds") long seed) {
        areAnswered(seed, random -> RandomApp.of(random).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    @AfterContainer
    static void sayWhatTookLongest() {
        System.out.printf("slowest: %d ms, %s%n", slowestMillis, slowest);
    }

    private static void areAnswered(long seed, Function<Random, byte[]> files) {
        for (long number = seed; number < seed + TRIES / BATCHES; number++) {
            String name = "made from " + number;
            byte[] bytes = files.apply(new Random(number));
            try {
                keep(name, assertTimeoutPreemptively(HANG, () -> isAnswered(bytes), name));
            } catch (Throwable failure) {
                throw new AssertionError(name + ":\n" + new String(bytes, StandardCharsets.UTF_8), failure);
            }
        }
    }

    private static void keep(String name, long millis) {
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = name;
        }
    }

    /** The milliseconds of this processor that an answer took. */
    private static long isAnswered(byte[] bytes) {
        SourceFile file = SourceFile.of("fuzz.easel.yaml", bytes);
        boolean generates = bytes.length % 4 == 0;
        CompileRequest request =
                generates ? CompileRequest.generate(List.of(file)) : CompileRequest.check(List.of(file));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CompileResult result = new EaselCompiler().compile(request);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        List<Diagnostic> said = result.diagnostics();

        assertThat(said.size()).isLessThanOrEqualTo(MOST_SAID);
        said.forEach(diagnostic -> isInside(diagnostic, file));
        List<Diagnostic> some = said.subList(0, Math.min(20, said.size()));
        assertThat(DiagnosticText.plain().format(some)).doesNotContain("\u0000");
        assertThat(DiagnosticJson.format(some)).startsWith("[");
        if (bytes.length % 3 == 0) {
            assertThat(new EaselCompiler().compile(request)).isEqualTo(result);
        }
        return spent / 1_000_000;
    }

    private static void isInside(Diagnostic diagnostic, SourceFile file) {
        isInside(diagnostic.span(), file);
        diagnostic.related().stream().map(Related::span).forEach(span -> isInside(span, file));
        if (diagnostic.fix() != null) {
            isInside(Objects.requireNonNull(diagnostic.fix()).span(), file);
        }
    }

    private static void isInside(SourceSpan span, SourceFile file) {
        int start = file.index(span.line(), span.column());
        int end = file.index(span.endLine(), span.endColumn());
        assertThat(span.file()).isSameAs(file);
        assertThat(file.span(start, end)).isEqualTo(span);
    }
}
