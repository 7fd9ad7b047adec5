package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static dev.easel.exchange.ScriptedApp.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are signed and yet no requests, or barely: a fixed status for each, and the app reached only by requests. */
class HostileBodyTest {
    private static final String GOOD = "\"workspace_id\":\"w\",\"component_id\":\"c\"";

    private int reached;
    private final Exchange exchange = Exchange.with(answering(this::lookAtEverything));

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("empty", "", "EZ9020"),
                argumentSet("blank", " \n", "EZ9020"),
                argumentSet("null", "null", "EZ9020"),
                argumentSet("an array", "[]", "EZ9020"),
                argumentSet("an array of a request", "[{" + GOOD + "}]", "EZ9020"),
                argumentSet("a text", "\"x\"", "EZ9020"),
                argumentSet("a number", "42", "EZ9020"),
                argumentSet("cut off", "{" + GOOD, "EZ9020"),
                argumentSet("cut off in a text", "{" + GOOD + ",\"a\":\"x", "EZ9020"),
                argumentSet("trailing garbage", "{" + GOOD + "}x", "EZ9020"),
                argumentSet("a trailing comma", "{" + GOOD + ",}", "EZ9020"),
                argumentSet("two documents", "{" + GOOD + "}{" + GOOD + "}", "EZ9020"),
                argumentSet("two lines of documents", "{" + GOOD + "}\n{" + GOOD + "}", "EZ9020"),
                argumentSet("100,000 arrays deep", "{" + GOOD + ",\"a\":" + "[".repeat(100_000), "EZ9020"),
                argumentSet("100,000 objects deep", "{\"contact\":".repeat(100_000), "EZ9020"),
                argumentSet(
                        "100,000 deep and closed",
                        "{" + GOOD + ",\"input_values\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001),
                        "EZ9020"),
                argumentSet("a comment", "{/**/" + GOOD + "}", "EZ9020"),
                argumentSet("single quotes", "{'workspace_id':'w'}", "EZ9020"),
                argumentSet("a bare NUL", "{" + GOOD + ",\"a\":\"\0\"}", "EZ9020"),
                argumentSet("a trailing NUL", "{" + GOOD + "}\0", "EZ9020"),
                argumentSet("a byte-order mark", "\uFEFF{" + GOOD + "}", "EZ9020"),
                argumentSet("a form", "intercom_data=%7B%7D", "EZ9020"),
                argumentSet("an exponent beyond all bounds", "{" + GOOD + ",\"a\":1e99999999999}", "EZ9020"),
                argumentSet("a number of 100,000 digits", "{" + GOOD + ",\"a\":" + "9".repeat(100_000) + "}", "EZ9020"),
                argumentSet("a name of a megabyte", "{" + GOOD + ",\"" + "n".repeat(1_000_000) + "\":1}", "EZ9020"),
                argumentSet("a lone surrogate in a name", "{" + GOOD + ",\"\\ude00\":1}", "EZ9020"),
                argumentSet("two workspaces", "{" + GOOD + ",\"workspace_id\":\"v\"}", "EZ9021"),
                argumentSet("two components", "{" + GOOD + ",\"component_id\":\"d\"}", "EZ9021"),
                argumentSet("two canvases", "{" + GOOD + ",\"current_canvas\":{},\"current_canvas\":{}}", "EZ9021"),
                argumentSet("no workspace", "{\"component_id\":\"c\"}", "EZ9022"),
                argumentSet("a workspace of another type", "{\"workspace_id\":1,\"component_id\":\"c\"}", "EZ9022"),
                argumentSet("no component", "{\"workspace_id\":\"w\"}", "EZ9023"),
                argumentSet("an open-sheet's inner JSON", "{\"workspace_id\":\"w\",\"user\":\"AAEC\"}", "EZ9023"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoRequestIsRefused(String body, String code) {
        Reply reply = exchange.send(Flow.MESSENGER_SUBMIT, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reached).isZero();
    }

    static Stream<Arguments> inOtherEncodings() {
        String body = "{" + GOOD + "}";
        String latin = "{" + GOOD + ",\"a\":\"é\"}";
        return Stream.of(
                argumentSet("UTF-16", body.getBytes(StandardCharsets.UTF_16)),
                argumentSet("UTF-16LE", body.getBytes(StandardCharsets.UTF_16LE)),
                argumentSet("UTF-16BE", body.getBytes(StandardCharsets.UTF_16BE)),
                argumentSet("Latin-1", latin.getBytes(StandardCharsets.ISO_8859_1)),
                argumentSet("only bytes 0xFF", new byte[] {-1, -1, -1, -1}));
    }

    @ParameterizedTest
    @MethodSource("inOtherEncodings")
    void whatIsNotUtf8IsRefused(byte[] body) {
        Reply reply = exchange.send(Flow.MESSENGER_SUBMIT, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("EZ9020");
        assertThat(reached).isZero();
    }

    static Stream<Arguments> answered() {
        return Stream.of(
                argumentSet("blanks around", " \r\n\t{" + GOOD + "} \n"),
                argumentSet("no canvas", "{" + GOOD + "}"),
                argumentSet("lone surrogates", "{" + GOOD + ",\"contact\":{\"name\":\"\\ud83d\"}}"),
                argumentSet(
                        "lone surrogates to carry on",
                        "{" + GOOD + ",\"current_canvas\":{\"stored_data\":{\"a\":\"\\ud83d\"}}}"),
                argumentSet("an escaped NUL", "{\"workspace_id\":\"\\u0000\",\"component_id\":\"\\u0000\"}"),
                argumentSet("1e999", "{" + GOOD + ",\"input_values\":{\"a\":1e999,\"b\":-1e999999999}}"),
                argumentSet("doubled names where nobody reads", "{" + GOOD + ",\"input_values\":{\"a\":1,\"a\":2}}"),
                argumentSet(
                        "nested 400 deep",
                        "{" + GOOD + ",\"contact\":" + "{\"a\":".repeat(400) + "1" + "}".repeat(401)),
                argumentSet(
                        "a list where a text is expected",
                        "{" + GOOD + ",\"context\":{\"location\":[]},\"input_values\":{\"a\":[]}}"),
                argumentSet(
                        "a text of a megabyte",
                        "{" + GOOD + ",\"input_values\":{\"a\":\"" + "x".repeat(1_000_000) + "\"}}"),
                argumentSet(
                        "a component of a megabyte",
                        "{\"workspace_id\":\"w\",\"component_id\":\"" + "x".repeat(1_000_000) + "\"}"),
                argumentSet("10,000 unknown members", "{" + unknownMembers(10_000) + GOOD + "}"),
                argumentSet(
                        "every member of another type",
                        "{" + GOOD + ",\"contact\":1,\"admin\":[],\"conversation\":\"\","
                                + "\"context\":null,\"card_creation_options\":true,\"input_values\":0,\"current_canvas\":[]}"),
                argumentSet(
                        "both contact and user", "{" + GOOD + ",\"contact\":{\"id\":\"1\"},\"user\":{\"id\":\"2\"}}"),
                argumentSet("an unknown location", "{" + GOOD + ",\"context\":{\"location\":\"moon\"}}"),
                argumentSet(
                        "a live canvas without content",
                        "{" + GOOD + ",\"current_canvas\":{\"content_url\":\"https://x\"}}"));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void whatIsARequestIsAnsweredHoweverOdd(String body) {
        Reply reply = exchange.send(Flow.MESSENGER_SUBMIT, body);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("seen");
        assertThat(reached).isEqualTo(1);
    }

    private Answer lookAtEverything(Request request) {
        reached++;
        Sight.of(request);
        return show("menu", "seen");
    }

    private static String unknownMembers(int count) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < count; i++) {
            members.append('"').append(i).append("\":0,");
        }
        return members.toString();
    }
}
