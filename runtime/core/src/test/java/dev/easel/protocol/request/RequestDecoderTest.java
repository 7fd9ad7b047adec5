package dev.easel.protocol.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Signing;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.request.MalformedRequestException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDecoderTest {
    private static final String MEMBERS = "\"workspace_id\":\"w\",\"component_id\":\"c\"";

    @Test
    void theWorkspaceMayComeUnderItsOldName() throws Exception {
        assertThat(initialize("{\"app_id\":\"old\"}").workspaceId()).isEqualTo("old");
        assertThat(initialize("{\"app_id\":\"old\",\"workspace_id\":\"new\"}").workspaceId())
                .isEqualTo("new");
        assertThat(initialize("{\"workspace_id\":null,\"app_id\":\"old\"}").workspaceId())
                .isEqualTo("old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"workspace_id\":\"\"}",
                "{\"workspace_id\":null}",
                "{\"workspace_id\":{}}",
                "{\"id\":\"w\"}"
            })
    void noWorkspaceIsMalformed(String body) {
        assertMalformed(body, Flow.MESSENGER_INITIALIZE, Reason.NO_WORKSPACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MESSENGER_SUBMIT; {\"workspace_id\":\"w\"}",
                "INBOX_SUBMIT; {\"workspace_id\":\"w\",\"component_id\":null}",
                "MESSENGER_SUBMIT; {\"workspace_id\":\"w\",\"component_id\":\"\"}",
                "INBOX_SUBMIT; {\"workspace_id\":\"w\",\"component_id\":[\"c\"]}",
            })
    void aSubmitWithoutAComponentIsMalformed(Flow flow, String body) {
        assertMalformed(body, flow, Reason.NO_COMPONENT);
    }

    @Test
    void onlyASubmitNeedsAComponent() throws Exception {
        assertThat(initialize("{\"workspace_id\":\"w\"}").componentId()).isEmpty();
        assertThat(decode("{\"workspace_id\":\"w\"}", Flow.MESSENGER_CONFIGURE).componentId())
                .isEmpty();
        assertThat(decode("{\"workspace_id\":\"w\"}", Flow.INBOX_INITIALIZE).componentId())
                .isEmpty();
        assertThat(decode("{" + MEMBERS + "}", Flow.MESSENGER_CONFIGURE).componentId())
                .isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({
        "contact, 1",
        "customer, 2",
        "user, 3",
    })
    void thePersonMayComeUnderAnyOfThreeNames(String name, String id) throws Exception {
        Request request = submit("\"" + name + "\":{\"id\":\"" + id + "\"}");

        assertThat(request.contact()).isNotNull();
        assertThat(request.contact().id()).isEqualTo(id);
    }

    @Test
    void ofSeveralPersonsContactComesFirstThenCustomerThenUser() throws Exception {
        String user = "\"user\":{\"id\":\"u\"}";
        String customer = "\"customer\":{\"id\":\"k\"}";
        String contact = "\"contact\":{\"id\":\"c\"}";

        assertThat(submit(user + "," + customer + "," + contact).contact().id()).isEqualTo("c");
        assertThat(submit(user + "," + customer).contact().id()).isEqualTo("k");
        assertThat(submit("\"contact\":null," + user + ",\"customer\":\"k\"")
                        .contact()
                        .id())
                .isEqualTo("u");
        assertThat(submit("\"contact\":[]").contact()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workspace_id",
                "app_id",
                "workspace_region",
                "component_id",
                "contact",
                "customer",
                "user",
                "admin",
                "conversation",
                "context",
                "card_creation_options",
                "input_values",
                "sheet_values",
                "current_canvas"
            })
    void aMemberThatIsReadMayNotComeTwice(String name) {
        for (String value : new String[] {"\"x\"", "{}", "null"}) {
            String twice = "{\"" + name + "\":" + value + ",\"between\":1,\"" + name + "\":" + value + "}";
            assertMalformed(twice, Flow.MESSENGER_SUBMIT, Reason.DOUBLED_MEMBER);
        }
    }

    @Test
    void aMemberIsDoubledHoweverItsNameIsEscaped() {
        assertMalformed(
                "{\"workspace_id\":\"w\",\"workspace\\u005fid\":\"v\"}",
                Flow.MESSENGER_INITIALIZE,
                Reason.DOUBLED_MEMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stored_data\":{},\"stored_data\":{}}",
                "{\"stored_data\":null,\"stored_data\":{\"a\":1}}",
                "{\"stored_data\":{\"$canvas\":\"a\",\"$canvas\":\"b\"}}",
                "{\"stored_data\":{\"$canvas\":1,\"x\":1,\"\\u0024canvas\":\"b\"}}"
            })
    void storedDataAndItsCanvasNameMayNotComeTwice(String canvas) {
        assertMalformed(
                "{" + MEMBERS + ",\"current_canvas\":" + canvas + "}", Flow.MESSENGER_SUBMIT, Reason.DOUBLED_MEMBER);
    }

    @Test
    void whatIsNotReadMayComeTwice() throws Exception {
        assertThat(submit("\"new\":1,\"new\":2,\"input_values\":{\"a\":1,\"a\":2}")
                        .workspaceId())
                .isEqualTo("w");
    }

    @Test
    void theCanvasOnScreenIsNamedByItsStoredData() throws Exception {
        assertThat(canvasName("{\"stored_data\":{\"$canvas\":\"menu\"}}")).isEqualTo("menu");
        assertThat(canvasName("{\"stored_data\":{\"a\":{\"$canvas\":\"no\"},\"\\u0024canvas\":\"menu\"}}"))
                .isEqualTo("menu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "\"menu\"",
                "{\"stored_data\":null}",
                "{\"stored_data\":[]}",
                "{\"stored_data\":\"menu\"}",
                "{\"stored_data\":{}}",
                "{\"stored_data\":{\"canvas\":\"menu\"}}",
                "{\"stored_data\":{\"$canvas\":null}}",
                "{\"stored_data\":{\"$canvas\":7}}",
                "{\"stored_data\":{\"$canvas\":{\"x\":\"menu\"}}}",
                "{\"content\":{\"stored_data\":{\"$canvas\":\"menu\"}}}"
            })
    void withoutItsNameTheCanvasOnScreenIsUnknown(String currentCanvas) throws Exception {
        assertThat(canvasName(currentCanvas)).isEmpty();
    }

    @Test
    void storedDataIsCarriedByteForByte() throws Exception {
        String first = "\"é\\u00e9\" : { \"b\":[1e0, -0.0,\"\\/\\ud83d\"] }";
        String second = "\"n\":12345678901234567890.10";
        Request request = submit("\"current_canvas\":{\"stored_data\":{" + first + " , \"$canvas\":\"menu\",\n" + second
                + "}, \"content\":{}}");

        JsonWriter out = new JsonWriter(0);
        request.carryStoredData(out, Set.of());
        assertThat(written(out)).isEqualTo("," + first + "," + second);

        JsonWriter whole = new JsonWriter(0);
        assertThat(request.copyStoredData(whole)).isTrue();
        assertThat(written(whole)).isEqualTo("{" + first + " , \"$canvas\":\"menu\",\n" + second + "}");
    }

    @Test
    void withoutStoredDataNothingIsCarried() throws Exception {
        Request request = submit("\"current_canvas\":{\"stored_data\":\"x\"}");

        JsonWriter out = new JsonWriter(0);
        request.carryStoredData(out, Set.of());
        assertThat(request.copyStoredData(out)).isFalse();
        assertThat(out.size()).isZero();
        assertThat(request.storedData()).isSameAs(Json.MISSING);
        assertThat(request.currentCanvas().isObject()).isTrue();
    }

    @Test
    void membersOfAnotherTypeReadAsAbsent() throws Exception {
        Request request = submit("\"admin\":\"a\",\"conversation\":[],\"context\":1,\"card_creation_options\":\"o\","
                + "\"input_values\":[1],\"current_canvas\":true,\"workspace_region\":{}");

        assertThat(request.admin()).isNull();
        assertThat(request.conversation()).isNull();
        assertThat(request.context()).isNull();
        assertThat(request.cardCreationOptions()).isSameAs(Json.MISSING);
        assertThat(request.inputValues()).isSameAs(Json.MISSING);
        assertThat(request.currentCanvas()).isSameAs(Json.MISSING);
        assertThat(request.workspaceRegion()).isNull();
    }

    @Test
    void unknownMembersAreKept() throws Exception {
        assertThat(submit("\"new\":{\"x\":[1]}").json().get("new")).hasToString("{\"x\":[1]}");
    }

    private static String canvasName(String currentCanvas) throws MalformedRequestException {
        return submit("\"current_canvas\":" + currentCanvas).canvasName();
    }

    private static Request submit(String members) throws MalformedRequestException {
        return decode("{" + members + "," + MEMBERS + "}", Flow.MESSENGER_SUBMIT);
    }

    private static Request initialize(String body) throws MalformedRequestException {
        return decode(body, Flow.MESSENGER_INITIALIZE);
    }

    private static Request decode(String body, Flow flow) throws MalformedRequestException {
        return RequestDecoder.decode(Signing.verified(body.getBytes(StandardCharsets.UTF_8)), flow, Instant.EPOCH);
    }

    private static void assertMalformed(String body, Flow flow, Reason reason) {
        assertThatThrownBy(() -> decode(body, flow))
                .isInstanceOfSatisfying(
                        MalformedRequestException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasNoCause()
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    private static String written(JsonWriter out) {
        return StandardCharsets.UTF_8.decode(out.finish()).toString();
    }
}
