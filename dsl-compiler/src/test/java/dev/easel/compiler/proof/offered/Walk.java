package dev.easel.compiler.proof.offered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.generate.ServedApp;
import dev.easel.compiler.proof.JsonPrinter;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with a card, who goes on with what is shown. */
final class Walk {
    private static final List<FormApp.Answer> ANSWERS = List.of(
            new FormApp.Answer("done", false),
            new FormApp.Answer("done", true),
            new FormApp.Answer("c0", false),
            new FormApp.Answer("c1", true),
            new FormApp.Answer("", false));

    private static final Pattern ENTERED = Pattern.compile("(\"input_values\":\\{)(\"[^\"\\\\]*\":)");

    private final FormApp app;
    private final Random random;
    private final Side side;
    private final String name;
    private final Map<Met, Integer> met;
    private Json fresh = Json.MISSING;
    private Json canvas = Json.MISSING;
    private boolean isRefused;
    private boolean isForged;

    /** What can happen on the way. */
    enum Met {
        NOTHING,
        STALE,
        REFUSED,
        SHOWN,
        KEPT,
        REACHED,
        COPIES,
        RETRIED
    }

    Walk(FormApp app, Random random, String name, Map<Met, Integer> met) {
        this.app = app;
        this.random = random;
        this.side = app.sides().get(random.nextInt(app.sides().size()));
        this.name = name;
        this.met = met;
    }

    void take(int steps) {
        open();
        for (int step = 0; step < steps; step++) {
            boolean good = isRefused ? random.nextInt(3) > 0 : random.nextInt(4) == 0;
            submit(RandomSubmit.of(canvas, form(canvas).orElseThrow(), side, good, random), good);
        }
    }

    /** Opens a form of a card that has some data. */
    private void open() {
        app.load(Loaded.of(random));
        Map<String, @Nullable Object> stored = new LinkedHashMap<>();
        stored.put("step", random.nextInt(3));
        stored.put("words", words());
        if (random.nextBoolean()) {
            stored.put("note", "Noted");
        }
        stored.put("other", List.of(1, "x"));
        fresh = opened("c" + random.nextInt(RandomForms.FORMS), stored);
        canvas = fresh;
        isRefused = false;
        isForged = false;
    }

    /** A form as it is shown by a card that has some data, and nothing entered. */
    private Json opened(String form, Map<String, @Nullable Object> stored) {
        stored.put("$canvas", "done");
        Map<String, @Nullable Object> body = side.members(random);
        body.put("component_id", form.replace("c", "open"));
        body.put("current_canvas", Map.of("stored_data", stored));
        Json reply = Json.parse(app.served().answer(side.submit(), JsonPrinter.ascii(body)));
        assertThat(ServedApp.canvas(reply)).as(name + app.definition()).isEqualTo(form);
        return reply.get("canvas");
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

    private void submit(Map<String, @Nullable Object> body, boolean good) {
        List<Outcome> expected = Oracle.of(app.forms(), body);
        String sent = good ? JsonPrinter.ascii(body) : repeating(JsonPrinter.ascii(body));
        String made = name + sent + "\n" + app.definition();
        FormApp.Answer answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
        app.answer(answer);
        app.told();
        if (expected.contains(new Outcome.NoSubmit())) {
            assertThat(app.served().status(side.submit(), sent)).as(made).isEqualTo(400);
            assertThat(app.told()).as(made).isEmpty();
            meet(Met.NOTHING);
            return;
        }
        String replied = app.served().answer(side.submit(), sent);
        List<Outcome.Reached> told = app.told();
        assertThat(told).as(made).hasSizeLessThan(2);
        Outcome outcome = told.isEmpty() ? Replied.outcome(Json.parse(replied)) : told.get(0);
        assertThat(expected.stream().map(Replied::plain)).as(made).contains(Replied.plain(outcome));
        follow(outcome, new Exchange(body, good, expected, replied, made), answer);
    }

    /**
     * A submit and its reply.
     *
     * @param body the submit
     * @param good whether people would send it
     * @param expected what may become of it
     * @param replied the reply
     * @param made how to make it again
     */
    private record Exchange(
            Map<String, @Nullable Object> body, boolean good, List<Outcome> expected, String replied, String made) {
        Json canvas() {
            return Json.parse(replied).get("canvas");
        }

        boolean shows(String name) {
            return name.equals(canvas().get("stored_data").get("$canvas").text());
        }

        boolean keeps() {
            return expected.stream().anyMatch(one -> one instanceof Outcome.Shown shown && shown.keeps());
        }
    }

    private void follow(Outcome outcome, Exchange exchange, FormApp.Answer answer) {
        if (outcome instanceof Outcome.Reached reached) {
            reached(reached, exchange, answer);
        } else if (outcome instanceof Outcome.Refused refused) {
            meet(Met.REFUSED);
            goOnAfter(refused.fields(), exchange);
        } else if (outcome instanceof Outcome.Shown shown) {
            meet(Met.SHOWN);
            succeeded(new FormApp.Answer(shown.canvas(), exchange.keeps()), exchange);
        } else {
            meet(Met.STALE);
            open();
        }
    }

    private void reached(Outcome.Reached reached, Exchange exchange, FormApp.Answer answer) {
        meet(Met.REACHED);
        if (reached.input().values().stream().anyMatch(Walk::hasCopies)) {
            meet(Met.COPIES);
        }
        if (!answer.canvas().isEmpty()) {
            assertThat(exchange.shows(answer.canvas())).as(exchange.made()).isTrue();
            succeeded(answer, exchange);
        } else if (new OnScreen(exchange.body().get("current_canvas")).isKnown()) {
            assertThat(exchange.replied()).as(exchange.made()).contains("easel-error");
            goOnAfter(Set.of(), exchange);
        } else {
            assertThat(exchange.shows("old")).as(exchange.made()).isTrue();
            open();
        }
    }

    private void succeeded(FormApp.Answer answer, Exchange exchange) {
        shows(answer, exchange);
        leavesNoTrace(exchange);
        open();
    }

    private void goOnAfter(Set<String> refused, Exchange exchange) {
        marks(refused, exchange);
        isForged |= !Objects.equals(exchange.body().get("current_canvas"), Tree.of(canvas));
        goOn(exchange.canvas());
    }

    /** A submit that says at times twice what was entered; what it says last counts, whatever stands before. */
    private String repeating(String body) {
        Matcher first = ENTERED.matcher(body);
        return random.nextInt(8) == 0 && first.find()
                ? first.replaceFirst(
                        Matcher.quoteReplacement(first.group(1) + first.group(2) + "\"x\"," + first.group(2)))
                : body;
    }

    /** Whether a canvas is shown as it always is, but for what was entered where that is kept. */
    private void shows(FormApp.Answer answer, Exchange exchange) {
        if (!answer.canvas().startsWith("c") || !Marked.isClear(exchange.body())) {
            return;
        }
        Object stored = Tree.of(exchange.canvas().get("stored_data"));
        Object plain = Tree.of(opened(answer.canvas(), Tree.object((Map<?, ?>) stored)));
        List<Map<String, @Nullable Object>> content = OnScreen.components(plain);
        List<Map<String, @Nullable Object>> kept = answer.keeps() ? Kept.components(exchange.body(), plain) : content;
        assertThat(json(OnScreen.components(Tree.of(exchange.canvas()))))
                .as(exchange.made())
                .isEqualTo(json(kept));
        if (!kept.equals(content)) {
            meet(Met.KEPT);
        }
    }

    /** Whether what is on screen is shown again, with what was entered, and with marks and messages where something was refused. */
    private void marks(Set<String> refused, Exchange exchange) {
        Map<String, @Nullable Object> body = exchange.body();
        if (!Marked.isClear(body)) {
            return;
        }
        List<Map<String, @Nullable Object>> shown = OnScreen.components(Tree.of(exchange.canvas()));
        assertThat(json(Marked.withoutErrors(shown)))
                .as(exchange.made())
                .isEqualTo(json(Marked.components(body, refused)));
        Set<String> there = new OnScreen(body.get("current_canvas")).fields();
        assertThat(Marked.below(shown))
                .as(exchange.made())
                .containsExactlyInAnyOrderElementsOf(
                        refused.stream().filter(there::contains).toList());
    }

    /** Whether a reply is what it would be if nothing had been refused before. */
    private void leavesNoTrace(Exchange exchange) {
        if (!isRefused || isForged || !exchange.good()) {
            return;
        }
        Map<String, @Nullable Object> first = new LinkedHashMap<>(exchange.body());
        first.put("current_canvas", Tree.of(fresh));
        if (Oracle.of(app.forms(), first).equals(exchange.expected())) {
            assertThat(app.served().answer(side.submit(), JsonPrinter.ascii(first)))
                    .as(exchange.made())
                    .isEqualTo(exchange.replied());
            app.told();
            meet(Met.RETRIED);
        }
    }

    private static Json json(List<Map<String, @Nullable Object>> components) {
        return Json.parse(JsonPrinter.ascii(components));
    }

    private static boolean hasCopies(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map.Entry<?, ?>;
    }

    private void meet(Met what) {
        met.merge(what, 1, Integer::sum);
    }
}
