package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What strangers and end users can send to a generated app, a row each: for every one a fixed status, a fixed answer, whether code of the
 * app's author is reached, and a line in the log that quotes nothing of it. What concerns HTTP alone is the server's to test.
 */
@Timeout(60)
class HostileInputTest {
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static final String WORDS = Row.WORDS;
    private static TriedApp app;

    @BeforeAll
    static void start() {
        app = new TriedApp(ToldApp.repairDesk(), LOG);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    static List<Row> signatures() {
        byte[] body = HostileSubmits.good().getBytes(StandardCharsets.UTF_8);
        String good = HttpApp.signature(body, HttpApp.SECRET);
        String text = new String(body, StandardCharsets.UTF_8);
        return List.of(
                Row.unsigned("absent", body, List.of()),
                Row.unsigned("empty", body, List.of("")),
                Row.unsigned("blanks", body, List.of(" ".repeat(64))),
                Row.unsigned("twice", body, List.of(good, good)),
                Row.unsigned("two, one of them good", body, List.of("0".repeat(64), good)),
                Row.unsigned("two in one", body, List.of(good + ", " + good)),
                Row.unsigned("63 digits", body, List.of(good.substring(1))),
                Row.unsigned("65 digits", body, List.of(good + "0")),
                Row.unsigned("no digits", body, List.of("g".repeat(64))),
                Row.unsigned("full-width digits", body, List.of("\uFF10".repeat(64))),
                Row.unsigned("base64", body, List.of("bsUSjhaYNcJaVYgZvbwGCZmFJhPZbM1zJLRiJl4cWlE=")),
                Row.unsigned("prefixed", body, List.of("sha256=" + good)),
                Row.unsigned("SHA-1", body, List.of(good.substring(24))),
                Row.unsigned("of nothing", body, List.of(of(""))),
                Row.unsigned("of the body re-serialised", body, List.of(of(Json.parse(text) + " "))),
                Row.unsigned("of the body and a line end", body, List.of(of(text + "\n"))),
                Row.unsigned("of the body behind a byte-order mark", body, List.of(of("\uFEFF" + text))),
                Row.unsigned("under another secret", body, List.of(HttpApp.signature(body, "another-apps-secret"))),
                Row.unsigned("under the secret and a line end", body, List.of(under(HttpApp.SECRET + "\n", body))),
                Row.unsigned(
                        "under the secret in capitals",
                        body,
                        List.of(under(HttpApp.SECRET.toUpperCase(Locale.ROOT), body))),
                Row.unsigned("under a secret of zeros", body, List.of(under("\0", body))),
                new Row(
                        "in capitals",
                        Row.SUBMIT,
                        body,
                        List.of(good.toUpperCase(Locale.ROOT)),
                        200,
                        "reported",
                        "ReportEvent",
                        ""));
    }

    private static String of(String text) {
        return under(HttpApp.SECRET, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String under(String secret, byte[] body) {
        return HttpApp.signature(body, secret);
    }

    static List<Row> bodies() {
        String good = HostileSubmits.good();
        String members = good.substring(1, good.length() - 1);
        List<Row> rows = new ArrayList<>();
        rows.add(noJson("empty", ""));
        rows.add(noJson("null", "null"));
        rows.add(noJson("an array", "[" + good + "]"));
        rows.add(noJson("a text", "\"" + WORDS + "\""));
        rows.add(noJson("a number", "42"));
        rows.add(noJson("cut off", good.substring(0, good.length() - 1)));
        rows.add(noJson("trailing garbage", good + WORDS));
        rows.add(noJson("two documents", good + good));
        rows.add(noJson("100,000 deep", "{" + members + ",\"x\":" + "[".repeat(100_000)));
        rows.add(noJson(
                "100,000 deep and closed",
                "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "," + members + "}"));
        rows.add(noJson("a number beyond all bounds", "{" + members + ",\"x\":1e99999999999}"));
        rows.add(noJson("a byte-order mark", "\uFEFF" + good));
        rows.add(noJson("NUL", good.replace(WORDS, WORDS + "\0")));
        rows.add(noJson("a form", "intercom_data=%7B%22workspace_id%22%3A%22w%22%7D"));
        rows.add(Row.refused("UTF-16", good.getBytes(StandardCharsets.UTF_16), 400, "EZ9020"));
        rows.add(Row.refused(
                "Latin-1", good.replace(WORDS, "\u00e9").getBytes(StandardCharsets.ISO_8859_1), 400, "EZ9020"));
        rows.add(refused("two workspaces", "{" + members + ",\"workspace_id\":\"" + WORDS + "\"}", "EZ9021"));
        rows.add(refused("two components", "{" + members + ",\"component_id\":\"draft\"}", "EZ9021"));
        rows.add(refused("two canvases", "{" + members + ",\"current_canvas\":{}}", "EZ9021"));
        rows.add(refused("two of what was entered", "{" + members + ",\"input_values\":{}}", "EZ9021"));
        rows.add(refused("no workspace", good.replace("workspace_id", "workspace"), "EZ9022"));
        rows.add(Row.refused("a byte more than a megabyte", padded(good, (1 << 20) + 1), 413, "EZ9004"));
        rows.add(Row.shown(
                "a megabyte",
                new String(padded(good, 1 << 20), StandardCharsets.UTF_8),
                "reported",
                "ReportEvent",
                ""));
        rows.add(Row.shown("1e999", "{\"x\":1e999," + members + "}", "reported", "ReportEvent", ""));
        rows.add(Row.shown("half a pair", "{\"x\":\"\\ud83d\"," + members + "}", "reported", "ReportEvent", ""));
        rows.add(Row.shown(
                "members that nobody knows",
                "{\"user_id\":{\"x\":[]}," + members + "}",
                "reported",
                "ReportEvent",
                ""));
        return rows;
    }

    private static Row noJson(String name, String body) {
        return refused(name, body, "EZ9020");
    }

    private static Row refused(String name, String body, String code) {
        return Row.refused(name, body.getBytes(StandardCharsets.UTF_8), 400, code);
    }

    private static byte[] padded(String body, int length) {
        return (body + " ".repeat(length - body.getBytes(StandardCharsets.UTF_8).length))
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<Row> submits() {
        return HostileSubmits.rows();
    }

    @ParameterizedTest
    @MethodSource({"signatures", "bodies", "submits"})
    void whatIsSentIsAnsweredAsTheTableSays(Row row) throws Exception {
        app.answersAsTheTableSays(row);
    }

    @Test
    void oneSubmitTwiceAtOnceIsAnsweredTwice() {
        app.told();
        String body = HostileSubmits.good("{\"name\":\"Jo\",\"count\":\"1\",\"urgency\":\"week\",\"note\":\"meet\"}");
        CompletableFuture<HttpResponse<String>> one = app.begin(Row.SUBMIT, body);
        CompletableFuture<HttpResponse<String>> other = app.begin(Row.SUBMIT, body);

        assertThat(one.join().statusCode()).isEqualTo(200);
        assertThat(one.join().body()).isEqualTo(other.join().body()).contains("1 for Jo, report 1.");
        assertThat(app.told()).containsExactly("ReportEvent", "ReportEvent");
    }
}
