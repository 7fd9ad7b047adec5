package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What real apps send is pasted as it is and comes back as it was; what Canvas Kit refuses in it is refused on its line. */
class CorpusTest {
    private static final String ADD = "add on top: stored_data: {";

    /** Those that compile, so that one that does not fails alone. */
    private static final class Apps {
        private static final RunningApps RUNNING = RunningApps.of(legal().map(CorpusTest::declared)
                .filter(pasted -> errors(pasted).isEmpty())
                .map(Pasted::source)
                .toList());
    }

    @Test
    void thereAreSoundPayloadsAndOthers() {
        assertThat(legal()).hasSize(116);
        assertThat(refused()).hasSize(21);
    }

    @TestFactory
    Stream<DynamicTest> aSoundPayloadIsPastedWithoutAnError() {
        return tests(legal(), payload -> assertThat(errors(declared(payload))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> aSoundPayloadComesBackAsItWas() {
        return tests(legal(), payload -> {
            Json sent = sent(payload).get("canvas");
            assertThat(sent.get("content").get("components"))
                    .isEqualTo(payload.canvas().get("content").get("components"));
            assertThat(members(sent.get("stored_data"))).isEqualTo(withCanvas(payload));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsSentIsSound() {
        return tests(
                legal(),
                payload -> assertThat(ReplyReading.of(sent(payload), initialize(payload)))
                        .noneMatch(Finding::isRefusedInDefinitions));
    }

    @TestFactory
    Stream<DynamicTest> eachFindingIsReportedOnItsLine() {
        return tests(
                refused(),
                payload -> assertThat(linesOfErrors(payload))
                        .containsAll(linesIn(
                                payload, KnownFindings.paths(payload).stream().filter(CorpusTest::isMeaningless))));
    }

    @TestFactory
    Stream<DynamicTest> nothingElseIsReported() {
        return tests(
                refused(),
                payload -> assertThat(linesOfErrors(payload))
                        .isEqualTo(linesIn(
                                payload,
                                CanvasKitReading.ofCanvas(payload.canvas(), payload.place()).stream()
                                        .filter(Finding::isRefusedInDefinitions)
                                        .map(finding -> "/canvas" + finding.path())
                                        .filter(CorpusTest::isMeaningless))));
    }

    /** Whether the language gives it no meaning either: what apps ask of inputs in vain is checked in a definition. */
    private static boolean isMeaningless(String path) {
        return !Constraints.WORDS.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Stream<Payload> legal() {
        return Corpus.PAYLOADS.stream().filter(Payload::isLegal);
    }

    private static Stream<Payload> refused() {
        return Corpus.PAYLOADS.stream().filter(payload -> !payload.isLegal());
    }

    private static Stream<DynamicTest> tests(Stream<Payload> payloads, Consumer<Payload> check) {
        return payloads.map(payload -> DynamicTest.dynamicTest(payload.name(), () -> check.accept(payload)));
    }

    private static Set<Integer> linesOfErrors(Payload payload) {
        return errors(declared(payload)).stream()
                .map(error -> error.span().line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> linesIn(Payload payload, Stream<String> paths) {
        Map<String, Integer> lines = JsonLines.of(payload.text());
        Pasted pasted = declared(payload);
        return paths.map(path -> pasted.line(lines.get(path))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The payload as a definition, with the declarations that the compiler asks for. */
    private static Pasted declared(Payload payload) {
        Pasted pasted = Pasted.of(payload);
        return pasted.declaring(errors(pasted).stream()
                .filter(error -> error.code() == DiagnosticCode.UNDECLARED_STORED_DATA)
                .flatMap(error -> error.notes().stream())
                .filter(note -> note.startsWith(ADD))
                .map(note -> note.substring(ADD.length(), note.length() - 1))
                .toList());
    }

    private static List<Diagnostic> errors(Pasted pasted) {
        List<SourceFile> sources = List.of(pasted.source());
        return new EaselCompiler()
                .compile(CompileRequest.check(sources)).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
    }

    private static Json sent(Payload payload) {
        String path = payload.place() == Place.INBOX ? "/inbox/initialize" : "/messenger/initialize";
        return new ServedApp(Apps.RUNNING.app(Pasted.of(payload).appClass())).start(path);
    }

    private static String initialize(Payload payload) {
        return payload.place() == Place.INBOX ? "initialize_inbox" : "initialize_messenger";
    }

    private static List<Map.Entry<String, Json>> members(Json object) {
        return object.names().stream()
                .map(name -> Map.entry(name, object.get(name)))
                .toList();
    }

    /** What the payload stores, and the name of the canvas, which every reply stores first. */
    private static List<Map.Entry<String, Json>> withCanvas(Payload payload) {
        List<Map.Entry<String, Json>> stored = new ArrayList<>();
        stored.add(Map.entry("$canvas", Json.parse('"' + payload.name() + '"')));
        stored.addAll(members(payload.canvas().get("stored_data")));
        return stored;
    }
}
