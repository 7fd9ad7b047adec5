package dev.easel.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about serving lists every refusal as it is sent. */
class ServingPageTest {
    @ParameterizedTest
    @EnumSource(Refusal.class)
    void listsEveryRefusal(Refusal refusal) throws IOException {
        String page = Files.readString(Path.of("../../docs/serving.md"));
        String sent = UTF_8.decode(refusal.reply().body()).toString();
        String message = Json.parse(sent).get("error").get("message").text();

        assertThat(page).contains("| " + refusal.code() + " | " + refusal.status() + " | " + message + " |");
    }
}
