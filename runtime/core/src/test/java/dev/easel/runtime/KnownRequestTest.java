package dev.easel.runtime;

import static dev.easel.exchange.ScriptedApp.answering;
import static dev.easel.exchange.ScriptedApp.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.Reply;
import dev.easel.exchange.Resources;
import dev.easel.exchange.ScriptedApp;
import dev.easel.protocol.request.Flow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocol's own examples, and requests as apps in the wild write them in their tests. */
class KnownRequestTest {
    private static final Set<String> CLEAR = Set.of("EZ9022", "EZ9023");

    private final Exchange exchange = Exchange.with(answering(request -> {
        Sight.of(request);
        return show("menu", "seen");
    }));

    @ParameterizedTest
    @CsvSource({
        "messenger-configure-first, MESSENGER_CONFIGURE",
        "messenger-configure-step, MESSENGER_CONFIGURE",
        "messenger-initialize, MESSENGER_INITIALIZE",
        "messenger-submit, MESSENGER_SUBMIT",
        "inbox-initialize, INBOX_INITIALIZE",
        "inbox-submit, INBOX_SUBMIT"
    })
    void everyExampleOfTheProtocolIsAnswered(String name, Flow flow) {
        Reply reply = exchange.send(flow, Resources.bytes("requests/examples/" + name + ".json"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("seen");
    }

    static Stream<Arguments> everyKnownRequestAtEveryRoute() {
        return Stream.of("requests/examples", "requests/collected")
                .flatMap(folder -> Resources.filesIn(folder).stream())
                .flatMap(file -> ScriptedApp.WITHOUT_SHEETS.stream().map(flow -> Arguments.of(file, flow)));
    }

    @ParameterizedTest
    @MethodSource
    void everyKnownRequestAtEveryRoute(String file, Flow flow) {
        Reply reply = exchange.send(flow, Resources.bytes(file));

        assertThat(List.of(200, 400)).contains(reply.status());
        if (reply.status() == 400) {
            assertThat(CLEAR).contains(reply.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "app-06-01, MESSENGER_SUBMIT, 200",
        "app-24-01, INBOX_INITIALIZE, 200",
        "app-32-01, MESSENGER_INITIALIZE, 200",
        "app-03-01, MESSENGER_SUBMIT, 400",
        "app-25-01, MESSENGER_INITIALIZE, 400"
    })
    void aCollectedRequestIsAnsweredIfItNamesItsWorkspace(String name, Flow flow, int status) {
        assertThat(exchange.send(flow, Resources.bytes("requests/collected/" + name + ".json"))
                        .status())
                .isEqualTo(status);
    }
}
