package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Signing;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.runtime.type.JsonForm;
import dev.easel.runtime.type.JsonMembers;
import dev.easel.runtime.type.JsonType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionAndAttributeReaderTest {
    private static final String SECRET = "4111-1111-1111-1111";

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
    void anOptionOfAnotherTypeTakesItsDefaultAndIsSaidOnceForEachRequest() throws Exception {
        Request request = request("\"card_creation_options\":{\"guests\":\"" + SECRET + "\"}");

        assertThat(OptionReader.of(request, "bar").read("guests", JsonType.INT, 2L))
                .isEqualTo(2);
        assertThat(OptionReader.of(request, "bar").readOptional("guests", JsonType.INT))
                .isNull();
        assertThat(log.text())
                .containsOnlyOnce(
                        "EZ9126 `guests` of card_creation_options is of another type than declared, and not read"
                                + " app=bar flow=MESSENGER_INITIALIZE")
                .doesNotContain(SECRET);
    }

    @Test
    void anOptionThatIsRequiredIsNamedWhereItIsMissing() throws Exception {
        OptionReader reader =
                OptionReader.of(request("\"card_creation_options\":{\"shop\":\"bar\",\"none\":null}"), "bar");

        assertThat(reader.readRequired("shop", JsonType.STRING)).isEqualTo("bar");
        assertThatThrownBy(() -> reader.readRequired("none", JsonType.STRING))
                .isInstanceOfSatisfying(
                        MissingOptionException.class,
                        missing -> assertThat(missing.option()).isEqualTo("none"))
                .hasMessage("the card has no option `none`");
        assertThat(log.text()).isEmpty();
    }

    @Test
    void anAttributeOfAnotherTypeIsAbsentAndIsSaidOnceForEachRequest() throws Exception {
        Request request = request("\"contact\":{\"custom_attributes\":{\"plan\":[\"" + SECRET + "\"]}},"
                + "\"conversation\":{\"custom_attributes\":{\"plan\":1}}");

        assertThat(AttributeReader.contact(request, "bar").readOptional("plan", JsonType.STRING))
                .isNull();
        assertThat(AttributeReader.contact(request, "bar").read("plan", JsonType.STRING, "free"))
                .isEqualTo("free");
        assertThat(AttributeReader.conversation(request, "bar").readOptional("plan", JsonType.STRING))
                .isNull();
        assertThat(log.text())
                .containsOnlyOnce(
                        "EZ9127 the attribute `plan` of the contact is of another type than declared, and not read"
                                + " app=bar flow=MESSENGER_INITIALIZE")
                .containsOnlyOnce("EZ9127 the attribute `plan` of the conversation")
                .doesNotContain(SECRET);
    }

    @Test
    void attributesOfNoOneAreAbsent() {
        assertThat(AttributeReader.contact(Request.none(), "bar").readOptional("plan", JsonType.STRING))
                .isNull();
        assertThat(AttributeReader.conversation(Request.none(), "bar").readOptional("plan", JsonType.STRING))
                .isNull();
    }

    @Test
    void timesOfAttributesAreSecondsOrIso() {
        assertThat(AttributeReader.DATETIME.read(Json.parse("5"))).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(AttributeReader.DATETIME.read(Json.parse("\"1970-01-01T00:00:05Z\"")))
                .isEqualTo(Instant.ofEpochSecond(5));
        assertThat(AttributeReader.DATETIME.read(Json.parse("9223372036854775807")))
                .isNull();
    }

    @Test
    void valuesAreWrittenAsTheyAreRead() {
        JsonWriter out = new JsonWriter(16);
        new JsonMembers(out)
                .add("none", null, JsonForm.STRING)
                .add("text", "a\"b", JsonForm.STRING)
                .add("whole", 3L, JsonForm.INT)
                .add("yes", true, JsonForm.BOOL)
                .add("sum", new BigDecimal("1E+2"), JsonForm.DECIMAL)
                .add("day", LocalDate.of(2026, 3, 5), JsonForm.DATE)
                .add("any", Json.parse("{\"a\":[null]}"), JsonForm.JSON)
                .add("list", List.of(LocalDate.of(2026, 3, 5)), JsonForm.list(JsonForm.DATE))
                .add("empty", List.of(), JsonForm.list(JsonForm.STRING))
                .add("map", Map.of("a", 1L), JsonForm.map(JsonForm.INT))
                .end();

        assertThat(StandardCharsets.UTF_8.decode(out.finish()).toString())
                .isEqualTo("{\"text\":\"a\\\"b\",\"whole\":3,\"yes\":true,\"sum\":\"100\",\"day\":\"2026-03-05\","
                        + "\"any\":{\"a\":[null]},\"list\":[\"2026-03-05\"],\"empty\":[],\"map\":{\"a\":1}}");
    }

    private static Request request(String members) throws Exception {
        return RequestDecoder.decode(
                Signing.verified(("{\"workspace_id\":\"w\"," + members + "}").getBytes(StandardCharsets.UTF_8)),
                Flow.MESSENGER_INITIALIZE,
                Instant.EPOCH);
    }
}
