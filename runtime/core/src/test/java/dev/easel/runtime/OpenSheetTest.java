package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Exchange;
import dev.easel.exchange.SheetApp;
import dev.easel.exchange.Signing;
import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.runtime.sheet.SheetPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet is opened by a form that a browser posts: nobody but whom Intercom has encrypted for this app comes through. */
class OpenSheetTest {
    private static final String JANE = "{\"type\":\"user\",\"id\":\"5ba6\",\"user_id\":\"42\",\"name\":\"Jane Doe\"}";
    private static final String HTML =
            "<!DOCTYPE html><html><head><title>A date</title></head><body>Hello</body></html>";
    private static final String REST = "\"workspace_id\":\"w\",\"component_id\":\"pick\"";

    private final List<Request> opened = new ArrayList<>();
    private final Exchange exchange = Exchange.with(new SheetApp(request -> {
        opened.add(request);
        return SheetPage.of(HTML);
    }));

    @Test
    void whoOpensItIsKnown() {
        RawReply reply = exchange.open("/sheets/date", form(data(REST, user(JANE))));

        assertThat(reply.status()).isEqualTo(200);
        Contact contact = Objects.requireNonNull(opened.get(0).contact());
        assertThat(contact.externalId()).isEqualTo("42");
        assertThat(contact.name()).isEqualTo("Jane Doe");
        assertThat(opened.get(0).sheetName()).isEqualTo("date");
        assertThat(opened.get(0).componentId()).isEqualTo("pick");
    }

    @Test
    void thePersonInTheOpenPartIsNobody() {
        String claimed = REST + ",\"contact\":{\"type\":\"contact\",\"id\":\"1\"},\"customer\":{\"id\":\"1\"}";

        exchange.open("/sheets/date", form(data(claimed, user(JANE))));

        assertThat(Objects.requireNonNull(opened.get(0).contact()).id()).isEqualTo("5ba6");
    }

    @Test
    void whatTheBrowserSaysIsThere() {
        String said = REST + ",\"workspace_region\":\"EU\",\"input_values\":{\"note\":\"x\"},"
                + "\"context\":{\"location\":\"home\"},\"current_canvas\":{\"stored_data\":{\"$canvas\":\"start\"}}";

        exchange.open("/sheets/date", form(data(said, user(JANE))));

        Request request = opened.get(0);
        assertThat(request.workspaceId()).isEqualTo("w");
        assertThat(request.workspaceRegion()).isEqualTo("EU");
        assertThat(request.inputValues()).hasToString("{\"note\":\"x\"}");
        assertThat(Objects.requireNonNull(request.context()).location()).isEqualTo("home");
        assertThat(request.canvasName()).isEqualTo("start");
    }

    @Test
    void thePageMayStandInAFrameAndNowhereElse() {
        RawReply reply = exchange.open("/shop/sheets/map", form(data(REST, user(JANE))));

        assertThat(reply.headers())
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .doesNotContainKey("X-Frame-Options");
        assertThat(reply.headers().get("Content-Security-Policy")).doesNotContain("frame-ancestors", "script-src");
        assertThat(text(reply)).contains("messenger-sheet-library.latest.js", "Hello");
    }

    static Stream<Arguments> nobody() {
        String encrypted = user(JANE);
        byte[] sealed = Base64.getDecoder().decode(encrypted);
        byte[] flipped = sealed.clone();
        flipped[flipped.length - 1] ^= 1;
        return Stream.of(
                argumentSet("a user as an object", "{" + REST + ",\"user\":" + JANE + "}"),
                argumentSet("no user", "{" + REST + "}"),
                argumentSet("no text", "{" + REST + ",\"user\":42}"),
                argumentSet("an empty one", data(REST, "")),
                argumentSet("no Base64", data(REST, "<script>")),
                argumentSet("a bit flipped", data(REST, Base64.getEncoder().encodeToString(flipped))),
                argumentSet("cut", data(REST, encrypted.substring(0, 36))),
                argumentSet("another app's", data(REST, Signing.encrypt(JANE, "another-app's-secret"))),
                argumentSet("no JSON inside", data(REST, user("Jane"))),
                argumentSet("a list inside", data(REST, user("[]"))),
                argumentSet("nothing inside", data(REST, user(""))));
    }

    @ParameterizedTest
    @MethodSource("nobody")
    void nobodyElseOpensIt(String data) {
        try (CapturedLog log = new CapturedLog()) {
            RawReply reply = exchange.open("/sheets/date", form(data));

            assertThat(reply.status()).isEqualTo(403);
            assertThat(text(reply)).contains("EZ9011");
            assertThat(opened).isEmpty();
            assertThat(log.text()).contains("EZ9011").doesNotContain("Jane", "5ba6", "pick");
        }
    }

    static Stream<Arguments> malformed() {
        String user = user(JANE);
        return Stream.of(
                argumentSet("no field", "", 400, "EZ9024"),
                argumentSet("another field", "data=%7B%7D", 400, "EZ9024"),
                argumentSet("an empty field", "intercom_data=", 400, "EZ9024"),
                argumentSet("twice", form(data(REST, user)) + "&" + form(data(REST, user)), 400, "EZ9024"),
                argumentSet("a bad percent", form(data(REST, user)) + "%", 400, "EZ9024"),
                argumentSet("JSON in place of a form", data(REST, user), 400, "EZ9024"),
                argumentSet("no JSON", form("hello"), 400, "EZ9020"),
                argumentSet("an array", form("[]"), 400, "EZ9020"),
                argumentSet("200 KB of nothing", form("x".repeat(200_000)), 400, "EZ9020"),
                argumentSet("100,000 deep", form("{\"a\":".repeat(100_000)), 400, "EZ9020"),
                argumentSet("two users", form(data("\"user\":\"\"," + REST, user)), 400, "EZ9021"),
                argumentSet("two workspaces", form(data("\"workspace_id\":\"v\"," + REST, user)), 400, "EZ9021"),
                argumentSet("no workspace", form(data("\"component_id\":\"pick\"", user)), 400, "EZ9022"),
                argumentSet("no component", form(data("\"workspace_id\":\"w\"", user)), 400, "EZ9023"),
                argumentSet("a thousand fields", "a=1&".repeat(1_000) + form(data(REST, user)), 400, "EZ9024"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoSuchFormIsRefused(String form, int status, String code) {
        RawReply reply = exchange.open("/sheets/date", form);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(text(reply)).contains(code);
        assertThat(opened).isEmpty();
    }

    @Test
    void aPageThatCannotBeMadeIsStoodInFor() {
        for (SheetApp.Page failing : List.<SheetApp.Page>of(
                request -> {
                    throw new IllegalStateException("of Jane");
                },
                request -> SheetPage.of("no head"),
                OpenSheetTest::none)) {
            try (CapturedLog log = new CapturedLog()) {
                RawReply reply =
                        Exchange.with(new SheetApp(failing)).open("/sheets/date", form(data(REST, user(JANE))));

                assertThat(reply.status()).isEqualTo(200);
                assertThat(text(reply)).contains("Something went wrong");
                assertThat(log.text()).contains("EZ910").doesNotContain("Jane");
            }
        }
    }

    @Test
    void whatNothingOfTheAppSendsGetsNoPageAndIsNoFailure() {
        Exchange stale = Exchange.with(new SheetApp(request -> {
            throw new StaleSubmitException();
        }));
        try (CapturedLog log = new CapturedLog()) {
            RawReply reply = stale.open("/sheets/date", form(data(REST, user(JANE))));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(text(reply)).contains("Something went wrong");
            assertThat(log.text()).contains("EZ9110").doesNotContain("EZ9101", "Jane");
        }
    }

    // as code does that nobody checks for null
    @SuppressWarnings("NullAway")
    private static SheetPage none(Request request) {
        return null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sheets",
                "/sheets/",
                "/sheets/other",
                "/sheets/date/",
                "/sheets/../sheets/date",
                "/other/sheets/date"
            })
    void thereIsNoOtherSheet(String path) {
        assertThat(exchange.open(path, form(data(REST, user(JANE)))).status()).isEqualTo(404);
    }

    private static String user(String user) {
        return Signing.encrypt(user, Signing.SECRET);
    }

    private static String data(String rest, String user) {
        return "{" + rest + ",\"user\":\"" + user + "\"}";
    }

    private static String form(String data) {
        return "intercom_data=" + URLEncoder.encode(data, StandardCharsets.UTF_8);
    }

    private static String text(RawReply reply) {
        return StandardCharsets.UTF_8.decode(reply.body()).toString();
    }
}
