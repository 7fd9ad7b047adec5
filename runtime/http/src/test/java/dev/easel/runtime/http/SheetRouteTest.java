package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.Refusal;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.sheet.SheetPage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sheet is opened by the form of a browser, which nobody has signed. */
class SheetRouteTest {
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static CanvasServer server;

    @BeforeAll
    static void start() {
        server = CanvasServer.builder()
                .app(new Calendar(), TestApp.SECRETS)
                .port(0)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFormWithoutASignatureIsAnsweredWithAPage() throws Exception {
        Reply reply = Wire.exchange(server, form("/sheets/date", encrypted(TestApp.SECRET)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.header("X-Frame-Options")).isNull();
        assertThat(reply.header("Content-Security-Policy")).doesNotContain("frame-ancestors");
        assertThat(reply.body()).contains("<p>For Jane</p>");
    }

    @Test
    void whomAnotherSecretHasEncryptedGetsNoPage() throws Exception {
        Wire.exchange(server, form("/sheets/date", encrypted("another-secret"))).isRefusal(Refusal.SHEET_USER);
    }

    @Test
    void jsonOpensNoSheet() throws IOException {
        byte[] body = "{\"workspace_id\":\"w\"}".getBytes(StandardCharsets.UTF_8);

        Wire.exchange(server, Post.signed("/sheets/date", body, TestApp.SECRET)).isRefusal(Refusal.UNSUPPORTED_FORM);
    }

    private static Post form(String path, String user) {
        String data = "{\"workspace_id\":\"w\",\"component_id\":\"pick\",\"user\":\"" + user + "\"}";
        byte[] body = ("intercom_data=" + URLEncoder.encode(data, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.US_ASCII);
        return Post.signed(path, body, TestApp.SECRET)
                .without("X-Body-Signature")
                .with("Content-Type", "application/x-www-form-urlencoded");
    }

    private static String encrypted(String secret) throws GeneralSecurityException {
        byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] user =
                cipher.doFinal("{\"type\":\"user\",\"id\":\"1\",\"name\":\"Jane\"}".getBytes(StandardCharsets.UTF_8));
        byte[] sealed = new byte[nonce.length + user.length];
        System.arraycopy(user, 0, sealed, nonce.length, user.length);
        return Base64.getEncoder().encodeToString(sealed);
    }

    private record Calendar() implements CanvasApp {
        @Override
        public String name() {
            return "calendar";
        }

        @Override
        public List<Flow> flows() {
            return List.of(Flow.MESSENGER_SUBMIT_SHEET);
        }

        @Override
        public List<String> sheets() {
            return List.of("date");
        }

        @Override
        public SheetPage openSheet(Request request) {
            return SheetPage.of("<html><head></head><p>For " + request.contact().name() + "</p></html>");
        }

        @Override
        public Answer answer(Request request) {
            return BuiltInAnswer.FAILED;
        }
    }
}
