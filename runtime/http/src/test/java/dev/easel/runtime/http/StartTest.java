package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.runtime.CanvasService;
import dev.easel.runtime.StartException;
import dev.easel.runtime.signature.ClientSecrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it takes to start, and what is said if it does not. */
class StartTest {
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    @Test
    void theEnvironmentGivesSecretsAndPort() throws IOException {
        Map<String, String> environment = Map.of("SHOP_CLIENT_SECRET", TestApp.SECRET, "PORT", "0");
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop())
                .environment(environment)
                .start()) {
            assertThat(server.port()).isNotEqualTo(8080);
            Wire.exchange(server, Post.signed()).isShown();
        }
    }

    @Test
    void aPortFromCodeComesBeforeTheEnvironment() {
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .environment(Map.of("PORT", "nonsense"))
                .port(0)
                .start()) {
            assertThat(server.port()).isBetween(1, 65_535);
        }
    }

    @Test
    void withoutAPortItIs8080() {
        assertThat(Port.of(Map.of())).isEqualTo(8080);
    }

    @Test
    void blanksAroundAPortAreDropped() {
        assertThat(Port.of(Map.of("PORT", " 8081\n"))).isEqualTo(8081);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',is blank",
                "'  ',is blank",
                "http,is not a number",
                "80 80,is not a number",
                "8080.0,is not a number",
                "tcp://10.0.0.1:80,is not a number",
                "-1,is out of range",
                "65536,is out of range",
                "99999999999999999999,is out of range",
            })
    void aPortThatIsNoneIsRefusedByTheVariablesName(String value, String fault) {
        CanvasServerBuilder builder =
                CanvasServer.builder().app(TestApp.shop(), TestApp.SECRETS).environment(Map.of("PORT", value));
        assertThatThrownBy(builder::start)
                .isInstanceOf(StartException.class)
                .hasMessage(
                        "EZ9210: PORT " + fault + ": set it to a port from 0 to 65535, or unset it to listen on 8080");
    }

    @Test
    void aPortInUseIsSaidWithoutAStackTrace() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            CanvasServerBuilder builder =
                    CanvasServer.builder().app(TestApp.shop(), TestApp.SECRETS).port(taken.getLocalPort());
            assertThatThrownBy(builder::start)
                    .isInstanceOf(StartException.class)
                    .hasMessage("EZ9211: port " + taken.getLocalPort()
                            + " is already in use: stop what listens there, or set PORT to another port");
            assertThat(LOG.text()).isEmpty();
        }
    }

    @Test
    void aHostThatIsNotThisMachineIsSaid() {
        CanvasServerBuilder builder = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .host("192.0.2.1")
                .port(0);
        assertThatThrownBy(builder::start)
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("EZ9212: cannot listen on port 0 of 192.0.2.1: ");
        assertThatThrownBy(builder.host("no.such.host.invalid")::start)
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("EZ9212: cannot listen on port 0 of no.such.host.invalid: ");
    }

    @Test
    void withoutASecretNothingIsListenedOn() throws IOException {
        int free = freePort();
        CanvasServerBuilder builder =
                CanvasServer.builder().app(TestApp.shop()).environment(Map.of()).port(free);
        assertThatThrownBy(builder::start)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("SHOP_CLIENT_SECRET");
        assertThatThrownBy(() -> Wire.to(free)).isInstanceOf(IOException.class);
    }

    @Test
    void withoutAnAppThereIsNothingToServe() {
        assertThatThrownBy(CanvasServer.builder()::start)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("no app");
    }

    @Test
    void theAddressIsForClientsOnThisMachine() {
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .port(0)
                .start()) {
            assertThat(server.address()).hasScheme("http").hasHost("localhost").hasPort(server.port());
        }
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .host("127.0.0.1")
                .port(0)
                .start()) {
            assertThat(server.address()).hasHost("127.0.0.1");
        }
    }

    @Test
    void aHostKeepsOtherInterfacesOut() throws IOException {
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .host("127.0.0.2")
                .port(0)
                .start()) {
            assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.1"), server.port()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void oneLineAtStartNamesAppsRoutesAndAddress() {
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .app(new TestApp("cafe", () -> {}), ClientSecrets.of("the-cafe-secret"))
                .port(0)
                .start()) {
            assertThat(LOG.lines().stream().filter(line -> line.contains("CanvasServer")))
                    .singleElement()
                    .asString()
                    .contains("Serving shop (/shop/messenger/configure, /shop/messenger/initialize,")
                    .contains("cafe (/cafe/messenger/configure,")
                    .endsWith("at " + server.address());
        }
    }

    @Test
    void theLineNamesTheRoutesOfASingleAppOnce() {
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .port(0)
                .start()) {
            assertThat(LOG.lines().stream().filter(line -> line.contains("CanvasServer")))
                    .singleElement()
                    .asString()
                    .contains("Serving shop (/messenger/configure, /messenger/initialize,")
                    .doesNotContain("/shop/")
                    .endsWith("at " + server.address());
        }
    }

    @Test
    void aServiceMadeElsewhereIsServedAsItIs() throws IOException {
        CanvasService service = CanvasService.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .bodyLimit(10)
                .build();
        try (CanvasServer server =
                CanvasServer.builder().service(service).port(0).start()) {
            assertThat(Wire.exchange(server, Post.signed()).status()).isEqualTo(413);
        }
        CanvasServerBuilder both = CanvasServer.builder().service(service).bodyLimit(20);
        assertThatIllegalStateException().isThrownBy(both::start).withMessageContaining("either it or them");
    }

    @Test
    void limitsThatLimitNothingAreRefused() {
        CanvasServerBuilder builder = CanvasServer.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.bodyLimit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.bodyMemory(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.connectionLimit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.headerLimit(255));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.readTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.stopTimeout(Duration.ofNanos(1)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
