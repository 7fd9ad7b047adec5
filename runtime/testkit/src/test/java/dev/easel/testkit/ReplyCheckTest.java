package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyCheckTest {
    private static final String CANVAS = "\"canvas\":{\"content\":{\"components\":[]}}";

    @ParameterizedTest
    @CsvSource({
        "MESSENGER_CONFIGURE, canvas, true",
        "MESSENGER_CONFIGURE, event, false",
        "MESSENGER_CONFIGURE, card_creation_options, false",
        "MESSENGER_INITIALIZE, canvas, true",
        "MESSENGER_INITIALIZE, event, false",
        "MESSENGER_INITIALIZE, results, false",
        "MESSENGER_INITIALIZE, card_creation_options, false",
        "MESSENGER_SUBMIT, canvas, true",
        "MESSENGER_SUBMIT, event, true",
        "MESSENGER_SUBMIT, results, false",
        "MESSENGER_SUBMIT, card_creation_options, false",
        "MESSENGER_SUBMIT, stored_data, false",
        "MESSENGER_SUBMIT_SHEET, canvas, true",
        "MESSENGER_SUBMIT_SHEET, event, true",
        "MESSENGER_SUBMIT_SHEET, results, false",
        "MESSENGER_SUBMIT_SHEET, card_creation_options, false",
        "MESSENGER_SUBMIT_SHEET, content, false",
        "INBOX_INITIALIZE, canvas, true",
        "INBOX_INITIALIZE, card_creation_options, false",
        "INBOX_INITIALIZE, results, false",
        "INBOX_INITIALIZE, event, false",
        "INBOX_SUBMIT, event, true",
        "INBOX_SUBMIT, card_creation_options, true",
        "INBOX_SUBMIT, results, false",
        "INBOX_SUBMIT, content, false"
    })
    void aReplyHasTheMembersOfItsFlowAlone(Flow flow, String member, boolean legal) {
        String more = member.equals("canvas") ? "" : ",\"" + member + "\":{\"type\":\"completed\"}";
        String reply = "{" + CANVAS + more + "}";

        if (legal) {
            assertThat(check(flow, reply).get(member).isPresent()).isTrue();
        } else {
            assertRefused(flow, reply, "`" + member + "` has no place in the reply to " + flow.path());
        }
    }

    private static Json check(Flow flow, String reply) {
        return ReplyCheck.check(flow, 200, reply.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void configureEndsWithResultsInPlaceOfACanvas() {
        assertThat(check(Flow.MESSENGER_CONFIGURE, "{\"results\":{}}")
                        .get("results")
                        .isObject())
                .isTrue();
        assertRefused(Flow.MESSENGER_CONFIGURE, "{" + CANVAS + ",\"results\":{}}", "both `canvas` and `results`");
        assertRefused(Flow.MESSENGER_CONFIGURE, "{}", "the reply has no `canvas`");
        assertRefused(Flow.MESSENGER_CONFIGURE, "{\"results\":[]}", "`results` is no object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                       | the reply is no JSON",
                "Cannot POST /                                          | the reply is no JSON",
                "[]                                                     | the reply is no JSON object",
                "{\"canvas\":{}}                                        | `canvas` has no `content`",
                "{\"canvas\":[]}                                        | `canvas` has no `content`",
                "{\"canvas\":{\"content\":{}}}                          | `content` has no `components`",
                "{\"canvas\":{\"content\":{\"components\":{}}}}         | `content` has no `components`",
                "{\"canvas\":{\"content\":{\"components\":[{}]}}}       | a component has no `type`: {}",
                "{\"canvas\":{\"content\":{\"components\":[1]}}}        | a component has no `type`: 1",
                "{\"canvas\":{\"content\":{\"components\":[]},\"stored_data\":1}} | `stored_data` is no object",
                "{\"canvas\":{\"content\":{\"components\":[]},\"x\":1}} | `canvas` has a member `x`, which Canvas Kit does"
                        + " not know there"
            })
    void whatIsNoCanvasIsRefused(String reply, String reason) {
        assertRefused(Flow.MESSENGER_SUBMIT, reply == null ? "" : reply, reason);
    }

    @Test
    void aCanvasHasContentAndNotItsAddress() {
        assertRefused(
                Flow.INBOX_INITIALIZE,
                "{\"canvas\":{\"content_url\":\"https://app.example.com\"}}",
                "`canvas` has a member `content_url`");
    }

    @Test
    void theOnlyEventIsCompleted() {
        assertRefused(
                Flow.MESSENGER_SUBMIT,
                "{" + CANVAS + ",\"event\":{\"type\":\"started\"}}",
                "`event` has a type other than `completed`");
    }

    @Test
    void anyStatusBut200IsRefused() {
        byte[] reply = ("{" + CANVAS + "}").getBytes(StandardCharsets.UTF_8);

        for (int status : new int[] {201, 204, 302, 400, 401, 500}) {
            assertThatThrownBy(() -> ReplyCheck.check(Flow.MESSENGER_SUBMIT, status, reply))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("the app answered with status " + status + "; Intercom would show an error"
                            + " and keep what was on screen");
        }
    }

    @Test
    void contentAndStoredDataMayTakeUpTo65536BytesEachAsTheyAreSent() {
        String content = "{\"components\": []" + " ".repeat(65_536 - 18) + "}";
        String data = "{\"a\":\"" + "é".repeat(32_763) + "\"  }";
        String reply = "{\"canvas\":{\"content\":" + content + ",\"stored_data\":" + data + "}}";

        assertThat(check(Flow.MESSENGER_SUBMIT, reply).isObject()).isTrue();
        assertRefused(
                Flow.MESSENGER_SUBMIT,
                reply.replace("[]", "[ ]"),
                "`canvas.content` takes 65537 bytes, Canvas Kit takes 65536; Intercom would refuse it");
        assertRefused(
                Flow.MESSENGER_SUBMIT,
                reply.replace("\"a\"", "\"ab\""),
                "`canvas.stored_data` takes 65537 bytes, Canvas Kit takes 65536; Intercom would refuse it");
    }

    @Test
    void resultsMayTakeUpTo65536Bytes() {
        String results = "{\"results\":{\"a\":\"" + "x".repeat(65_528) + "\"}}";

        assertThat(check(Flow.MESSENGER_CONFIGURE, results).isObject()).isTrue();
        assertRefused(Flow.MESSENGER_CONFIGURE, results.replace("\"a\"", "\"ab\""), "`results` takes 65537 bytes");
    }

    @Test
    void aRefusalShowsTheReplyButNoFlood() {
        assertThatThrownBy(() -> check(Flow.MESSENGER_SUBMIT, "oops"))
                .hasMessageEndingWith("\n\nreply to /messenger/submit:\noops");
        assertThatThrownBy(() -> check(Flow.MESSENGER_SUBMIT, "x".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(2_300));
    }

    private static void assertRefused(Flow flow, String reply, String reason) {
        assertThatThrownBy(() -> check(flow, reply))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(reason);
    }
}
