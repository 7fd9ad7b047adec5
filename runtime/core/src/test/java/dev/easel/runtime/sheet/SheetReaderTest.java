package dev.easel.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Signing;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.runtime.type.JsonType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final String VALUES =
            "{\"$sheet\":\"day\",\"slot\":\"2030-05-17T15:30:00.000Z\",\"seats\":2,\"note\":null}";

    private final SheetReader reader = SheetReader.of(submitting(VALUES));

    @Test
    void valuesAreReadAsDeclared() {
        assertThat(reader.required("slot", JsonType.DATETIME)).isEqualTo(Instant.parse("2030-05-17T15:30:00Z"));
        assertThat(reader.required("seats", JsonType.INT)).isEqualTo(2L);
        assertThat(reader.optional("seats", JsonType.INT)).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "more"})
    void whatIsMissingIsMissingOnlyWhereItMayBe(String name) {
        assertThat(reader.optional(name, JsonType.STRING)).isNull();
        assertThatThrownBy(() -> reader.required(name, JsonType.STRING)).isInstanceOf(StaleSubmitException.class);
    }

    @Test
    void anotherTypeIsNoSubmitOfTheApp() {
        assertThatThrownBy(() -> reader.required("seats", JsonType.STRING)).isInstanceOf(StaleSubmitException.class);
        assertThatThrownBy(() -> reader.optional("seats", JsonType.STRING)).isInstanceOf(StaleSubmitException.class);
        assertThatThrownBy(() -> reader.optional("slot", JsonType.DATE)).isInstanceOf(StaleSubmitException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"slot\""})
    void whatIsNoObjectHasNoValues(String values) {
        SheetReader none = SheetReader.of(submitting(values));

        assertThat(none.optional("slot", JsonType.DATETIME)).isNull();
        assertThatThrownBy(() -> none.required("slot", JsonType.DATETIME)).isInstanceOf(StaleSubmitException.class);
    }

    private static Request submitting(String values) {
        String body = "{\"workspace_id\":\"w\",\"sheet_values\":" + values + "}";
        try {
            return RequestDecoder.decode(
                    Signing.verified(body.getBytes(StandardCharsets.UTF_8)),
                    Flow.MESSENGER_SUBMIT_SHEET,
                    Instant.EPOCH);
        } catch (MalformedRequestException e) {
            throw new IllegalStateException(e);
        }
    }
}
