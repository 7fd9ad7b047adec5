package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.Resources;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.input.Refusals;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever becomes of a request on its way: an answer from the fixed list, and no exception from anything an app may ask. */
class MutatedRequestPropertyTest {
    private static final ScriptedApp CURIOUS = answering(request -> {
        // a handler's exception would hide behind the failure canvas: what Sight throws is shown instead
        try {
            Sight.of(request);
            Sight.ofInputs(request);
            return request.inputValues().isPresent() && request.screen().isClear()
                    ? Answer.refused(Refusals.of("comment", "Sorry"))
                    : ScriptedApp.show("seen", request.componentId());
        } catch (StaleSubmitException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return Answer.show(new TextCanvas("thrown", String.valueOf(e)));
        }
    });

    private final Exchange exchange = Exchange.with(CURIOUS);

    /** So many bytes at a place are replaced by others. */
    private record Mutation(double place, int removed, byte[] put) {
        byte[] of(byte[] body) {
            int at = (int) (place * body.length);
            int rest = Math.min(body.length, at + removed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(body, 0, at);
            out.writeBytes(put);
            out.write(body, rest, body.length - rest);
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<byte[]> examples() {
        return Arbitraries.of(Resources.filesIn("requests/examples")).map(Resources::bytes);
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<byte[]> tokens = Arbitraries.of(
                        "",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "null",
                        "0",
                        "-",
                        "1e999",
                        "1e99999999999",
                        "\\u0000",
                        "\\ud83d",
                        "\0",
                        "\uFEFF",
                        "é",
                        "{}",
                        "[]",
                        "\"\"",
                        "\"$canvas\":",
                        "\"stored_data\":{",
                        "\"user\":",
                        "\"workspace_id\":\"w\",",
                        "\"components\":[{\"id\":\"send\"}],",
                        "\"content\":{\"components\":[]},",
                        "\"disabled\":true,",
                        "\"options\":[{\"id\":\"good\"}],",
                        "\"current_canvas\":{\"stored_data\":{\"$canvas\":\"x\"}},",
                        "[[[[[[[[",
                        "9999999999999999999999",
                        "\"x\":\"y\",")
                .map(token -> token.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> bytes =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3);
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequencyOf(Tuple.of(4, tokens), Tuple.of(1, bytes)))
                .as(Mutation::new);
        return mutation.list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 2_000)
    void aMutatedRequestIsAnsweredOrRefused(
            @ForAll("examples") byte[] body,
            @ForAll("mutations") List<Mutation> mutations,
            @ForAll("flows") Flow flow) {
        byte[] mutated = body;
        for (Mutation mutation : mutations) {
            mutated = mutation.of(mutated);
        }

        Reply reply = sendQuietly(flow, mutated);

        assertThat(List.of(200, 400)).contains(reply.status());
        if (reply.status() == 200) {
            assertThat(isSeen(reply) || isStale(reply) || isRefused(reply))
                    .as(reply.text())
                    .isTrue();
        }
    }

    private static boolean isSeen(Reply reply) {
        return "seen".equals(reply.storedData().get("$canvas").text());
    }

    private static boolean isRefused(Reply reply) {
        return reply.content().get("components").items().stream()
                .anyMatch(component -> "Sorry".equals(component.get("text").text()));
    }

    // what was used may not be on a mutated canvas, or the mutated id on the canvas
    private static boolean isStale(Reply reply) {
        return reply.text().contains("out of date");
    }

    @Provide
    Arbitrary<Flow> flows() {
        return Arbitraries.of(ScriptedApp.WITHOUT_SHEETS);
    }

    private Reply sendQuietly(Flow flow, byte[] body) {
        try (CapturedLog log = new CapturedLog()) {
            Reply reply = exchange.send(flow, body);
            assertThat(log.text()).doesNotContain("EZ910").doesNotContain("EZ912");
            return reply;
        }
    }
}
