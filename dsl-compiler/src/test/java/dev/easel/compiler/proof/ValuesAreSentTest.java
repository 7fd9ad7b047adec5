package dev.easel.compiler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.UnwritableValueException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/**
 * Whatever values are shown by whatever attribute: what is sent is what the language says, Canvas Kit takes it, it is the same each time,
 * and its links and bold are the definition's own. What cannot be shown is refused, and nothing else is.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many canvases are made. What fails is named by the number that makes it again.
 */
class ValuesAreSentTest {
    private static final int APPS = 2;
    private static final int TRIES = Integer.getInteger("easel.fuzz.tries", 16);
    private static final int MOST_ON_AN_APP = 50;
    private static final int VALUES = 8;

    @Property(tries = APPS, shrinking = ShrinkingMode.OFF)
    void whatIsSentIsWhatTheLanguageSays(@ForAll("seeds") long seed) throws ReflectiveOperationException {
        int canvases = Math.min(MOST_ON_AN_APP, TRIES / APPS);
        for (int made = 0; made < TRIES / APPS; made += canvases) {
            check(seed + made, canvases);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static void check(long seed, int count) throws ReflectiveOperationException {
        Random random = new Random(seed);
        List<List<Node>> canvases = IntStream.range(0, count)
                .mapToObj(i -> new ValueCanvas(random, i == 0).components())
                .toList();
        String name = "made from " + seed + ": ";
        List<GeneratedFile> files = generate(definition(canvases, null), name);
        assertThat(generate(definition(canvases, random), name))
                .extracting(GeneratedFile::text)
                .isEqualTo(files.stream().map(GeneratedFile::text).toList());
        JavaCompilation compilation =
                JavaCompilation.of(files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)));
        assertThat(compilation.messages()).as(name).isEmpty();
        ClassLoader loader = compilation.loader();
        for (int i = 0; i < count; i++) {
            Class<?> type = loader.loadClass("com.example.proof.canvas.C" + i + "Canvas");
            for (int values = 0; values < VALUES; values++) {
                check(canvases.get(i), type, new RandomValues(random, values % 2 == 0), name + "c" + i);
            }
        }
    }

    private static void check(List<Node> canvas, Class<?> type, RandomValues random, String name)
            throws ReflectiveOperationException {
        Map<String, @Nullable Object> all = new HashMap<>(random.of(RandomValues.PARAMS));
        all.putAll(random.of(RandomValues.LOAD));
        List<Map<String, Object>> expected = null;
        String why = "";
        try {
            expected = Node.sent(canvas, new Values(all, ""));
        } catch (Refused | ArithmeticException refused) {
            why = refused.toString();
        }
        String json = write(type, all);
        assertThat(json == null ? "refused" : "sent")
                .as(name + ": " + why)
                .isEqualTo(expected == null ? "refused" : "sent");
        if (json != null && expected != null) {
            assertThat(write(type, all)).as(name).isEqualTo(json);
            SentCanvas.check(Json.parse(json), expected, name);
        }
    }

    /** What is written of a canvas; null if that is refused. */
    private static @Nullable String write(Class<?> type, Map<String, @Nullable Object> values)
            throws ReflectiveOperationException {
        Object canvas = JavaValues.record(type, values);
        Class<?> data = Stream.of(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Data"))
                .findFirst()
                .orElseThrow();
        JsonWriter out = new JsonWriter(64);
        try {
            Method writeTo = type.getMethod("writeTo", JsonWriter.class, data);
            writeTo.invoke(canvas, out, JavaValues.record(data, values));
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOfAny(UnwritableValueException.class, ArithmeticException.class);
            return null;
        }
        return StandardCharsets.UTF_8.decode(out.finish()).toString();
    }

    private static SourceFile definition(List<List<Node>> canvases, @Nullable Random order) {
        List<String> names =
                IntStream.range(0, canvases.size()).mapToObj(i -> "c" + i).toList();
        StringBuilder text = new StringBuilder("""
                app: proof
                package: com.example.proof
                surfaces: {messenger: [home]}
                types: %s
                handlers: {go: %s}
                flows: {initialize: go}
                canvases:
                """.formatted(
                JsonPrinter.compact(Map.of("Drink", RandomValues.DRINK, "Size", Values.Constant.DECLARED)), names));
        for (int i = 0; i < canvases.size(); i++) {
            List<?> components = canvases.get(i).stream().map(Node::written).toList();
            Map<String, Object> body = new HashMap<>();
            body.put("components", order == null ? components : AnyOrder.within(components, order));
            body.put("params", RandomValues.PARAMS);
            body.put("load", RandomValues.LOAD);
            text.append("  c%d: %s\n".formatted(i, JsonPrinter.compact(body)));
        }
        return SourceFile.of("proof.easel.yaml", text.toString());
    }

    private static List<GeneratedFile> generate(SourceFile source, String name) {
        CompileResult result = new EaselCompiler().compile(CompileRequest.generate(List.of(source)));
        List<Diagnostic> errors = new ArrayList<>(result.diagnostics());
        errors.removeIf(diagnostic -> diagnostic.severity() != Severity.ERROR);
        assertThat(errors)
                .as(() -> name + DiagnosticText.plain().format(errors.subList(0, Math.min(3, errors.size()))))
                .isEmpty();
        return result.files();
    }
}
