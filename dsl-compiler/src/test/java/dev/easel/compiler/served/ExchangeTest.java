package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Intercom and an app say to each other, over HTTP and to the last byte: the requests of each flow as Canvas Kit documents them, and the
 * answers of {@code repair-desk}. {@code -Deasel.rewrite=true} writes the answers.
 */
class ExchangeTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "fixtures", "valid", "repair-desk", "exchanges");

    @ParameterizedTest
    @ValueSource(strings = {"configure", "messenger", "inbox"})
    void eachRequestIsAnsweredAsItIsWrittenDown(String conversation) throws IOException {
        Path file = FOLDER.resolve(conversation + ".txt");
        String written = Files.readString(file);
        String played;
        try (HttpApp app = new HttpApp(new RepairDesk().app())) {
            played = Transcript.play(written, Json.parse(Files.readString(FOLDER.resolve("parts.json"))), app);
        }
        if (Boolean.getBoolean("easel.rewrite")) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(written);
    }
}
