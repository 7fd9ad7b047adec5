package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static dev.easel.exchange.ScriptedApp.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Signing;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.signature.ClientSecrets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of handlers end about when their budget does, on few threads that take one request after another: each request has one
 * answer, its own, and no handler meets an interrupt that was meant for another.
 */
@Timeout(120)
class DeadlineRaceTest {
    private static final int REQUESTS = 4_000;
    private static final int THREADS = 8;
    private static final long BUDGET_MILLIS = 2;

    private record Sent(int number, Queue<String> replies) {}

    private final AtomicInteger met = new AtomicInteger();

    @Test
    void eachRequestHasOneAnswerAndItsOwn() throws Exception {
        ScriptedApp app = answering(this::decide).late(request -> show("late-" + number(request), "Still at it"));
        List<Sent> all = IntStream.range(0, REQUESTS)
                .mapToObj(number -> new Sent(number, new ConcurrentLinkedQueue<>()))
                .toList();
        try (CapturedLog log = new CapturedLog();
                CanvasService service = CanvasService.builder()
                        .app(app, ClientSecrets.of(Signing.SECRET))
                        .build()) {
            run(IntStream.range(0, THREADS)
                    .mapToObj(first -> new Thread(() -> sendEach(first, all, service)))
                    .toList());
            awaitAnswers(all);
            assertThat(log.text()).doesNotContain("EZ9101", "EZ9105", "EZ9030");
        }

        assertThat(met).as("interrupts of others").hasValue(0);
        assertThat(all).allSatisfy(DeadlineRaceTest::hasOneAnswerAndItsOwn);
        assertThat(all)
                .as("some are in time")
                .anyMatch(sent -> sent.replies().toString().contains("menu-"));
        assertThat(all)
                .as("some are late")
                .anyMatch(sent -> sent.replies().toString().contains("late-"));
    }

    // Threads of their own: those of an executor clear the flag between two tasks.
    private static void run(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void sendEach(int first, List<Sent> all, CanvasService service) {
        for (int i = first; i < all.size(); i += THREADS) {
            send(all.get(i), service);
        }
    }

    private static void hasOneAnswerAndItsOwn(Sent sent) {
        assertThat(sent.replies())
                .singleElement()
                .satisfies(reply -> assertThat(Json.parse(reply)
                                .get("canvas")
                                .get("stored_data")
                                .get("$canvas")
                                .text())
                        .isIn("menu-" + sent.number(), "late-" + sent.number()));
    }

    // A handler that is interrupted may be back before the clock has rendered what it answers with.
    private static void awaitAnswers(List<Sent> all) throws InterruptedException {
        while (all.stream().anyMatch(sent -> sent.replies().isEmpty())) {
            Thread.sleep(10);
        }
    }

    private Answer decide(Request request) {
        if (Thread.currentThread().isInterrupted()) {
            met.incrementAndGet();
        }
        request.entering(UserCode.handler("pay", "handlers.pay", BUDGET_MILLIS));
        int number = number(request);
        spin(number);
        return show("menu-" + number, "Hello");
    }

    // Sleeping would end by the interrupt: this meets it anywhere, also after its own end.
    private static void spin(int number) {
        long nanos = TimeUnit.MILLISECONDS.toNanos(BUDGET_MILLIS) + new Random(number).nextInt(-400_000, 400_000);
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    private void send(Sent sent, CanvasService service) {
        if (Thread.currentThread().isInterrupted()) {
            met.incrementAndGet();
        }
        byte[] body = ("{\"workspace_id\":\"w\",\"component_id\":\"c" + sent.number() + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        List<String> signature = List.of(Signing.sign(body, Signing.SECRET));
        RawRequest raw = new RawRequest(service.endpoint("/messenger/submit"), body, signature);
        service.answer(
                raw,
                reply -> sent.replies()
                        .add(StandardCharsets.UTF_8.decode(reply.body()).toString()));
    }

    private static int number(Request request) {
        return Integer.parseInt(request.componentId().substring(1));
    }
}
