package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.Tries;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The compiler refuses a pasted canvas if, and only if, the reading of Canvas Kit's rules does, and complains of nothing else in it.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many canvases are made. What fails is named by the number that makes it again.
 */
class AgreementTest {
    private static final int BATCHES = 50;
    private static final int TRIES = Tries.of(500);

    /** What Easel refuses for reasons of its own. */
    private static final Set<DiagnosticCode> OWN = Set.of(
            DiagnosticCode.EMPTY_ID,
            DiagnosticCode.RESERVED_ID,
            DiagnosticCode.INPUTS_NOT_SUBMITTED,
            DiagnosticCode.CONFIGURE_NEVER_ENDS);

    private static final Map<Place, String> HEADS = Map.of(
            Place.MESSENGER, head("messenger: [home]", "initialize: pasted"),
            Place.INBOX, head("inbox: [conversation_details]", "initialize: pasted"),
            Place.CONFIGURE,
                    head("messenger: [home]", "configure: pasted, initialize: other")
                            + "  other: {components: [{text: Other}]}\n");

    /** What is said of a canvas as a whole, at its name. */
    private static final Set<DiagnosticCode> OF_THE_CANVAS = Set.of(DiagnosticCode.CONTENT_TOO_LARGE);

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void aPastedCanvasIsRefusedForWhatCanvasKitRefusesAndForNothingElse(@ForAll("seeds") long seed) {
        for (long number = seed; number < seed + TRIES / BATCHES; number++) {
            agree(number);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static String head(String surface, String flows) {
        return "app: proof\npackage: com.example.proof\nsurfaces: {" + surface + "}\nflows: {" + flows
                + "}\ncanvases:\n";
    }

    private static void agree(long number) {
        Random random = new Random(number);
        Place place = Place.values()[random.nextInt(Place.values().length)];
        List<Object> components = AnyOrder.within(RandomCanvas.components(random, Place.MESSENGER), random);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            SmallChange.in(components, random);
        }
        Object canvas = Map.of("content", Map.of("components", components));
        String json = JsonPrinter.onLines(canvas);
        List<Finding> read = CanvasKitReading.ofCanvas(Json.parse(JsonPrinter.compact(canvas)), place).stream()
                .filter(Finding::isRefusedInDefinitions)
                .toList();
        List<Diagnostic> errors = errors(json, place);
        List<Diagnostic> ofCanvasKit =
                errors.stream().filter(error -> !OWN.contains(error.code())).toList();

        String made = "made from %d, %s:%n%s%n%s%n%s"
                .formatted(number, place, json, read, DiagnosticText.plain().format(errors));
        if (read.isEmpty()) {
            assertThat(ofCanvasKit).as(made).isEmpty();
        } else {
            assertThat(errors).as(made).isNotEmpty();
        }
        Map<String, Integer> lines = JsonLines.of(json);
        assertThat(ofCanvasKit)
                .as(made)
                .filteredOn(error -> !OF_THE_CANVAS.contains(error.code()))
                .allMatch(error ->
                        read.stream().anyMatch(finding -> lines(finding, lines).contains(line(error, place))));
    }

    private static int line(Diagnostic error, Place place) {
        return error.span().line() - (int) HEADS.get(place).lines().count();
    }

    /** The lines of what a finding is about. */
    private static Set<Integer> lines(Finding finding, Map<String, Integer> lines) {
        return lines.keySet().stream()
                .filter(path -> path.equals(finding.path()) || path.startsWith(finding.path() + "/"))
                .map(lines::get)
                .collect(Collectors.toSet());
    }

    private static List<Diagnostic> errors(String json, Place place) {
        SourceFile definition = SourceFile.of(
                "proof.easel.yaml", HEADS.get(place) + "  pasted: {canvas: " + json + ", routes: {default: pasted}}\n");
        return new EaselCompiler()
                .compile(CompileRequest.check(List.of(definition))).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
    }
}
