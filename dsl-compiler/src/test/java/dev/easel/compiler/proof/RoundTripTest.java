package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.Tries;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is on a canvas and however it is written: it is compiled alike, and what is sent is what was written.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many canvases are made. What fails is named by the number that makes it again.
 */
class RoundTripTest {
    private static final int APPS = 2;
    private static final int TRIES = Tries.of(60);
    private static final int MOST_ON_AN_APP = 50;

    @Property(tries = APPS, shrinking = ShrinkingMode.OFF)
    void aCanvasIsSentAsItIsWrittenInAnyForm(@ForAll("seeds") long seed) {
        int canvases = Math.min(MOST_ON_AN_APP, TRIES / APPS);
        for (int made = 0; made < TRIES / APPS; made += canvases) {
            Random random = new Random(seed + made);
            Place place = random.nextInt(4) == 0 ? Place.INBOX : Place.MESSENGER;
            check(ManyCanvases.of(canvases, place, random), "made from " + (seed + made) + ": ");
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static void check(ManyCanvases canvases, String name) {
        SourceFile pasted = canvases.pasted();
        List<GeneratedFile> files = generate(pasted, name);
        assertThatAreEqual(generate(canvases.verbatim(), name), files, name);
        assertThatAreEqual(generate(canvases.inShort(), name), files, name);

        ServedApp app = new ServedApp(RunningApps.of(List.of(pasted)).app(ManyCanvases.APP));
        for (String canvas : canvases.names()) {
            Json reply = canvases.show(app, canvas);
            assertThat(reply.get("canvas").get("content")).as(name + canvas).isEqualTo(canvases.content(canvas));
            assertThat(reply.get("canvas").get("stored_data")).as(name + canvas).isEqualTo(canvases.storedData(canvas));
            assertThat(ReplyReading.of(reply, canvases.submit()))
                    .as(name + canvas)
                    .noneMatch(Finding::isRefusedInDefinitions);
        }
    }

    private static void assertThatAreEqual(List<GeneratedFile> files, List<GeneratedFile> others, String name) {
        assertThat(files).hasSameSizeAs(others);
        for (int i = 0; i < files.size(); i++) {
            assertThat(files.get(i).text())
                    .as(name + files.get(i).path())
                    .isEqualTo(others.get(i).text());
        }
    }

    private static List<GeneratedFile> generate(SourceFile source, String name) {
        CompileResult result = new EaselCompiler().compile(CompileRequest.generate(List.of(source)));
        if (result.failed()) {
            List<Diagnostic> errors = result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .limit(3)
                    .toList();
            throw new AssertionError(name + DiagnosticText.plain().format(errors));
        }
        return result.files();
    }
}
