package dev.easel.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.DiagnosticJson;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.diagnostic.Related;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.protocol.json.Json;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever a file holds, the compiler answers soon, and with places that the file has. */
@Tag("any-jdk")
class RobustnessTest {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration SOON_FOR_A_MEBIBYTE = Duration.ofSeconds(5);
    private static final int MEBIBYTE = 1 << 20;

    @Property(tries = 500)
    void arbitraryTextIsAnswered(@ForAll String text) {
        check(SourceFile.of("any.easel.yaml", text));
    }

    @Property(tries = 500)
    void arbitraryBytesAreAnswered(@ForAll byte[] bytes) {
        check(SourceFile.of("any.easel.yaml", bytes));
    }

    @Property(tries = 2000)
    void damagedDefinitionsAreAnswered(@ForAll("damaged") String text) {
        check(SourceFile.of("damaged.easel.yaml", text));
    }

    @Provide
    Arbitrary<String> damaged() {
        return Damage.definitions();
    }

    @Example
    void textsOnWhichTheYamlLibraryItselfFailsAreAnswered() {
        String unmarked = "a:\n  b{c:\n   - d: **e** f\n   - d: [g](h)\n   - d: %i\n   - {d: ${j}}\n";

        assertThat(codes("\"app\\u\"")).containsExactly(DiagnosticCode.NOT_YAML);
        assertThat(codes("a: \"\\UFFFFFFFF\"")).containsExactly(DiagnosticCode.NEEDS_QUOTES);
        assertThat(codes(unmarked)).contains(DiagnosticCode.NEEDS_QUOTES);
    }

    @Example
    void aMebibyteIsTheMost() {
        String most = "app: large\n#" + "x".repeat(MEBIBYTE - 12);

        assertThat(codes(most)).doesNotContain(DiagnosticCode.FILE_TOO_LARGE);
        assertThat(codes(most + "x")).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Example
    void deepNestingIsRefusedSoon() {
        assertThat(codes("[".repeat(500_000))).containsExactly(DiagnosticCode.TOO_DEEP);
        assertThat(codes("- ".repeat(400_000))).containsExactly(DiagnosticCode.TOO_DEEP);
        assertThat(codes("{a: ".repeat(200_000))).containsExactly(DiagnosticCode.TOO_DEEP);
    }

    @Example
    void anAliasBombIsNeverLit() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThat(codes(bomb.toString())).containsOnly(DiagnosticCode.ANCHOR);
    }

    @Example
    void aFileOfOneLineIsAnsweredSoon() {
        String component = "{\"type\": \"text\", \"text\": \"\uD83D\uDE00 Hello\", \"colour\": 1},";
        String line =
                "{app: large, package: a.b, surfaces: {messenger: [home]}, flows: {initialize: menu}, canvases: {menu: "
                        + "{components: [" + component.repeat(15_000) + "]}}}";

        assertThat(check(SourceFile.of("line.easel.yaml", line))).hasSize(1_001);
    }

    @Example
    void filesThatAreNamedAreReadOnceAndCounted() {
        String json = "[{\"type\": \"text\", \"text\": \"" + "x".repeat(200_000) + "\"}]";
        StringBuilder definition = new StringBuilder(
                        "app: files\nsurfaces: {messenger: [home]}\nflows: {initialize: c0}\n")
                .append("canvases:\n");
        for (int i = 0; i < 5_000; i++) {
            definition.append("  c").append(i).append(": {components: big.json}\n");
        }
        List<String> reads = new ArrayList<>();
        CompileRequest request = CompileRequest.check(List.of(SourceFile.of("files.easel.yaml", definition.toString())))
                .withFiles((file, name) -> {
                    reads.add(name);
                    return Optional.of(SourceFile.of(name, json));
                });

        assertThat(new EaselCompiler().compile(request).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.FILE_TOO_LARGE);
        assertThat(reads).containsExactly("big.json");
    }

    private static final String SHOWN =
            "app: many\npackage: a.b\nsurfaces: {messenger: [home]}\nhandlers: {go: [c0]}\nflows: {initialize: go}\n";

    @Example
    void moreHolesThanOneMethodHoldsAreRefusedSoon() {
        String canvas = SHOWN + "canvases: {c0: {params: {a: string}, components: [%s]}}\n";

        assertThat(codes(canvas.formatted("{text: \"" + "${a}".repeat(250_000) + "\"}")))
                .containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
        assertThat(codes(canvas.formatted("{text: \"${a}\"}, ".repeat(3_501) + "divider")))
                .containsExactly(DiagnosticCode.CONTENT_TOO_LARGE);
        assertThat(codes(canvas.formatted(("{text: \"" + "${a}".repeat(36) + "\"}, ").repeat(100) + "divider")))
                .containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
    }

    @Example
    void aLongChainOfLoadsIsFollowedSoon() {
        StringBuilder chain = new StringBuilder(SHOWN).append("canvases:\n");
        for (int i = 0; i < 10_000; i++) {
            chain.append("  c%d: {load: {x: int}, instead: [c%d], components: [divider]}\n".formatted(i, i + 1));
        }

        assertThat(codes(chain + "  c10000: {components: [divider]}\n")).containsExactly(DiagnosticCode.TOO_MANY_NAMES);
    }

    @Example
    void manyMistakesAreAnsweredSoon() {
        StringBuilder text =
                new StringBuilder("app: many\nsurfaces: {messenger: [home]}\nflows: {initialize: c0}\ncanvases:\n");
        for (int i = 0; i < 8_000; i++) {
            text.append("  c%d: {components: [{button: b, label: B, submit: d%d}]}\n".formatted(i, i));
        }

        assertThat(check(SourceFile.of("many.easel.yaml", text.toString()))).hasSize(1);
    }

    @Example
    void thousandsOfMistakesAreCutShortAndThisIsSaid() {
        String text = "a%d: b\n";
        StringBuilder mistakes = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            mistakes.append(text.formatted(i));
        }

        assertThat(codes(mistakes.toString())).hasSize(1_001).containsOnlyOnce(DiagnosticCode.TOO_MANY);
        assertThat(codes("\u0000".repeat(MEBIBYTE))).hasSize(100).containsOnly(DiagnosticCode.CHARACTER_NOT_ALLOWED);
    }

    @Example
    void manyTextsWithoutQuotesAreAnsweredSoon() {
        check(SourceFile.of("colons.easel.yaml", "a: b: c\n".repeat(100_000)));
        check(SourceFile.of("blanks.easel.yaml", "a" + " ".repeat(900_000) + ": b: c"));
        check(SourceFile.of("commas.easel.yaml", "{" + "a: b: c, ".repeat(100_000)));
    }

    private static List<DiagnosticCode> codes(String text) {
        return check(SourceFile.of("some.easel.yaml", text)).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static List<Diagnostic> check(SourceFile file) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Diagnostic> diagnostics =
                new EaselCompiler().compile(CompileRequest.check(List.of(file))).diagnostics();
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

        boolean large = file.text().length() > MEBIBYTE / 10;
        assertThat(Duration.ofNanos(spent)).isLessThan(large ? SOON_FOR_A_MEBIBYTE : SOON);
        for (Diagnostic diagnostic : diagnostics) {
            isInside(diagnostic.span(), file);
            diagnostic.related().stream().map(Related::span).forEach(span -> isInside(span, file));
        }
        List<Diagnostic> some = diagnostics.subList(0, Math.min(50, diagnostics.size()));
        assertThat(DiagnosticText.plain().format(some).lines())
                .filteredOn(line -> line.matches("(error|warning|hint)\\[EZ\\d{4}]: .*"))
                .hasSameSizeAs(some);
        assertThat(Json.parse(DiagnosticJson.format(some)).items()).hasSameSizeAs(some);
        return diagnostics;
    }

    private static void isInside(SourceSpan span, SourceFile file) {
        assertThat(span.file()).isSameAs(file);
        int start = file.index(span.line(), span.column());
        int end = file.index(span.endLine(), span.endColumn());
        assertThat(file.span(start, end)).isEqualTo(span);
    }
}
