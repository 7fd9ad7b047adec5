package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static dev.easel.exchange.ScriptedApp.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Signing;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.SubmitReply;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanvasServiceTest {
    @Test
    void aCanvasIsShownUnderItsName() {
        Reply reply = Exchange.with(ScriptedApp.greeting()).send(Flow.MESSENGER_INITIALIZE, "{\"workspace_id\":\"w\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsExactlyEntriesOf(Map.of("Content-Type", "application/json"));
        assertThat(reply.json())
                .hasToString("{\"canvas\":{\"content\":{\"components\":[{\"type\":\"text\",\"text\":\"Hello\"}]},"
                        + "\"stored_data\":{\"$canvas\":\"menu\"}}}");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_SHEET")
    void theAppIsToldTheFlow(Flow flow) {
        Exchange exchange = Exchange.with(answering(request -> show("menu", "" + request.flow())));

        assertThat(exchange.send(flow, submit("{}")).text()).isEqualTo(flow.name());
    }

    @Test
    void theAppIsToldTheComponentAndTheCanvasOnScreen() {
        Exchange exchange = Exchange.with(
                answering(request -> show("next", request.componentId() + " on " + request.canvasName())));

        assertThat(exchange.send(Flow.MESSENGER_SUBMIT, submit("{\"$canvas\":\"menu\"}"))
                        .text())
                .isEqualTo("save on menu");
    }

    @Test
    void completedIsReportedBesideTheCanvas() {
        Exchange exchange =
                Exchange.with(answering(request -> Answer.of(new Done(new TextCanvas("done", "Bye"), true))));

        Reply reply = exchange.send(Flow.MESSENGER_SUBMIT, submit("{}"));

        assertThat(reply.json().get("event")).hasToString("{\"type\":\"completed\"}");
        assertThat(reply.json().names()).containsExactly("canvas", "event");
        assertThat(reply.text()).isEqualTo("Bye");
    }

    @Test
    void whatIsNotCompletedReportsNothing() {
        Exchange exchange =
                Exchange.with(answering(request -> Answer.of(new Done(new TextCanvas("done", "Bye"), false))));

        assertThat(exchange.send(Flow.MESSENGER_SUBMIT, submit("{}")).json().names())
                .containsExactly("canvas");
    }

    @Test
    void resultsEndConfigurationWithoutACanvas() {
        Exchange exchange =
                Exchange.with(answering(request -> Answer.results(ScriptedApp.object("calendar", "sales"))));

        assertThat(exchange.send(Flow.MESSENGER_CONFIGURE, submit("{}")).json())
                .hasToString("{\"results\":{\"calendar\":\"sales\"}}");
    }

    @Test
    void storedDataIsCarriedOnAndItsCanvasReplaced() {
        String before = "{\"cart\": [1, 2.0],\"$canvas\":\"menu\", \"é\" :\"\\u00e9\"}";

        Reply reply =
                Exchange.with(answering(request -> show("next", "x"))).send(Flow.MESSENGER_SUBMIT, submit(before));

        assertThat(new String(reply.body(), StandardCharsets.UTF_8))
                .contains("\"stored_data\":{\"$canvas\":\"next\",\"cart\": [1, 2.0],\"é\" :\"\\u00e9\"}}");
    }

    @Test
    void storedDataWithoutACanvasIsCarriedOnToo() {
        Reply reply = Exchange.with(ScriptedApp.greeting()).send(Flow.INBOX_SUBMIT, submit("{\"page\":1}"));

        assertThat(reply.storedData()).hasToString("{\"$canvas\":\"menu\",\"page\":1}");
    }

    @Test
    void aStaleSubmitIsAnsweredAndItsStoredDataLeftAsItWas() {
        Reply reply = Exchange.with(answering(request -> BuiltInAnswer.STALE))
                .send(Flow.MESSENGER_SUBMIT, submit("{\"a\":1,\"$canvas\":\"old\"}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("This card is out of date. Please open the app again.");
        assertThat(reply.storedData()).hasToString("{\"a\":1,\"$canvas\":\"old\"}");
    }

    @Test
    void aBuiltInAnswerToARequestWithoutStoredDataHasNone() {
        Reply reply = Exchange.with(answering(request -> BuiltInAnswer.STALE))
                .send(Flow.MESSENGER_INITIALIZE, "{\"workspace_id\":\"w\"}");

        assertThat(reply.json().get("canvas").names()).containsExactly("content");
    }

    @Test
    void contentMayTakeUpTo65536Bytes() {
        Exchange exchange = Exchange.with(answering(request -> Answer.show(TextCanvas.ofContentSize(65_536))));

        Reply reply = exchange.send(Flow.MESSENGER_SUBMIT, submit("{}"));

        assertThat(reply.content().toString()).hasSize(65_536);
        assertThat(reply.storedData().get("$canvas").text()).isEqualTo("large");
    }

    @Test
    void oneByteMoreGivesTheFailureCanvas() {
        Exchange exchange = Exchange.with(answering(request -> Answer.show(TextCanvas.ofContentSize(65_537))));

        assertFailure(exchange.send(Flow.MESSENGER_SUBMIT, submit("{}")));
    }

    @Test
    void contentIsMeasuredInBytesOfUtf8() {
        Exchange exchange = Exchange.with(answering(request -> show("menu", "é".repeat(33_000))));

        assertFailure(exchange.send(Flow.MESSENGER_SUBMIT, submit("{}")));
    }

    @Test
    void storedDataMayTakeUpTo65536Bytes() {
        String around = "{\"$canvas\":\"menu\",\"a\":\"\"}";
        String data = "{\"a\":\"" + "x".repeat(65_536 - around.length()) + "\"}";

        Reply reply = Exchange.with(ScriptedApp.greeting()).send(Flow.MESSENGER_SUBMIT, submit(data));

        assertThat(reply.text()).isEqualTo("Hello");
        assertThat(reply.storedData().toString()).hasSize(65_536);
    }

    @Test
    void oneByteMoreOfStoredDataGivesTheBuiltInFailureWithThatDataAsItCame() {
        String around = "{\"$canvas\":\"menu\",\"a\":\"\"}";
        String data = "{\"a\":\"" + "x".repeat(65_537 - around.length()) + "\"}";

        Reply reply = Exchange.with(ScriptedApp.greeting()).send(Flow.MESSENGER_SUBMIT, submit(data));

        assertThat(reply.text()).isEqualTo("Something went wrong. Please try again.");
        assertThat(reply.storedData()).hasToString(data);
    }

    @Test
    void storedDataThatCameOverTheLimitIsNotSentBack() {
        String data = "{\"a\":\"" + "x".repeat(70_000) + "\"}";

        Reply reply =
                Exchange.with(answering(request -> BuiltInAnswer.STALE)).send(Flow.MESSENGER_SUBMIT, submit(data));

        assertThat(reply.json().get("canvas").names()).containsExactly("content");
    }

    @Test
    void resultsMayTakeUpTo65536Bytes() {
        int around = "{\"a\":\"\"}".length();
        Exchange exchange = Exchange.with(answering(request ->
                Answer.results(ScriptedApp.object("a", "x".repeat(Integer.parseInt(request.workspaceId()) - around)))));

        assertThat(exchange.send(Flow.MESSENGER_CONFIGURE, "{\"workspace_id\":\"65536\"}")
                        .json()
                        .names())
                .containsExactly("results");
        assertThat(exchange.send(Flow.MESSENGER_CONFIGURE, "{\"workspace_id\":\"65537\"}")
                        .text())
                .isEqualTo("Sorry");
    }

    @Test
    void aFullCanvasFullStoredDataAndALongConversationPass() {
        String part = "{\"type\":\"conversation_part\",\"body\":\"<p>" + "y".repeat(1_000) + "</p>\"}";
        String body =
                "{\"workspace_id\":\"w\",\"component_id\":\"c\",\"current_canvas\":{\"content\":{\"components\":[{"
                        + "\"type\":\"text\",\"id\":\"c\",\"text\":\"" + "x".repeat(65_000)
                        + "\"}]},\"stored_data\":{\"a\":\""
                        + "z".repeat(65_000) + "\"}},\"conversation\":{\"conversation_parts\":{\"conversation_parts\":["
                        + (part + ",").repeat(499) + part + "]}}}";
        Exchange exchange = Exchange.with(answering(
                request -> show("menu", "" + request.conversation().parts().size())));

        assertThat(exchange.send(Flow.INBOX_SUBMIT, body).text()).isEqualTo("500");
    }

    @Test
    void theAppIsNotReachedByARequestThatIsNotVerified() {
        AtomicInteger reached = new AtomicInteger();
        Exchange exchange = Exchange.with(answering(request -> show("menu", "" + reached.incrementAndGet())));
        byte[] noParserTakesThis = {(byte) 0xFF, 0, '{'};

        Reply reply = exchange.sendUnsigned("/messenger/submit", noParserTakesThis, "0".repeat(64));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("EZ9010");
        assertThat(exchange.send(Flow.MESSENGER_SUBMIT, noParserTakesThis).status())
                .isEqualTo(400);
        assertThat(reached).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_SHEET")
    void everyFlowIsSigned(Flow flow) {
        byte[] body = submit("{}").getBytes(StandardCharsets.UTF_8);
        Exchange exchange = Exchange.with(ScriptedApp.greeting());

        assertThat(exchange.sendUnsigned(flow.path(), body).code()).isEqualTo("EZ9010");
        assertThat(exchange.send(flow, body).status()).isEqualTo(200);
    }

    @Test
    void aMissingDoubledOrMalformedSignatureGetsTheSameAnswerAsAWrongOne() {
        Exchange exchange = Exchange.with(ScriptedApp.greeting());
        byte[] body = "{\"workspace_id\":\"w\"}".getBytes(StandardCharsets.UTF_8);
        String good = Signing.sign(body, Signing.SECRET);
        Json wrong = exchange.sendUnsigned("/messenger/initialize", body, "0".repeat(64))
                .json();

        assertThat(exchange.sendUnsigned("/messenger/initialize", body).json()).isEqualTo(wrong);
        assertThat(exchange.sendUnsigned("/messenger/initialize", body, good, good)
                        .json())
                .isEqualTo(wrong);
        assertThat(exchange.sendUnsigned("/messenger/initialize", body, "sha256=" + good)
                        .json())
                .isEqualTo(wrong);
        assertThat(exchange.sendUnsigned("/messenger/initialize", body, good).status())
                .isEqualTo(200);
    }

    @Test
    void aReplysBodyCanBeReadMoreThanOnce() {
        RawReply reply = Refusal.NOT_FOUND.reply();
        reply.body().get();

        assertThat(reply.body().position()).isZero();
    }

    private static void assertFailure(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("Sorry");
    }

    private static String submit(String storedData) {
        return "{\"workspace_id\":\"w\",\"component_id\":\"save\",\"current_canvas\":{\"content\":{},\"stored_data\":"
                + storedData + "}}";
    }

    private static final class Done extends SubmitReply {
        Done(Canvas canvas, boolean completed) {
            super(canvas, null, false, completed);
        }
    }
}
