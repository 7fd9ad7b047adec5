package dev.easel.compiler.proof.offered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.Tries;
import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.proof.JsonPrinter;
import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is submitted, what comes to a handler was offered by the canvas on screen and is valid; and all that was and is, comes to it.
 *
 * <p>{@code -Deasel.fuzz.tries} says how many submits are made, 800 otherwise. What fails is named by the number that makes it again.
 */
class OfferedPropertyTest {
    private static final String SUBMIT = "/messenger/submit";
    private static final int BATCHES = 2;
    private static final int APPS = 4;
    private static final int WALKS = Math.max(10, Tries.of(800) / BATCHES / APPS / 10);
    private static final String DONE = "{\"components\":[{\"type\":\"button\",\"id\":\"open0\"";

    private enum Met {
        NOTHING,
        STALE,
        REFUSED,
        SHOWN,
        REACHED,
        COPIES
    }

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void nothingButWhatWasOfferedAndIsValidComesToAHandler(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<FormApp> apps = FormApp.of(IntStream.range(0, APPS)
                .mapToObj(app -> RandomForms.of("forms" + app, random))
                .toList());
        Map<Met, Integer> met = new EnumMap<>(Met.class);
        for (FormApp app : apps) {
            for (int walk = 0; walk < WALKS; walk++) {
                new Walk(app, random, "made from " + seed + ": ", met).take(10);
            }
        }
        assertThat(met).containsOnlyKeys(Met.values());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** Somebody with a card, who goes on with what is shown. */
    private static final class Walk {
        private final FormApp app;
        private final Random random;
        private final String name;
        private final Map<Met, Integer> met;
        private Json canvas = Json.MISSING;
        private boolean isRefused;

        Walk(FormApp app, Random random, String name, Map<Met, Integer> met) {
            this.app = app;
            this.random = random;
            this.name = name;
            this.met = met;
        }

        void take(int steps) {
            open();
            for (int step = 0; step < steps; step++) {
                boolean good = random.nextInt(isRefused ? 2 : 4) == 0;
                submit(RandomSubmit.of(canvas, form(canvas).orElseThrow(), good, random));
            }
        }

        /** Opens a form of a card that has some data. */
        private void open() {
            app.load(Loaded.of(random));
            Map<String, Object> stored = new LinkedHashMap<>();
            stored.put("$canvas", "done");
            stored.put("step", random.nextInt(3));
            stored.put("words", words());
            if (random.nextBoolean()) {
                stored.put("note", "Noted");
            }
            stored.put("other", List.of(1, "x"));
            Map<String, Object> body = Map.of(
                    "workspace_id",
                    "w1",
                    "component_id",
                    "open" + random.nextInt(RandomForms.FORMS),
                    "current_canvas",
                    Map.of("stored_data", stored));
            canvas = Json.parse(app.served().answer(SUBMIT, JsonPrinter.compact(body)))
                    .get("canvas");
            isRefused = false;
        }

        private List<String> words() {
            List<String> words = new ArrayList<>(Loaded.WORDS);
            Collections.shuffle(words, random);
            return words.subList(0, random.nextInt(5));
        }

        private Optional<Form> form(Json shown) {
            return app.forms().stream()
                    .filter(form -> form.name()
                            .equals(shown.get("stored_data").get("$canvas").text()))
                    .findFirst();
        }

        /** Tries again where something was refused, unless the card no longer says what it shows. */
        private void goOn(Json refused) {
            isRefused = form(refused).isPresent();
            if (isRefused) {
                canvas = refused;
            } else {
                open();
            }
        }

        private void submit(Map<String, @Nullable Object> body) {
            List<Outcome> expected = Oracle.of(app.forms(), body);
            String sent = JsonPrinter.ascii(body);
            String made = name + sent + "\n" + app.definition();
            app.told();
            if (expected.contains(new Outcome.NoSubmit())) {
                assertThat(app.served().status(SUBMIT, sent)).as(made).isEqualTo(400);
                assertThat(app.told()).as(made).isEmpty();
                meet(Met.NOTHING);
                return;
            }
            Json reply = Json.parse(app.served().answer(SUBMIT, sent));
            Outcome outcome = outcome(reply);
            assertThat(expected.stream().map(Walk::plain)).as(made).contains(plain(outcome));
            follow(outcome, reply, made);
        }

        private Outcome outcome(Json reply) {
            List<Outcome.Reached> told = app.told();
            if (!told.isEmpty()) {
                assertThat(told).hasSize(1);
                return told.get(0);
            }
            Set<String> errors = new TreeSet<>();
            boolean refused = false;
            for (Json component : ServedApp.components(reply)) {
                String id = component.get("id").text();
                if (id != null
                        && id.startsWith("easel-error")
                        && "text".equals(component.get("type").text())) {
                    refused = true;
                    if (id.length() > "easel-error-".length()) {
                        errors.add(id.substring("easel-error-".length()));
                    }
                }
            }
            String canvas = ServedApp.canvas(reply);
            return refused
                    ? new Outcome.Refused(errors)
                    : canvas.equals("old") ? new Outcome.Stale() : new Outcome.Shown(canvas, said(canvas, reply));
        }

        private static List<String> said(String canvas, Json reply) {
            return canvas.equals(Target.SHOWN)
                    ? ServedApp.components(reply).stream()
                            .map(text -> String.valueOf(text.get("text").text()))
                            .toList()
                    : List.of();
        }

        /** With texts for values that are equal and yet are not, as 1.0 and 1; and without what is missing. */
        private static Outcome plain(Outcome outcome) {
            if (!(outcome instanceof Outcome.Reached reached)) {
                return outcome;
            }
            Map<String, @Nullable Object> input = new LinkedHashMap<>();
            reached.input().forEach((id, value) -> {
                if (value != null && !value.equals(List.of())) {
                    input.put(id, plain(value));
                }
            });
            return new Outcome.Reached(reached.handler(), reached.args(), input);
        }

        private static Object plain(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(Walk::plain).toList();
            }
            return value instanceof Map.Entry<?, ?> copy
                    ? Map.entry(copy.getKey(), plain(copy.getValue()))
                    : value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
        }

        private void follow(Outcome outcome, Json reply, String made) {
            if (outcome instanceof Outcome.Refused) {
                meet(Met.REFUSED);
                goOn(reply.get("canvas"));
                return;
            }
            meet(
                    outcome instanceof Outcome.Reached
                            ? Met.REACHED
                            : outcome instanceof Outcome.Shown ? Met.SHOWN : Met.STALE);
            if (outcome instanceof Outcome.Reached reached) {
                if (reached.input().values().stream().anyMatch(Walk::hasCopies)) {
                    meet(Met.COPIES);
                }
                assertThat(reply.toString()).as(made).contains(DONE).doesNotContain("easel-error", "failed");
            }
            open();
        }

        private static boolean hasCopies(@Nullable Object value) {
            return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map.Entry<?, ?>;
        }

        private void meet(Met what) {
            met.merge(what, 1, Integer::sum);
        }
    }
}
