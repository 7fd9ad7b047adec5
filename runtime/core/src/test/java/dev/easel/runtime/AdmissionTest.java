package dev.easel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.ScriptedApp;
import dev.easel.exchange.SheetApp;
import dev.easel.exchange.Signing;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.sheet.SheetPage;
import dev.easel.runtime.signature.ClientSecrets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private final CanvasService one = CanvasService.builder()
            .app(ScriptedApp.greeting().serving(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT), secret("one-secret"))
            .build();
    private final CanvasService two = CanvasService.builder()
            .app(ScriptedApp.greeting().named("shop"), secret("shop-secret"))
            .app(ScriptedApp.greeting().named("help-desk").serving(Flow.INBOX_INITIALIZE), secret("desk-secret"))
            .build();

    @Test
    void oneAppIsServedAtTheRootAndUnderItsName() {
        assertThat(one.endpoints())
                .extracting(Endpoint::path)
                .containsExactly(
                        "/messenger/initialize",
                        "/messenger/submit",
                        "/shop/messenger/initialize",
                        "/shop/messenger/submit");
    }

    @Test
    void severalAppsAreServedUnderTheirNamesAlone() {
        assertThat(two.endpoints())
                .extracting(Endpoint::path)
                .containsExactly(
                        "/shop/messenger/configure",
                        "/shop/messenger/initialize",
                        "/shop/messenger/submit",
                        "/shop/inbox/initialize",
                        "/shop/inbox/submit",
                        "/help-desk/inbox/initialize");
        assertThat(refusal(two.admit("POST", "/messenger/initialize", "application/json")))
                .isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    void anEndpointKnowsItsAppAndFlow() {
        Endpoint endpoint = two.endpoint("/help-desk/inbox/initialize");

        assertThat(endpoint).isNotNull();
        assertThat(endpoint.app()).isEqualTo("help-desk");
        assertThat(endpoint.flow()).isEqualTo(Flow.INBOX_INITIALIZE);
        assertThat(two.endpoint("/help-desk/inbox/submit")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "messenger/initialize",
                "/messenger/initialize/",
                "//messenger/initialize",
                "/Messenger/initialize",
                "/messenger%2Finitialize",
                "/messenger/../messenger/initialize",
                "/messenger/initialize?x=1",
                "/messenger/initialize;x=1",
                "/messenger/configure",
                "/inbox/initialize",
                "/inbox/submit",
                "/uninstall",
                "/other/messenger/initialize",
                "http://localhost/messenger/initialize"
            })
    void aPathThatIsNotListedIsNotFound(String path) {
        assertThat(refusal(one.admit("POST", path, "application/json"))).isEqualTo(Refusal.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "post", ""})
    void anyMethodButPostIsNotAllowed(String method) {
        assertThat(refusal(one.admit(method, "/messenger/initialize", "application/json")))
                .isEqualTo(Refusal.METHOD_NOT_ALLOWED);
        assertThat(Refusal.METHOD_NOT_ALLOWED.reply().headers()).containsEntry("Allow", "POST");
    }

    @Test
    void aPathThatIsNotListedIsNotFoundWhateverTheMethod() {
        assertThat(refusal(one.admit("GET", "/", null))).isEqualTo(Refusal.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                " application/json ",
                "application/json;charset=utf-8",
                "application/json; charset=UTF-8",
                "application/json; charset=\"utf-8\"",
                "application/json; profile=x; charset=utf-8"
            })
    void jsonInUtf8IsAdmitted(String contentType) {
        assertThat(one.admit("POST", "/messenger/submit", contentType)).isInstanceOf(Admission.Admitted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "json",
                "text/json",
                "text/plain",
                "text/html; x=application/json",
                "application/jsonp",
                "application/json-patch+json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-16",
                "application/json, application/json"
            })
    void anyOtherContentTypeIsUnsupported(String contentType) {
        assertThat(refusal(one.admit("POST", "/messenger/submit", contentType)))
                .isEqualTo(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void noContentTypeIsUnsupported() {
        assertThat(refusal(one.admit("POST", "/messenger/submit", null))).isEqualTo(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aSheetTakesAFormAlone() {
        CanvasService sheets = CanvasService.builder()
                .app(new SheetApp(request -> SheetPage.of("<head></head>")), secret("sheet-secret"))
                .build();

        assertThat(sheets.admit("POST", "/sheets/date", "application/x-www-form-urlencoded; charset=UTF-8"))
                .isInstanceOf(Admission.Admitted.class);
        assertThat(refusal(sheets.admit("POST", "/sheets/date", "application/json")))
                .isEqualTo(Refusal.UNSUPPORTED_FORM);
        assertThat(refusal(sheets.admit("GET", "/sheets/date", null))).isEqualTo(Refusal.METHOD_NOT_ALLOWED);
        assertThat(refusal(sheets.admit("POST", "/messenger/submit-sheet", "application/x-www-form-urlencoded")))
                .isEqualTo(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, 404",
        "METHOD_NOT_ALLOWED, 405",
        "UNSUPPORTED_MEDIA_TYPE, 415",
        "TOO_LARGE, 413",
        "HEADERS_TOO_LARGE, 431",
        "TIMEOUT, 408",
        "BAD_MESSAGE, 400",
        "SIGNATURE, 401",
        "NOT_JSON, 400",
        "DOUBLED_MEMBER, 400",
        "NO_WORKSPACE, 400",
        "NO_COMPONENT, 400",
        "INTERNAL, 500",
        "STOPPING, 503"
    })
    void everyRefusalHasItsStatus(Refusal refusal, int status) {
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.reply().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsSmallJsonThatNamesItsCode(Refusal refusal) {
        String body = StandardCharsets.UTF_8.decode(refusal.reply().body()).toString();

        assertThat(refusal.reply().headers()).containsEntry("Content-Type", "application/json");
        assertThat(body).startsWith("{\"error\":{\"code\":\"" + refusal.code() + "\",\"message\":\"");
        assertThat(body.length()).isLessThan(120);
    }

    private static Refusal refusal(Admission admission) {
        assertThat(admission).isInstanceOf(Admission.Refused.class);
        return ((Admission.Refused) admission).refusal();
    }

    private static ClientSecrets secret(String secret) {
        return ClientSecrets.of(secret + Signing.SECRET);
    }
}
