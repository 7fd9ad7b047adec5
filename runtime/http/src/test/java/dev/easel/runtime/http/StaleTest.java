package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A submit that nothing of today's app sends, over a real connection. */
class StaleTest {
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    @Test
    void theAppsOwnCanvasIsShownAndTheStoredDataCarriedOn() throws IOException {
        String body = "{\"workspace_id\":\"w1\",\"component_id\":\"gone\","
                + "\"current_canvas\":{\"stored_data\":{\"$canvas\":\"gone\",\"cups\":2}}}";
        try (CanvasServer server = CanvasServer.builder()
                .app(new StaleApp("shop"), TestApp.SECRETS)
                .port(0)
                .start()) {
            Reply reply = Wire.exchange(server, Post.signed(body));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body())
                    .isEqualTo(
                            "{\"canvas\":{\"content\":{\"components\":[{\"type\":\"text\",\"text\":\"Out of date\"}]},"
                                    + "\"stored_data\":{\"$canvas\":\"outdated\",\"cups\":2}}}");
            assertThat(LOG.text()).contains("EZ9110 stale submit app=shop flow=MESSENGER_SUBMIT");
        }
    }
}
