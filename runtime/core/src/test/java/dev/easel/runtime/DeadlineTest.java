package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static dev.easel.exchange.ScriptedApp.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Signing;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.signature.ClientSecrets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Code that overruns its budget is answered for, interrupted, and left to end. */
@Timeout(60)
class DeadlineTest {
    private static final String CARD_NUMBER = "4111-1111-1111-1111";
    private static final String BODY = "{\"workspace_id\":\"w\",\"component_id\":\"pay\",\"input_values\":{\"card\":\""
            + CARD_NUMBER + "\"},\"current_canvas\":{\"stored_data\":{\"$canvas\":\"till\",\"a\":1}}}";
    private static final String PLACE = "handlers.pay";
    private static final long FOREVER_MILLIS = 30_000;

    private CapturedLog log;

    @BeforeEach
    void captureTheLog() {
        log = new CapturedLog();
    }

    @AfterEach
    void releaseTheLog() {
        log.close();
    }

    @Test
    void aHandlerThatSleepsIsInterruptedAndTheLateCanvasShown() {
        AtomicReference<Throwable> met = new AtomicReference<>();

        Reply reply = send(answering(request -> {
                    enter(request, 50);
                    try {
                        Thread.sleep(FOREVER_MILLIS);
                    } catch (InterruptedException e) {
                        met.set(e);
                        throw e;
                    }
                    return show("menu", "Hello");
                })
                .late(request -> show("busy", "Still at it")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("Still at it");
        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"busy\",\"a\":1}");
        assertThat(met.get()).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(log.text())
                .contains("EZ9107 a handler overran its budget app=shop flow=MESSENGER_SUBMIT"
                        + " handler=pay place=handlers.pay budget=50ms")
                .contains("EZ9108 a handler that overran its budget has ended app=shop flow=MESSENGER_SUBMIT"
                        + " handler=pay place=handlers.pay after=")
                .contains("ms thrown=java.lang.InterruptedException")
                .doesNotContain("EZ9101", CARD_NUMBER);
    }

    @Test
    void withoutALateCanvasTheFailureCanvasIsShown() {
        Reply reply = send(answering(request -> sleeping(request, 30)));

        assertThat(reply.text()).isEqualTo("Sorry");
    }

    @Test
    void aLateCanvasThatFailsGivesWayToTheFailureCanvas() {
        Reply reply = send(answering(request -> sleeping(request, 30)).late(request -> {
            throw new IllegalStateException(CARD_NUMBER);
        }));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text())
                .contains("EZ9105 the late canvas failed app=shop flow=MESSENGER_SUBMIT: ")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void evenAJvmThatIsOutOfMemoryOwesAnAnswer() {
        Reply reply = send(answering(request -> sleeping(request, 30)).late(request -> {
            throw new OutOfMemoryError(CARD_NUMBER);
        }));

        assertThat(reply.text()).isEqualTo("Something went wrong. Please try again.");
    }

    @Test
    void aHandlerThatIgnoresInterruptsIsAnsweredForWhileItRuns() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        ScriptedApp app = answering(request -> {
            enter(request, 50);
            awaitStubbornly(released);
            return show("menu", "Too late");
        });
        BlockingQueue<RawReply> replies = new LinkedBlockingQueue<>();
        AtomicBoolean interrupted = new AtomicBoolean(true);
        Thread worker = new Thread(() -> {
            ask(service(app), replies);
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        worker.start();

        assertThat(replies.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(worker.isAlive()).isTrue();
        assertThat(log.text()).contains("EZ9107").doesNotContain("EZ9108");
        released.countDown();
        worker.join();
        assertThat(replies).isEmpty();
        assertThat(interrupted).isFalse();
        assertThat(log.text()).contains("EZ9108").doesNotContain("thrown=");
    }

    @Test
    void codeThatIsInTimeIsNeitherInterruptedNorDropped() {
        List<Boolean> interrupted = new ArrayList<>();
        Reply reply = send(answering(request -> {
            enter(request, 5_000);
            interrupted.add(Thread.currentThread().isInterrupted());
            return show("menu", "Hello");
        }));

        assertThat(reply.text()).isEqualTo("Hello");
        assertThat(interrupted).containsExactly(false);
        assertThat(log.text()).doesNotContain("EZ91");
    }

    @Test
    void theBudgetOfTheFirstCodeCountsAndTheLogNamesTheLast() {
        Reply reply = send(answering(request -> {
            enter(request, 50);
            request.entering(UserCode.load("menu", "canvases.menu.load"));
            Thread.sleep(FOREVER_MILLIS);
            return show("menu", "Hello");
        }));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text()).contains("load=menu place=canvases.menu.load budget=50ms");
    }

    @Test
    void noMoreCodeRunsForARequestThatHasBeenAnsweredForIt() {
        AtomicBoolean ran = new AtomicBoolean();
        send(answering(request -> {
            enter(request, 30);
            try {
                Thread.sleep(FOREVER_MILLIS);
            } catch (InterruptedException e) {
                // a handler that answers all the same
            }
            request.entering(UserCode.load("menu", PLACE));
            ran.set(true);
            return show("menu", "Hello");
        }));

        assertThat(ran).isFalse();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(log.text()).contains("EZ9108").doesNotContain("EZ9101", "thrown=");
    }

    @Test
    void whatThrowsOrReturnsNullIsSaidWithItsPlace() {
        send(answering(request -> {
            enter(request, 5_000);
            throw new IllegalStateException(CARD_NUMBER);
        }));
        send(answering(request -> {
            enter(request, 5_000);
            return null;
        }));

        String place = "app=shop flow=MESSENGER_SUBMIT handler=pay place=handlers.pay";
        assertThat(log.text())
                .contains("EZ9101 a handler threw " + place + ": java.lang.IllegalStateException")
                .contains("EZ9102 a handler returned null " + place);
    }

    @Test
    void codeKnowsItsDeadline() {
        Instant now = Instant.parse("2026-11-26T12:00:00Z");
        List<Instant> seen = new ArrayList<>();
        ScriptedApp app = answering(request -> {
            seen.add(request.deadline());
            enter(request, 5_000);
            seen.add(request.deadline());
            request.entering(UserCode.load("menu", PLACE));
            seen.add(request.deadline());
            return show("menu", "Hello");
        });
        CanvasService service = CanvasService.builder()
                .app(app, ClientSecrets.of(Signing.SECRET))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();

        Exchange.with(service).send(Flow.MESSENGER_SUBMIT, BODY);

        assertThat(seen).containsExactly(Request.none().deadline(), now.plusSeconds(5), now.plusSeconds(5));
        assertThat(Duration.between(now, Request.none().deadline()).toMillis()).isPositive();
    }

    @Test
    void aClosedServiceKeepsTheDeadlinesOfWhatIsInWork() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CanvasService service = service(answering(request -> {
            enter(request, 300);
            entered.countDown();
            Thread.sleep(FOREVER_MILLIS);
            return show("menu", "Hello");
        }));
        BlockingQueue<RawReply> replies = new LinkedBlockingQueue<>();
        Thread worker = new Thread(() -> ask(service, replies));
        worker.start();
        entered.await();
        service.close();

        assertThat(replies.poll(10, TimeUnit.SECONDS)).isNotNull();
        worker.join();
    }

    @Test
    void aClosedServiceStillAnswers() {
        CanvasService service = service(answering(request -> {
            enter(request, 1);
            Thread.sleep(20);
            return show("menu", "Hello");
        }));
        service.close();
        service.close();

        assertThat(Exchange.with(service).send(Flow.MESSENGER_SUBMIT, BODY).text())
                .isEqualTo("Hello");
    }

    @Test
    void anAdapterThatFailsOnTheClocksThreadDoesNotStopTheClock() {
        CanvasService service = service(answering(request -> sleeping(request, 30)));
        service.answer(request(service), reply -> {
            throw new IllegalStateException(CARD_NUMBER);
        });

        assertThat(Exchange.with(service).send(Flow.MESSENGER_SUBMIT, BODY).text())
                .isEqualTo("Sorry");
        assertThat(log.text())
                .contains("EZ9030 the service failed: java.lang.IllegalStateException")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void theStaleCanvasOfTheAppIsShown() {
        Reply reply = send(answering(request -> BuiltInAnswer.STALE)
                .stale(request -> show("outdated", "Please open the app again")));

        assertThat(reply.text()).isEqualTo("Please open the app again");
        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"outdated\",\"a\":1}");
        assertThat(log.text()).contains("EZ9110 stale submit app=shop flow=MESSENGER_SUBMIT");
    }

    @Test
    void aStaleCanvasThatFailsGivesWayToTheFailureCanvas() {
        Reply reply = send(answering(request -> BuiltInAnswer.STALE).stale(request -> null));

        assertThat(reply.text()).isEqualTo("Sorry");
    }

    private static void enter(Request request, long budgetMillis) {
        request.entering(UserCode.handler("pay", PLACE, budgetMillis));
    }

    private static Answer sleeping(Request request, long budgetMillis) throws InterruptedException {
        enter(request, budgetMillis);
        Thread.sleep(FOREVER_MILLIS);
        return show("menu", "Hello");
    }

    private static void awaitStubbornly(CountDownLatch released) {
        boolean interrupted = false;
        while (true) {
            try {
                released.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static CanvasService service(ScriptedApp app) {
        return CanvasService.builder()
                .app(app, ClientSecrets.of(Signing.SECRET))
                .build();
    }

    private static Reply send(ScriptedApp app) {
        try (CanvasService service = service(app)) {
            return Exchange.with(service).send(Flow.MESSENGER_SUBMIT, BODY);
        }
    }

    private static void ask(CanvasService service, BlockingQueue<RawReply> replies) {
        service.answer(request(service), replies::add);
    }

    private static RawRequest request(CanvasService service) {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        Endpoint endpoint = service.endpoint("/messenger/submit");
        return new RawRequest(endpoint, body, List.of(Signing.sign(body, Signing.SECRET)));
    }
}
