package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response as read off the wire; header names are in lower case. */
record Reply(int status, Map<String, String> headers, String body) {
    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    void isShown() {
        assertThat(this.toString()).contains("status=200");
        assertThat(header("Content-Type")).isEqualTo("application/json");
        assertThat(body).isEqualTo(TestApp.SHOWN);
    }

    void isRefusal(Refusal refusal) {
        assertThat(body)
                .isEqualTo(StandardCharsets.UTF_8.decode(refusal.reply().body()).toString());
        assertThat(status).isEqualTo(refusal.status());
        assertThat(header("Content-Type")).isEqualTo("application/json");
        assertThat(headers).doesNotContainKey("server");
    }
}
