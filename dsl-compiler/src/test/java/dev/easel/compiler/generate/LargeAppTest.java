package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.naming.Namer;
import dev.easel.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Apps of any size stay legal Java. */
@Tag("any-jdk")
class LargeAppTest {
    private static final String SUBMIT = "/messenger/submit";

    @Test
    void twoHundredCanvasesOfTwentyButtons() {
        AppBuilder large = new AppBuilder("app").messenger(AppBuilder.toCanvas("c0"));
        for (int i = 0; i < 200; i++) {
            large.canvas("c" + i, buttons(20, "b" + i + "-", "c" + (i + 1) % 200));
        }
        ServedApp app = new ServedApp(Generated.from(large.build()).run("com.example.app.App"));

        assertThat(ServedApp.canvas(app.submit(SUBMIT, "c198", "b198-19"))).isEqualTo("c199");
        assertThat(ServedApp.canvas(app.submit(SUBMIT, "", "b199-0"))).isEqualTo("c0");
    }

    @Test
    void oneCanvasOfAsManyButtonsAsFitIntoIt() {
        AppBuilder wide = new AppBuilder("app").messenger(AppBuilder.toCanvas("start"));
        wide.canvas("start", buttons(900, "b", "end")).canvas("end", AppBuilder.text("The end."));
        ServedApp app = new ServedApp(Generated.from(wide.build()).run("com.example.app.App"));

        assertThat(ServedApp.canvas(app.submit(SUBMIT, "start", "b899"))).isEqualTo("end");
        assertThat(ServedApp.canvas(app.submit(SUBMIT, "", "b450"))).isEqualTo("end");
    }

    @Test
    void asManyCanvasesAsAreNotRefusedCompile() {
        assertThat(said(manyCanvases(4_600))).isEmpty();
        assertThat(Generated.from(manyCanvases(4_600)).javacMessages()).isEmpty();
        assertThat(said(manyCanvases(4_700)))
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(DiagnosticCode.TOO_MANY_NAMES);
    }

    @Test
    void asManyCanvasesWithALoadAsAreNotRefusedCompile() {
        assertThat(Generated.from(loads(1_130)).javacMessages()).isEmpty();
        assertThat(refused(loads(1_140))).containsExactly(DiagnosticCode.TOO_MANY_NAMES);
    }

    @Test
    void asManyConditionsAndLoopsAsAreNotRefusedCompile() {
        Map<String, Integer> most = Map.of(
                "{for: x in xs, text: x, else: y}", 875,
                "data-table: [{for: x in xs, field: a, value: b}, {field: c, value: d, when: b}]", 437,
                "list: [{for: x in xs, limit: 3, when: b, item: i%1$d, title: a, else: none}, {item: j%1$d, title: a, when: b}]",
                        350,
                "{for: x in xs, text: '${loop.last ? x : x}'}", 380);
        most.forEach((guard, count) -> {
            assertThat(Generated.from(guards(count, guard)).javacMessages())
                    .as(guard)
                    .isEmpty();
            assertThat(refused(guards(2 * count, guard)))
                    .as(guard)
                    .containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
        });
    }

    // javac takes minutes over thousands of methods of one name.
    @Test
    void aHandlerAnswersWithNoMoreCanvasesThanItsEventHolds() {
        assertThat(refused(answers(3_300))).isEmpty();
        assertThat(refused(answers(3_400))).containsExactly(DiagnosticCode.TOO_MANY_NAMES);
    }

    @Test
    void aHandlerIsAskedFromNoMorePlacesThanItsEventHolds() {
        assertThat(said(places(3_500))).isEmpty();
        assertThat(Generated.from(places(3_500)).javacMessages()).isEmpty();
        assertThat(said(places(3_501))).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_MANY_NAMES);
    }

    @Test
    void asManyConditionsOfATargetAsAreNotRefusedCompile() {
        assertThat(Generated.from(choosingFrom(500)).javacMessages()).isEmpty();
        SourceFile tooMany = SourceFile.of("app.easel.yaml", choosingFrom(501).getBytes(StandardCharsets.UTF_8));
        assertThat(new EaselCompiler()
                        .compile(CompileRequest.generate(List.of(tooMany)))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
    }

    private static String choosingFrom(int ways) {
        String conditions = IntStream.range(0, ways)
                .mapToObj("{when: stored_data.n == %d, to: a}, "::formatted)
                .collect(Collectors.joining());
        return """
                app: app
                package: com.example.app
                surfaces: {messenger: [home]}
                stored_data: {n: int = 0}
                flows: {initialize: [%sa]}
                canvases: {a: {components: [{text: A}]}}
                """.formatted(conditions);
    }

    @Test
    void asManyPartsOfARecordAsAreNotRefusedCompile() {
        assertThat(Generated.from(parts(254, "string", 127)).javacMessages()).isEmpty();
        assertThat(refused(parts(255, "string", 127))).hasSize(6).containsOnly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
        assertThat(refused(parts(254, "string", 128))).containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
    }

    @Test
    void asManyEntriesOfAnEnumAsAreNotRefusedCompile() {
        assertThat(Generated.from(entries(1_300, 0)).javacMessages()).isEmpty();
        assertThat(refused(entries(1_301, 0))).containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
        assertThat(Generated.from(entries(81, 250)).javacMessages()).isEmpty();
        assertThat(refused(entries(82, 250))).containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
        assertThat(refused(entries(1, 251))).containsExactly(DiagnosticCode.TOO_MUCH_FOR_A_METHOD);
    }

    private static List<DiagnosticCode> refused(String definition) {
        SourceFile source = SourceFile.of("app.easel.yaml", definition);
        return new EaselCompiler()
                .compile(CompileRequest.generate(List.of(source))).diagnostics().stream()
                        .filter(said -> said.severity() == Severity.ERROR)
                        .map(Diagnostic::code)
                        .toList();
    }

    private static final String HEAD = """
            app: app
            package: com.example.app
            surfaces: {messenger: [home]}
            """;

    private static String guards(int count, String guard) {
        return HEAD
                + "flows: {initialize: start}\ncanvases:\n  start:\n    load: {b: bool, xs: list<string>}\n    components:\n"
                + lines(count, i -> "      - " + guard.formatted(i));
    }

    private static String loads(int count) {
        return HEAD + "flows: {initialize: c0}\ncanvases:\n"
                + lines(
                        count,
                        i ->
                                "  c%d: {load: {a: string}, components: [{text: '${a}'}, {button: b, label: B, submit: c%d}]}"
                                        .formatted(i, (i + 1) % count));
    }

    private static String answers(int count) {
        return HEAD + "flows: {initialize: decide}\nhandlers:\n  decide:\n" + lines(count, i -> "    - c" + i)
                + "canvases:\n"
                + lines(count, i -> "  c%d: {params: {p%d: string?}, components: [{text: A}]}".formatted(i, i));
    }

    /** An app whose every record has so many parts of a type, and one of numbers. */
    private static String parts(int count, String type, int numbers) {
        String parts = "{" + list(count, i -> "v%d: %s".formatted(i, type)) + "}";
        String defaults = "{" + list(count, i -> "v%d: '%s = \"a\"'".formatted(i, type)) + "}";
        return HEAD + "flows: {initialize: start}\nsettings: " + parts + "\nstored_data: " + defaults
                + "\ncard_creation_options: " + defaults
                + "\ntypes:\n  Large: " + parts + "\n  Numbers: {" + list(numbers, i -> "n%d: int".formatted(i))
                + "}\ncanvases:\n  start: {load: {l: Large, n: Numbers}, instead: [wide], components: [{text: '${l.v0} ${n.n0}'}]}\n  wide: {params: "
                + parts
                + ", load: " + parts.replace("v", "w")
                + ", components: [{text: '${v0} ${w0} ${settings.v0} ${stored_data.v0}'}]}\n";
    }

    private static String entries(int count, int texts) {
        return HEAD + "flows: {initialize: start}\nsettings: {size: Size}\ntypes:\n  Size:\n"
                + lines(
                        count,
                        i -> "    - {id: e%d, name: e%d, text: E%s}"
                                .formatted(
                                        i,
                                        i,
                                        list(texts, t -> ", t" + t + ": a").replace(", ,", ",")))
                + "canvases: {start: {components: [{text: '${settings.size}'}]}}\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).map(each -> each + "\n").collect(Collectors.joining());
    }

    private static String list(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }

    private static List<Diagnostic> said(App app) {
        Diagnostics said = new Diagnostics();
        Namer.name(app, Conversation.of(app), said);
        return said.sorted();
    }

    private static App manyCanvases(int count) {
        AppBuilder many = new AppBuilder("app").messenger(AppBuilder.toCanvas("c0"));
        for (int i = 0; i < count; i++) {
            many.canvas("c" + i, buttons(1, "b" + i + "-", "c" + (i + 1) % count));
        }
        return many.build();
    }

    /** An app whose handler is asked from so many places, at most five hundred on a canvas. */
    private static App places(int count) {
        AppBuilder asking =
                new AppBuilder("app").messenger(AppBuilder.toCanvas("c0")).handler("decide", "c0");
        for (int start = 0; start < count; start += 500) {
            int last = Math.min(start + 500, count);
            asking.canvas(
                    "c" + start,
                    IntStream.range(start, last)
                            .mapToObj(i -> AppBuilder.button("b" + i, "x", AppBuilder.toHandler("decide")))
                            .toArray(Component[]::new));
        }
        return asking.build();
    }

    private static Component[] buttons(int count, String id, String target) {
        return IntStream.range(0, count)
                .mapToObj(i -> AppBuilder.button(id + i, "x", AppBuilder.toCanvas(target)))
                .toArray(Component[]::new);
    }
}
