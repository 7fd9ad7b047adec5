package dev.easel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.cli.RecordingApp.Received;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SheetUserDecrypter;
import dev.easel.runtime.signature.SignatureVerifier;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendCommandTest {
    private static final String SECRET = "an-honest-client-secret";
    private static final Map<String, String> ENVIRONMENT = Map.of("INTERCOM_CLIENT_SECRET", SECRET);
    private static final String CANVAS = "{\"canvas\":{\"content\":{\"components\":[]}}}";

    private RecordingApp app;

    @BeforeEach
    void start() throws IOException {
        app = new RecordingApp(200, CANVAS);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private CommandLineRun send(String... args) {
        return sendWith(ENVIRONMENT, "", args);
    }

    private CommandLineRun sendWith(Map<String, String> environment, String in, String... args) {
        List<String> all = new ArrayList<>(List.of("send"));
        all.addAll(List.of(args));
        if (!all.contains("--url")) {
            all.addAll(List.of("--url", app.url()));
        }
        return CommandLineRun.with(environment, in, all.toArray(String[]::new));
    }

    private static boolean signedWith(String secret, Received request) {
        SignatureVerifier verifier = new SignatureVerifier(ClientSecrets.of(secret));
        return verifier.verify(request.body(), request.header("X-body-signature")) != null;
    }

    @Nested
    class Sends {
        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_SHEET")
        void aSignedSampleOfEveryFlow(Flow flow) {
            List<String> args = new ArrayList<>(List.of(flow.path().substring(1)));
            if (flow.isSubmit()) {
                args.addAll(List.of("--component", "order"));
            }

            CommandLineRun run = send(args.toArray(String[]::new));

            assertThat(run.exitCode()).as(run.err()).isZero();
            Received request = app.received();
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo(flow.path());
            assertThat(request.header("Content-type")).containsExactly("application/json");
            assertThat(signedWith(SECRET, request)).isTrue();
            assertThat(Json.parse(request.text()).get("workspace_id").text()).isNotBlank();
        }

        @Test
        void theComponentAndTheCanvasOfASubmit() {
            send("messenger/submit", "--component", "order", "--canvas", "menu");

            Json body = Json.parse(app.received().text());
            assertThat(body.get("component_id").text()).isEqualTo("order");
            Json canvas = body.get("current_canvas");
            assertThat(canvas.get("stored_data").get("$canvas").text()).isEqualTo("menu");
            Json button = canvas.get("content").get("components").get(0);
            assertThat(button.get("id").text()).isEqualTo("order");
            assertThat(button.get("action").get("type").text()).isEqualTo("submit");
        }

        @Test
        void whatWasEnteredAndAScreenThatOffersIt() {
            send(
                    "messenger/submit",
                    "--component",
                    "order",
                    "--input",
                    "size=2",
                    "--input",
                    "extras=[\"milk\",\"cocoa\"]");

            Json body = Json.parse(app.received().text());
            assertThat(body.get("input_values").toString())
                    .isEqualTo("{\"size\":\"2\",\"extras\":[\"milk\",\"cocoa\"]}");
            List<Json> shown =
                    body.get("current_canvas").get("content").get("components").items();
            assertThat(shown)
                    .extracting(component -> component.get("type").text())
                    .containsExactly("button", "single-select", "checkbox");
            assertThat(shown.get(1).toString())
                    .contains("\"id\":\"size\"", "{\"type\":\"option\",\"id\":\"2\",\"text\":\"2\"}");
            assertThat(shown.get(2).get("options").items())
                    .extracting(option -> option.get("id").text())
                    .containsExactly("milk", "cocoa");
        }

        @Test
        void whatWasEnteredInACopyByItsId() {
            send("messenger/submit", "--component", "save~2", "--input", "quantity~2=3", "--input", "note~a%7E=b=c");

            Json body = Json.parse(app.received().text());
            assertThat(body.get("input_values").toString()).isEqualTo("{\"quantity~2\":\"3\",\"note~a%7E\":\"b=c\"}");
            assertThat(body.get("current_canvas")
                            .get("content")
                            .get("components")
                            .items())
                    .extracting(component -> component.get("id").text())
                    .containsExactly("save~2", "quantity~2", "note~a%7E");
        }

        @Test
        void theSecondConfigureRequestWhenAComponentIsNamed() {
            send("messenger/configure");
            send("messenger/configure", "--component", "save");

            assertThat(Json.parse(app.received().text()).get("current_canvas").isPresent())
                    .isFalse();
            Json step = Json.parse(app.received().text());
            assertThat(step.get("current_canvas").isPresent()).isTrue();
            assertThat(step.get("component_id").text()).isEqualTo("save");
            assertThat(step.get("input_values").isObject()).isTrue();
        }

        @Test
        void valuesSetInTheBody() {
            send(
                    "messenger/submit",
                    "--component",
                    "order",
                    "--set",
                    "input_values.size=large",
                    "--set",
                    "input_values.topics=[\"a\"]",
                    "--set",
                    "input_values.topics.1=b",
                    "--set",
                    "context.conversation_id=12",
                    "--set",
                    "context.referrer=https://example.com/?a=b");

            Json body = Json.parse(app.received().text());
            assertThat(body.get("input_values").toString()).isEqualTo("{\"size\":\"large\",\"topics\":[\"a\",\"b\"]}");
            assertThat(body.get("context").get("conversation_id").integer()).isEqualTo(12);
            assertThat(body.get("context").get("referrer").text()).isEqualTo("https://example.com/?a=b");
        }

        @Test
        void theFormThatOpensASheetWithThePersonEncrypted() throws Exception {
            CommandLineRun run = send(
                    "sheets",
                    "--sheet",
                    "date",
                    "--component",
                    "pick~2",
                    "--canvas",
                    "offer",
                    "--input",
                    "note=a+b & c");

            assertThat(run.exitCode()).as(run.err()).isZero();
            Received request = app.received();
            assertThat(request.path()).isEqualTo("/sheets/date");
            assertThat(request.header("Content-type")).containsExactly("application/x-www-form-urlencoded");
            assertThat(request.header("X-body-signature")).isEmpty();
            assertThat(request.text()).startsWith("intercom_data=");
            Json body = Json.parse(
                    URLDecoder.decode(request.text().substring("intercom_data=".length()), StandardCharsets.UTF_8));
            assertThat(body.get("component_id").text()).isEqualTo("pick~2");
            assertThat(body.get("input_values").get("note").text()).isEqualTo("a+b & c");
            Json canvas = body.get("current_canvas");
            assertThat(canvas.get("stored_data").get("$canvas").text()).isEqualTo("offer");
            assertThat(canvas.get("content")
                            .get("components")
                            .get(0)
                            .get("action")
                            .get("url")
                            .text())
                    .endsWith("/sheets/date");
            assertThat(body.names()).doesNotContain("contact", "customer");
            assertThat(decrypted(body.get("user").text()).get("email").text()).isNotBlank();
        }

        @Test
        void thePersonWhoOpensASheetAsItIsSetAndATextAsItStands() throws Exception {
            sendWith(
                    Map.of("DEMO_CLIENT_SECRET", SECRET),
                    "",
                    "sheets",
                    "--sheet",
                    "date",
                    "--component",
                    "pick",
                    "--set",
                    "user.name=Ada",
                    "--app",
                    "demo");
            send("sheets", "--sheet", "date", "--component", "pick", "--set", "user=forged");

            Received request = app.received();
            assertThat(request.path()).isEqualTo("/demo/sheets/date");
            String form = URLDecoder.decode(request.text(), StandardCharsets.UTF_8);
            Json body = Json.parse(form.substring(form.indexOf('{')));
            assertThat(decrypted(body.get("user").text()).get("name").text()).isEqualTo("Ada");
            assertThat(app.received().text()).contains("%22user%22%3A%22forged%22");
        }

        @Test
        void whatThePageOfASheetSubmits() {
            send(
                    "messenger/submit-sheet",
                    "--sheet",
                    "date",
                    "--input",
                    "slot=noon",
                    "--input",
                    "days=[\"mon\"]",
                    "--set",
                    "sheet_values.nights=2");

            Received request = app.received();
            assertThat(request.path()).isEqualTo("/messenger/submit-sheet");
            assertThat(signedWith(SECRET, request)).isTrue();
            Json body = Json.parse(request.text());
            assertThat(body.get("sheet_values").toString())
                    .isEqualTo("{\"slot\":\"noon\",\"days\":[\"mon\"],\"$sheet\":\"date\",\"nights\":2}");
            assertThat(body.get("current_canvas").toString()).contains("/sheets/date\"");
            assertThat(body.names()).doesNotContain("component_id");
        }

        private static Json decrypted(String user) {
            return Json.parse(new String(
                    Objects.requireNonNull(new SheetUserDecrypter(ClientSecrets.of(SECRET)).decrypt(user)),
                    StandardCharsets.UTF_8));
        }

        @Test
        void toOneAppAmongSeveralWithItsOwnSecret() {
            sendWith(
                    Map.of("COFFEE_ORDER_CLIENT_SECRET", "the-secret-of-coffee, an-older-one"),
                    "",
                    "/inbox/initialize",
                    "--app",
                    "coffee-order");

            Received request = app.received();
            assertThat(request.path()).isEqualTo("/coffee-order/inbox/initialize");
            assertThat(signedWith("the-secret-of-coffee", request)).isTrue();
        }

        @Test
        void aFileByteForByte(@TempDir Path folder) throws IOException {
            byte[] hostile = {'{', (byte) 0xFF, '\n', 0, '}'};
            Path file = Files.write(folder.resolve("body"), hostile);

            send("messenger/initialize", "--body", file.toString());

            Received request = app.received();
            assertThat(request.body()).isEqualTo(hostile);
            assertThat(signedWith(SECRET, request)).isTrue();
        }

        @Test
        void standardInputWithAValueSet() {
            sendWith(ENVIRONMENT, "{\"a\": 1}", "messenger/initialize", "--body", "-", "--set", "b=true");

            assertThat(app.received().text()).isEqualTo("{\"a\":1,\"b\":true}");
        }

        @Test
        void anotherSecretOrSignatureOrNone() {
            sendWith(Map.of(), "", "messenger/initialize", "--secret", "another-secret");
            sendWith(Map.of(), "", "messenger/initialize", "--signature", "beef");
            sendWith(Map.of(), "", "messenger/initialize", "--no-signature");

            assertThat(signedWith("another-secret", app.received())).isTrue();
            assertThat(app.received().header("X-body-signature")).containsExactly("beef");
            assertThat(app.received().header("X-body-signature")).isEmpty();
        }
    }

    @Nested
    class Prints {
        @Test
        void theReplyIndentedAndTheStatusBesideIt() {
            CommandLineRun run = send("messenger/initialize");

            assertThat(run.out()).contains("\n  \"canvas\" : {\n");
            assertThat(Json.parse(run.out())).isEqualTo(Json.parse(CANVAS));
            assertThat(run.err()).isEqualToIgnoringNewLines("HTTP 200");
        }

        @Test
        void aRefusalAndExitsWithOne() throws IOException {
            try (RecordingApp refusing = new RecordingApp(401, "{\"error\":\"EZ9001\"}")) {
                CommandLineRun run = send("messenger/initialize", "--url", refusing.url());

                assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
                assertThat(run.err()).startsWith("HTTP 401");
                assertThat(run.out()).contains("EZ9001");
            }
        }

        @Test
        void aReplyThatIsNoJsonWithoutItsControlCharacters() throws IOException {
            try (RecordingApp odd = new RecordingApp(502, "<h1>Bad\u001b[2J gateway</h1>")) {
                CommandLineRun run = send("messenger/initialize", "--url", odd.url());

                assertThat(run.out()).isEqualToIgnoringNewLines("<h1>Bad[2J gateway</h1>");
            }
        }

        @Test
        void aNumberThatNobodyCanReadAsItCame() throws IOException {
            try (RecordingApp odd = new RecordingApp(200, "{\"a\":1e99999999999}")) {
                CommandLineRun run = send("messenger/initialize", "--url", odd.url());

                assertThat(run.out()).isEqualToIgnoringNewLines("{\"a\":1e99999999999}");
            }
        }

        @Test
        void oneLineWhenNothingListens() {
            app.close();

            CommandLineRun run = send("messenger/initialize");

            assertThat(run.exitCode()).isEqualTo(ExitCode.MISTAKES);
            assertThat(run.err().strip())
                    .isEqualTo("easel: cannot connect to " + app.url()
                            + "/messenger/initialize: is the app running there? --url names another address");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void aCurlLineThatAShellReadsBack() throws Exception {
            CommandLineRun run = send("messenger/initialize", "--curl", "--set", "context.referrer=it's $HOME `x`");

            assertThat(app.wasAsked()).isFalse();
            assertThat(run.out().strip().lines()).hasSize(1);
            List<String> words = wordsOf(run.out().strip());
            assertThat(words.subList(0, 5))
                    .containsExactly("curl", "-sS", "-X", "POST", app.url() + "/messenger/initialize");
            String body = words.get(words.size() - 1);
            Json context = Json.parse(body).get("context");
            assertThat(context.get("referrer").text()).isEqualTo("it's $HOME `x`");
            String signature = words.get(8).substring("X-Body-Signature: ".length());
            assertThat(new SignatureVerifier(ClientSecrets.of(SECRET))
                            .verify(body.getBytes(StandardCharsets.UTF_8), List.of(signature)))
                    .isNotNull();
        }

        private List<String> wordsOf(String line) throws Exception {
            Process shell = new ProcessBuilder("sh", "-c", "for word in " + line + "; do echo \"$word\"; done").start();
            String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).isZero();
            return words.lines().toList();
        }
    }

    @Nested
    class Refuses {
        @Test
        void aFlowThatThereIsNot() {
            assertUsage(
                    send("messenger/initialise"),
                    "there is no flow `messenger/initialise`; did you mean `messenger/initialize`?");
            assertUsage(send("hello"), "there is no flow `hello`; there are messenger/configure, messenger/initialize");
        }

        @Test
        void toSignWithoutASecret() {
            assertUsage(
                    sendWith(Map.of(), "", "messenger/initialize"),
                    "there is no client secret to sign with: set INTERCOM_CLIENT_SECRET");
            assertUsage(
                    sendWith(Map.of(), "", "messenger/initialize", "--app", "coffee-order"),
                    "COFFEE_ORDER_CLIENT_SECRET or INTERCOM_CLIENT_SECRET");
            assertUsage(sendWith(Map.of(), "", "messenger/initialize", "--secret", " "), "the client secret is blank");
        }

        @Test
        void aSubmitWithoutAComponentAndAnInitializeWithOne() {
            assertUsage(send("inbox/submit"), "add --component ID");
            assertUsage(send("messenger/configure", "--canvas", "setup"), "add --component ID");
            assertUsage(send("messenger/configure", "--input", "shop=x"), "add --component ID");
            assertUsage(send("inbox/initialize", "--component", "x"), "no canvas is on screen before initialize");
            assertUsage(send("inbox/initialize", "--input", "x=1"), "no canvas is on screen before initialize");
        }

        @Test
        void aSheetThatIsNotNamedOrIsOfAnotherFlow() {
            assertUsage(send("sheets", "--component", "pick"), "add --sheet NAME");
            assertUsage(send("messenger/submit-sheet", "--input", "slot=noon"), "add --sheet NAME");
            assertUsage(send("messenger/submit", "--component", "a", "--sheet", "date"), "--sheet belongs to");
            assertUsage(send("sheets", "--sheet", "date"), "add --component ID");
            assertUsage(
                    send("messenger/submit-sheet", "--sheet", "date", "--component", "pick"), "leave out --component");
            assertUsage(send("sheets", "--sheet", "../date", "--component", "pick"), "is no name of a sheet");
        }

        @Test
        void toSignWhatNobodySigns() {
            assertUsage(
                    send("sheets", "--sheet", "date", "--component", "pick", "--no-signature"),
                    "nobody signs what opens a sheet");
        }

        @Test
        void twoWaysToSign() {
            assertUsage(send("messenger/initialize", "--no-signature", "--secret", "x"), "mutually exclusive");
        }

        @ParameterizedTest
        @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http://", "http://a b", "http://localhost?x=1"})
        void anAddressThatIsNone(String url) {
            assertUsage(send("messenger/initialize", "--url", url), "`" + url + "` is no server's address");
        }

        @Test
        void aBodyThatCannotBeReadOrEdited() {
            assertUsage(
                    send("messenger/initialize", "--body", "no/such/file"), "cannot read the body from no/such/file");
            assertUsage(
                    sendWith(ENVIRONMENT, "[]", "messenger/initialize", "--body", "-", "--set", "a=1"),
                    "it is not a JSON object");
            assertUsage(
                    sendWith(ENVIRONMENT, "{", "messenger/initialize", "--body", "-", "--set", "a=1"),
                    "it is not JSON");
        }

        @Test
        void editsThatHaveNoPlace() {
            assertUsage(send("messenger/initialize", "--set", "context"), "`context` sets nothing: write path=value");
            assertUsage(send("messenger/initialize", "--set", "a..b=1"), "`a..b=1` sets nothing");
            assertUsage(
                    send("inbox/submit", "--component", "x", "--input", "size"),
                    "`size` enters nothing: write id=value");
            assertUsage(
                    send("messenger/initialize", "--set", "workspace_id.x=1"),
                    "nothing can be set inside `workspace_id`");
            assertUsage(
                    send("messenger/initialize", "--set", "admin.team_ids.7=1"),
                    "`admin.team_ids` is a list: write a position from 0 to 1 where `7` stands");
        }

        @Test
        void aSignatureThatNoHeaderHolds() {
            assertUsage(send("messenger/initialize", "--signature", "a\nb"), "visible ASCII characters only");
        }

        private void assertUsage(CommandLineRun run, String sentence) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).startsWith("easel: ").contains(sentence).contains("`easel send --help`");
            assertThat(run.out()).isEmpty();
            assertThat(app.wasAsked()).isFalse();
        }
    }
}
