package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.CapturedLog;
import dev.easel.exchange.Signing;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.runtime.type.JsonType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredReaderTest {
    private final CapturedLog log = new CapturedLog();

    @Test
    void whatIsThereIsRead() {
        StoredReader reader = reader("{\"cups\":3,\"c\\u0075ps2\":4}");

        assertThat(reader.read("cups", JsonType.INT, 0L)).isEqualTo(3L);
        assertThat(reader.readOptional("cups2", JsonType.INT, null)).isEqualTo(4L);
        assertThat(logged()).isEmpty();
    }

    @Test
    void whatIsNotThereReadsAsItsDefaultInSilence() {
        StoredReader reader = reader("{\"shop\":null}");

        assertThat(reader.read("cups", JsonType.INT, 7L)).isEqualTo(7L);
        assertThat(reader.read("shop", JsonType.STRING, "the bar")).isEqualTo("the bar");
        assertThat(reader.readOptional("box", JsonType.STRING, "small")).isEqualTo("small");
        assertThat(logged()).isEmpty();
    }

    @Test
    void nullIsNoValueOfWhatMayBeMissing() {
        assertThat(reader("{\"box\":null}").readOptional("box", JsonType.STRING, "small"))
                .isNull();
    }

    @Test
    void anotherTypeReadsAsTheDefaultAndIsLoggedByName() {
        StoredReader reader = reader("{\"cups\":\"4000 1234\",\"box\":[4000]}");

        assertThat(reader.read("cups", JsonType.INT, 7L)).isEqualTo(7L);
        assertThat(reader.readOptional("box", JsonType.STRING, null)).isNull();
        assertThat(logged())
                .contains("EZ9123 `cups` of the stored data is of another type than declared, and not read app=shop"
                        + " flow=MESSENGER_SUBMIT")
                .contains("EZ9123 `box`")
                .doesNotContain("4000");
    }

    @Test
    void anotherTypeIsLoggedOnceHoweverOftenARequestIsRead() {
        Request request = request("{\"cups\":\"many\"}");

        for (int read = 0; read < 3; read++) {
            assertThat(StoredReader.of(request, "shop").read("cups", JsonType.INT, 7L))
                    .isEqualTo(7L);
        }
        assertThat(logged()).containsOnlyOnce("EZ9123");
    }

    @Test
    void thereMayBeNoneAtAll() {
        assertThat(StoredReader.of(Request.none(), "shop").read("cups", JsonType.INT, 7L))
                .isEqualTo(7L);
        assertThat(logged()).isEmpty();
    }

    @Test
    void whatACanvasSetsIsReadTheSameWay() {
        record Shown(@Override StoredValues storedValues) implements Canvas {
            @Override
            public String canvasName() {
                return "shown";
            }
        }
        StoredReader reader = StoredReader.of(new Shown(StoredValues.of("{\"cups\":1}")));

        assertThat(reader.read("cups", JsonType.INT, 7L)).isEqualTo(1L);
        assertThat(reader.read("spoons", JsonType.INT, 7L)).isEqualTo(7L);
        assertThat(logged()).isEmpty();
    }

    private String logged() {
        log.close();
        return log.text();
    }

    private static StoredReader reader(String storedData) {
        return StoredReader.of(request(storedData), "shop");
    }

    private static Request request(String storedData) {
        String body = "{\"workspace_id\":\"w\",\"component_id\":\"c\",\"current_canvas\":{\"stored_data\":" + storedData
                + "}}";
        try {
            return RequestDecoder.decode(
                    Signing.verified(body.getBytes(StandardCharsets.UTF_8)), Flow.MESSENGER_SUBMIT, Instant.EPOCH);
        } catch (MalformedRequestException e) {
            throw new IllegalStateException(e);
        }
    }
}
