package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static dev.easel.exchange.ScriptedApp.object;
import static dev.easel.exchange.ScriptedApp.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Signing;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.CanvasReply;
import dev.easel.runtime.app.Carried;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.app.StoredChanges;
import dev.easel.runtime.type.JsonForm;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailingHandlerTest {
    private static final String CARD_NUMBER = "4111-1111-1111-1111";
    private static final String BODY = "{\"workspace_id\":\"w\",\"component_id\":\"pay\",\"input_values\":{\"card\":\""
            + CARD_NUMBER + "\"},\"current_canvas\":{\"stored_data\":{\"$canvas\":\"till\",\"a\":1}}}";

    private CapturedLog log;

    @BeforeEach
    void captureTheLog() {
        log = new CapturedLog();
    }

    @AfterEach
    void releaseTheLog() {
        log.close();
    }

    static Stream<Throwable> whatHandlersThrow() {
        return Stream.of(
                new IllegalStateException(CARD_NUMBER),
                new IOException(CARD_NUMBER),
                new IllegalStateException("outer", new IOException(CARD_NUMBER)),
                new AssertionError(CARD_NUMBER),
                new StackOverflowError(CARD_NUMBER),
                new ExceptionInInitializerError(CARD_NUMBER),
                new Error(CARD_NUMBER));
    }

    @ParameterizedTest
    @MethodSource("whatHandlersThrow")
    void whateverAHandlerThrowsThePersonSeesTheFailureCanvasAndTheLogNoMessage(Throwable thrown) {
        Reply reply = send(answering(request -> sneak(thrown)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"failed\",\"a\":1}");
        assertThat(log.text())
                .contains("EZ9101 a handler threw app=shop flow=MESSENGER_SUBMIT: "
                        + thrown.getClass().getName())
                .contains("\tat " + FailingHandlerTest.class.getName() + ".")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void theStackMayReallyOverflow() {
        Reply reply = send(answering(request -> overflow(request, 0)));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text()).contains("java.lang.StackOverflowError").contains("... ");
        assertThat(log.text().lines().count()).isLessThan(50);
    }

    @Test
    void aHandlerThatReturnsNullIsSaidSo() {
        CanvasReply none = null;

        Reply reply = send(answering(request -> Answer.of(none)));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text()).contains("EZ9102 a handler returned null app=shop flow=MESSENGER_SUBMIT");
    }

    @Test
    void anAppThatReturnsNullIsSaidSo() {
        Reply reply = send(answering(request -> null));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text()).contains("EZ9102 a handler returned null app=shop flow=MESSENGER_SUBMIT");
    }

    @Test
    void aPartThatTheRequestLacksIsNamed() {
        Reply reply = send(answering(request ->
                show("menu", Carried.always("contact", request.contact()).toString())));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text())
                .contains("EZ9124 the request lacks `contact` app=shop flow=MESSENGER_SUBMIT")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void aCanvasThatThrowsWhileItIsWrittenLeavesNothingOfItself() {
        Canvas broken = new Broken();

        Reply reply = send(answering(request -> Answer.show(broken)));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text())
                .contains("EZ9120 a canvas could not be written canvas=broken app=shop flow=MESSENGER_SUBMIT: "
                        + IllegalStateException.class.getName())
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void aValueThatCanvasKitWouldNotTakeIsNamedByItsComponent() {
        Content content = out -> out.address(URI.create("http://shop.example.com/" + CARD_NUMBER), "photo");

        Reply reply = send(answering(request -> Answer.show(new TextCanvas("menu", ""), content)));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text())
                .contains("EZ9120 a canvas could not be written app=shop flow=MESSENGER_SUBMIT canvas=menu"
                        + " component=photo: the address is not https")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void resultsThatThrowWhileTheyAreWrittenLeaveNothingOfThemselves() {
        Answer broken = Answer.results(new Broken());

        Reply reply = Exchange.with(answering(request -> broken)).send(Flow.MESSENGER_CONFIGURE, BODY);

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text())
                .contains("EZ9121 the results of configure could not be written app=shop flow=MESSENGER_CONFIGURE: "
                        + IllegalStateException.class.getName())
                .doesNotContain("EZ9101", CARD_NUMBER);
    }

    @Test
    void aCanvasThatIsTooLargeIsNamedWithItsSize() {
        send(answering(request -> Answer.show(TextCanvas.ofContentSize(65_537))));

        assertThat(log.text())
                .contains("EZ9103 app=shop flow=MESSENGER_SUBMIT: 65537 bytes of content with canvas `large`,"
                        + " Canvas Kit takes 65536");
    }

    @Test
    void aCanvasThatWouldFillTheMemoryIsEndedAndNamed() {
        Content endless = out -> {
            while (true) {
                out.string(CARD_NUMBER);
            }
        };

        Reply reply = send(answering(request -> Answer.show(new TextCanvas("menu", ""), endless)));

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text())
                .contains(
                        "EZ9103 app=shop flow=MESSENGER_SUBMIT: more than 1048576 bytes of content with canvas `menu`,"
                                + " Canvas Kit takes 65536")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void resultsThatWouldFillTheMemoryAreEndedToo() {
        Answer answer = Answer.results(object("key", "x".repeat(3_000_000)));

        Reply reply = Exchange.with(answering(request -> answer)).send(Flow.MESSENGER_CONFIGURE, BODY);

        assertThat(reply.text()).isEqualTo("Sorry");
        assertThat(log.text()).contains("EZ9106").contains("more than 1048576 bytes of results, ");
    }

    @Test
    void whatTakesMostOfACanvasIsNamed() {
        String small = "{\"type\":\"divider\"}";
        String large =
                "{\"id\":\"%s\",\"type\":\"list\",\"items\":[%s{}]}".formatted(CARD_NUMBER, "{},".repeat(30_000));
        Segment content = Segment.of("{\"components\":[" + small + "," + large + "," + small + "]}");
        send(answering(request -> Answer.show(new TextCanvas("menu", ""), out -> out.segment(content))));

        assertThat(log.text())
                .contains("; most of it is component 2 (list), with 900")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void whatTheAppStoredIsNamedWhereItTakesMost() {
        StoredChanges changes = StoredChanges.begin().set("draft", "x".repeat(66_000), JsonForm.STRING);
        send(answering(request -> Answer.show(new TextCanvas("menu", "Hello")).storing(changes)));

        assertThat(log.text()).contains("EZ9104").contains("; most of it is `draft`, with 66002");
    }

    @Test
    void storedDataThatIsTooLargeIsNamedWithItsSize() {
        String data = "x".repeat(65_536);
        send(answering(request -> show("menu", "Hello")), BODY.replace("\"a\":1", "\"a\":\"" + data + "\""));

        assertThat(log.text())
                .contains("EZ9104")
                .contains("bytes of stored data with canvas `menu`, ")
                .contains("; most of it is a value that came with the request, with 65538")
                .doesNotContain(data);
    }

    @Test
    void withoutAFailureCanvasOfItsOwnAnAppShowsTheBuiltInOne() {
        Reply reply = send(new CanvasApp() {
            @Override
            public String name() {
                return "plain";
            }

            @Override
            public List<Flow> flows() {
                return List.of(Flow.MESSENGER_SUBMIT);
            }

            @Override
            public Answer answer(Request request) {
                throw new IllegalStateException(CARD_NUMBER);
            }
        });

        assertThat(reply.text()).isEqualTo("Something went wrong. Please try again.");
        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"till\",\"a\":1}");
    }

    static Stream<ScriptedApp.Script> failuresThatFail() {
        return Stream.of(
                request -> sneak(new IllegalStateException(CARD_NUMBER)),
                request -> sneak(new StackOverflowError(CARD_NUMBER)),
                request -> Answer.show(new Broken()),
                request -> Answer.show(TextCanvas.ofContentSize(65_537)),
                request -> null);
    }

    @ParameterizedTest
    @MethodSource("failuresThatFail")
    void ifTheFailureCanvasFailsTooTheBuiltInOneIsShown(ScriptedApp.Script failure) {
        Reply reply =
                send(answering(request -> sneak(new IOException(CARD_NUMBER))).failing(failure));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("Something went wrong. Please try again.");
        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"till\",\"a\":1}");
        assertThat(log.text())
                .contains("EZ9101")
                .containsAnyOf("EZ9105", "EZ9103")
                .doesNotContain(CARD_NUMBER);
    }

    @Test
    void anInterruptIsKeptForTheThreadsOwner() {
        send(answering(request -> sneak(new InterruptedException())));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aJvmThatIsOutOfMemoryIsNotPaperedOver() {
        OutOfMemoryError error = new OutOfMemoryError(CARD_NUMBER);

        assertThatThrownBy(() -> send(answering(request -> sneak(error)))).isSameAs(error);
        assertThat(log.text()).contains("EZ9101").doesNotContain(CARD_NUMBER);
    }

    @Test
    void aStaleSubmitIsLogged() {
        send(answering(request -> BuiltInAnswer.STALE));

        assertThat(log.text()).contains("EZ9110 stale submit app=shop flow=MESSENGER_SUBMIT");
    }

    @Test
    void aRefusalIsLoggedWithoutBodySignatureOrSecret() {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        String forged = "f".repeat(64);
        Exchange exchange = Exchange.with(ScriptedApp.greeting());
        exchange.sendUnsigned("/messenger/submit", body, forged);
        exchange.send(Flow.MESSENGER_SUBMIT, "[\"" + CARD_NUMBER + "\"]");

        assertThat(log.text())
                .contains("EZ9010 refused with 401 app=shop flow=MESSENGER_SUBMIT")
                .contains("EZ9020 refused with 400 app=shop flow=MESSENGER_SUBMIT")
                .doesNotContain(CARD_NUMBER, forged, Signing.SECRET, Signing.sign(body, Signing.SECRET));
    }

    private static Reply send(CanvasApp app) {
        return send(app, BODY);
    }

    private static Reply send(CanvasApp app, String body) {
        return Exchange.with(app).send(Flow.MESSENGER_SUBMIT, body);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Answer sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static Answer overflow(Request request, int depth) {
        return depth < 0 ? show("never", "") : overflow(request, depth + 1);
    }

    private record Broken() implements Canvas, Content {
        @Override
        public String canvasName() {
            return "broken";
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.segment(Segment.of("{\"components\":[{\"type\":\"text\",\"text\":"))
                    .string(CARD_NUMBER);
            throw new IllegalStateException(CARD_NUMBER);
        }
    }
}
