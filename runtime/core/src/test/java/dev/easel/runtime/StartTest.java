package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Exchange;
import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.Signing;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.signature.ClientSecrets;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
    private static final byte[] BODY = "{\"workspace_id\":\"w\"}".getBytes(StandardCharsets.UTF_8);

    private final ScriptedApp coffee = ScriptedApp.greeting().named("coffee-order");
    private final ScriptedApp desk = ScriptedApp.greeting().named("desk");

    @Test
    void aServiceWithoutAnAppDoesNotStart() {
        assertThatThrownBy(() -> CanvasService.builder().build())
                .isInstanceOf(StartException.class)
                .hasMessage("EZ9200: there is no app to serve");
    }

    @Test
    void twoAppsOfOneNameDoNotStart() {
        assertThatThrownBy(() -> CanvasService.builder()
                        .app(desk, ClientSecrets.of("first-secret"))
                        .app(desk, ClientSecrets.of("second-secret"))
                        .build())
                .isInstanceOf(StartException.class)
                .hasMessage("EZ9201: two apps are named `desk`");
    }

    @Test
    void anAppReadsItsOwnVariable() {
        CanvasService service = service(
                Map.of("COFFEE_ORDER_CLIENT_SECRET", "own-secret\n", "INTERCOM_CLIENT_SECRET", "shared-secret"));

        assertThat(status(service, "/messenger/initialize", "own-secret")).isEqualTo(200);
        assertThat(status(service, "/messenger/initialize", "shared-secret")).isEqualTo(401);
    }

    @Test
    void oneAppAloneMayReadTheSharedVariable() {
        CanvasService service = service(Map.of("INTERCOM_CLIENT_SECRET", "old-secret, new-secret"));

        assertThat(status(service, "/messenger/initialize", "new-secret")).isEqualTo(200);
        assertThat(status(service, "/coffee-order/messenger/initialize", "old-secret"))
                .isEqualTo(200);
    }

    @Test
    void oneAppWithoutASecretIsToldBothVariables() {
        assertThatThrownBy(() -> service(Map.of()))
                .isInstanceOf(StartException.class)
                .hasMessage("EZ9203: no client secret for the app `coffee-order`: set COFFEE_ORDER_CLIENT_SECRET or"
                        + " INTERCOM_CLIENT_SECRET to the client secret that Developer Hub shows under Basic"
                        + " information");
    }

    @Test
    void oneOfSeveralAppsDoesNotReadTheSharedVariable() {
        Map<String, String> environment =
                Map.of("INTERCOM_CLIENT_SECRET", "shared-secret", "COFFEE_ORDER_CLIENT_SECRET", "coffee-secret");

        assertThatThrownBy(() -> CanvasService.builder()
                        .environment(environment)
                        .app(coffee)
                        .app(desk)
                        .build())
                .isInstanceOf(StartException.class)
                .hasMessage("EZ9203: no client secret for the app `desk`: set DESK_CLIENT_SECRET to the client secret"
                        + " that Developer Hub shows under Basic information");
    }

    @Test
    void theMistakesOfAllAppsAreToldAtOnce() {
        assertThatThrownBy(() -> CanvasService.builder()
                        .environment(Map.of("DESK_CLIENT_SECRET", "short"))
                        .app(coffee)
                        .app(desk)
                        .build())
                .isInstanceOf(StartException.class)
                .message()
                .satisfies(message -> assertThat(message.lines()).hasSize(2))
                .contains("EZ9203: no client secret for the app `coffee-order`: set COFFEE_ORDER_CLIENT_SECRET")
                .contains("EZ9204: DESK_CLIENT_SECRET cannot be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "1234567", "x", "good-secret,", ",", "good-secret,short"})
    void anUnusableSecretNamesTheVariableAndIsNotPrinted(String value) {
        assertThatThrownBy(() -> service(Map.of("COFFEE_ORDER_CLIENT_SECRET", value)))
                .isInstanceOf(StartException.class)
                .hasNoCause()
                .message()
                .matches("EZ9204: COFFEE_ORDER_CLIENT_SECRET cannot be used: a client secret is"
                        + " (blank|shorter than 8 characters)");
    }

    @Test
    void anUnusableOwnSecretIsNotReplacedByTheSharedOne() {
        assertThatThrownBy(() ->
                        service(Map.of("COFFEE_ORDER_CLIENT_SECRET", "", "INTERCOM_CLIENT_SECRET", "shared-secret")))
                .hasMessageContaining("COFFEE_ORDER_CLIENT_SECRET cannot be used");
    }

    @Test
    void anUnusableSharedSecretIsNamed() {
        assertThatThrownBy(() -> service(Map.of("INTERCOM_CLIENT_SECRET", "short")))
                .hasMessage("EZ9204: INTERCOM_CLIENT_SECRET cannot be used: a client secret is shorter than 8"
                        + " characters");
    }

    @Test
    void oneAppsSecretOpensNoOtherAppsRoutes() {
        CanvasService service = CanvasService.builder()
                .app(coffee, ClientSecrets.of("coffee-secret"))
                .app(desk, ClientSecrets.of("desk-secret"))
                .build();

        assertThat(status(service, "/coffee-order/messenger/initialize", "coffee-secret"))
                .isEqualTo(200);
        assertThat(status(service, "/desk/messenger/initialize", "coffee-secret"))
                .isEqualTo(401);
        assertThat(status(service, "/desk/messenger/initialize", "desk-secret")).isEqualTo(200);
    }

    @Test
    void appsThatShareASecretDoNotStart() {
        assertThatThrownBy(() -> CanvasService.builder()
                        .environment(Map.of("DESK_CLIENT_SECRET", "new-secret,same-secret"))
                        .app(coffee, ClientSecrets.of("same-secret"))
                        .app(desk)
                        .build())
                .isInstanceOf(StartException.class)
                .hasMessage("EZ9202: the apps `coffee-order` and `desk` have the same client secret; each Intercom app"
                        + " has its own");
    }

    @Test
    void theEnvironmentIsReadOnceAtStart() {
        Map<String, String> environment = new HashMap<>(Map.of("COFFEE_ORDER_CLIENT_SECRET", "first-secret"));
        CanvasService service = service(environment);
        environment.put("COFFEE_ORDER_CLIENT_SECRET", "second-secret");

        assertThat(status(service, "/messenger/initialize", "first-secret")).isEqualTo(200);
        assertThat(status(service, "/messenger/initialize", "second-secret")).isEqualTo(401);
    }

    @Test
    void aBodyMayTakeAMegabyteUnlessSaidOtherwise() {
        CanvasServiceBuilder builder = CanvasService.builder().app(desk, ClientSecrets.of("desk-secret"));

        assertThat(builder.build().bodyLimit()).isEqualTo(1_048_576);
        assertThat(builder.bodyLimit(5).build().bodyLimit()).isEqualTo(5);
        assertThatThrownBy(() -> builder.bodyLimit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private CanvasService service(Map<String, String> environment) {
        return CanvasService.builder().environment(environment).app(coffee).build();
    }

    private static int status(CanvasService service, String path, String secret) {
        assertThat(service.endpoint(path)).isNotNull();
        assertThat(path).endsWith(Flow.MESSENGER_INITIALIZE.path());
        return Exchange.with(service)
                .sendUnsigned(path, BODY, Signing.sign(BODY, secret))
                .status();
    }
}
