package dev.easel.runtime.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.TextCanvas;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfigureReplyTest {
    private static final Content OPTIONS = out -> out.segment(Segment.of("{\"shop\":\"bar\"}"));

    @Test
    void whatEndsTheConfigurationIsSentWithoutACanvas() {
        assertThat(sent(new Setup(OPTIONS))).isEqualTo("{\"results\":{\"shop\":\"bar\"}}");
        assertThat(sent(new Setup(ConfigureReply.NO_RESULTS))).isEqualTo("{\"results\":{}}");
    }

    @Test
    void aCanvasIsSentWithoutResults() {
        assertThat(sent(new Setup(new TextCanvas("setup", "Which shop?"), null)))
                .startsWith("{\"canvas\":")
                .doesNotContain("results");
    }

    @Test
    void whatEndsTheConfigurationShowsNothing() {
        Setup ending = new Setup(OPTIONS);

        assertThat(ending.endsConfiguration()).isTrue();
        assertThat(ending.isRefused()).isFalse();
        assertThat(ending.results()).isSameAs(OPTIONS);
        assertThatThrownBy(ending::canvas)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ends");
    }

    @Test
    void whatShowsACanvasOrRefusesHasNoResults() {
        Setup showing = new Setup(new TextCanvas("setup", "Which shop?"), null);
        Setup refusing = new Setup(Refusals.of("No."));

        assertThat(showing.endsConfiguration()).isFalse();
        assertThat(showing.canvas().canvasName()).isEqualTo("setup");
        assertThatThrownBy(showing::results)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("goes on");
        assertThatThrownBy(refusing::results)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("goes on");
        assertThatThrownBy(refusing::canvas)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refused");
    }

    private static String sent(Setup reply) {
        return Exchange.with(ScriptedApp.answering(request -> Answer.of(reply)))
                .send(Flow.MESSENGER_CONFIGURE, "{\"workspace_id\":\"w\"}")
                .json()
                .toString();
    }

    private static final class Setup extends ConfigureReply<Content> {
        Setup(Canvas canvas, @Nullable Record data) {
            super(canvas, data);
        }

        Setup(Content results) {
            super(results);
        }

        Setup(Refusals refusals) {
            super(refusals);
        }
    }
}
