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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
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
    private static final int TRIES = Tries.of(32);
    private static final int MOST_ON_AN_APP = 50;
    private static final int VALUES = 8;

    @Property(tries = APPS, shrinking = ShrinkingMode.OFF)
    void whatIsSentIsWhatTheLanguageSays(@ForAll("seeds") long seed) {
        int canvases = Math.min(MOST_ON_AN_APP, TRIES / APPS);
        for (int made = 0; made < TRIES / APPS; made += canvases) {
            check(seed + made, canvases);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static void check(long seed, int count) {
        Random random = new Random(seed);
        String name = "made from " + seed + ": ";
        Place place = random.nextInt(3) == 0 ? Place.INBOX : Place.MESSENGER;
        ValueDefinition definition = ValueDefinition.of(random, place, count);
        List<GeneratedFile> files = generate(definition.source(), name);
        Stream.of(definition.inAnyOrder(random), definition.inShort(random))
                .forEach(form -> assertThat(Elsewhere.get(random, () -> generate(form, name)))
                        .extracting(ValuesAreSentTest::withoutLines)
                        .isEqualTo(files.stream()
                                .map(ValuesAreSentTest::withoutLines)
                                .toList()));
        ValueApp app = ValueApp.of(files);
        for (int i = 0; i < count; i++) {
            for (int values = 0; values < VALUES; values++) {
                check(app, definition, i, random, name + "c" + i);
            }
        }
    }

    private static void check(ValueApp app, ValueDefinition definition, int index, Random random, String name) {
        String canvas = "c" + index;
        RandomValues values = new RandomValues(random, random.nextBoolean());
        Map<String, Object> sets = definition.stored().get(index);
        RandomRequest.Made request = RandomRequest.of(random, values, definition.place(), canvas, sets);
        Map<String, @Nullable Object> all = new HashMap<>(request.read());
        Stream.of(Declared.PARAMS, Declared.LOAD, Map.of("settings", "Settings"))
                .forEach(types -> all.putAll(values.of(types)));
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_772_719_509L + random.nextInt(100_000_000)), ZoneOffset.UTC);
        all.put("$locale", definition.localeOf(all));
        all.put("$zone", definition.zone());
        all.put("$now", clock.instant());
        ValueApp.Shows shows = new ValueApp.Shows(canvas, random.nextBoolean(), all);
        ServedApp served = app.serve(shows, clock);
        Supplier<String> answer = () -> served.answer(request.path(), request.body());
        // what is looked up is kept, so the first time is now here and now elsewhere
        String early = random.nextBoolean() ? Elsewhere.get(random, answer) : answer.get();
        List<Map<String, Object>> expected = null;
        String why = "";
        try {
            expected = Node.sent(definition.canvases().get(index), new Values(all, ""));
        } catch (Refused | ArithmeticException refused) {
            why = refused.toString();
        }
        String reply = answer.get();
        assertThat(List.of(early, Elsewhere.get(random, answer))).as(name).containsOnly(reply);
        new SentReply(request, canvas, sets, shows.completing() && request.isSubmit())
                .check(Json.parse(reply), expected, why, name);
    }

    // Only where something stands depends on where it is written.
    private static String withoutLines(GeneratedFile file) {
        return file.text().replaceAll("(?<=easel\\.yaml):[0-9]+", "");
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
