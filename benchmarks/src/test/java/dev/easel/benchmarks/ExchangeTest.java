package dev.easel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.request.Request;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is what the benchmarks say. */
class ExchangeTest {
    private static final Percentage ABOUT = Percentage.withPercentage(10);

    @ParameterizedTest
    @ValueSource(ints = {2_048, 8_192})
    void aRequestOfTheWantedSizeIsAnsweredWithTheWholeCanvas(int bytes) throws Exception {
        Exchange exchange = new Exchange(bytes);
        Request request = exchange.decode();

        assertThat(exchange.body().length).isCloseTo(bytes, ABOUT);
        assertThat(request.componentId()).isEqualTo("refresh");
        assertThat(request.canvasName()).isEqualTo("board");
        String reply = new String(exchange.reply(), StandardCharsets.UTF_8);
        assertThat(reply.length()).isCloseTo(3_000, ABOUT);
        assertThat(reply).contains(StandardCharsets.UTF_8.decode(exchange.render()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_048, 8_192})
    void theFloorDoesTheSameWork(int bytes) throws Exception {
        Exchange exchange = new Exchange(bytes);
        byte[] hmac = Floor.hmac(exchange.mac(), exchange.body());

        assertThat(SignedRequest.ofAbout(bytes).signature())
                .isEqualTo(HexFormat.of().formatHex(hmac));
        assertThat(exchange.verify()).isNotNull();
        assertThat(Floor.tokens(exchange.body())).isGreaterThan(bytes / 20);
    }
}
