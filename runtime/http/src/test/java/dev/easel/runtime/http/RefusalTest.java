package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request for an app: each has its fixed answer, in JSON, and reaches no code of an app. */
class RefusalTest {
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static CanvasServer server;

    @BeforeAll
    static void start() {
        TestApp app = new TestApp("shop", () -> {
            throw new AssertionError("reached the app");
        });
        server = CanvasServer.builder().app(app, TestApp.SECRETS).port(0).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "FOO", "post"})
    void onlyPostIsTaken(String method) throws IOException {
        Reply reply = Wire.exchange(server, Post.signed().line(method + " /messenger/submit HTTP/1.1"));
        reply.isRefusal(Refusal.METHOD_NOT_ALLOWED);
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @Test
    void headIsRefusedWithoutABody() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send("HEAD /messenger/submit HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(wire.receiveHead().status()).isEqualTo(405);
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/messenger",
                "/messenger/submit/",
                "/Messenger/submit",
                "/messenger/submi",
                "/messenger/submit;x=1",
                "/messenger/%73ubmit",
                "/messenger/./submit",
                "/messenger/../messenger/submit",
                "/cafe/messenger/submit",
                "/shop/shop/messenger/submit",
            })
    void thePathMustBeWrittenAsTheRouteIs(String path) throws IOException {
        Wire.exchange(server, Post.signed().line("POST " + path + " HTTP/1.1")).isRefusal(Refusal.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messenger%2Fsubmit",
                "/messenger%2fsubmit",
                "//messenger/submit",
                "/messenger//submit",
                "/messenger/%2e%2e/messenger/submit",
                "/../messenger/submit",
                "/../../etc/passwd",
                "/messenger/..;/submit",
                "/messenger/submit%00",
                "/messenger/submit%",
                "/messenger/submit#x",
                "messenger/submit",
            })
    void pathsThatCouldBeReadInTwoWaysAreMalformed(String path) throws IOException {
        Wire.exchange(server, Post.signed().line("POST " + path + " HTTP/1.1")).isRefusal(Refusal.BAD_MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/jsonp",
                "application/json; charset=utf-16",
                "application/json, application/json",
                "",
            })
    void onlyJsonInUtf8IsTaken(String type) throws IOException {
        Wire.exchange(server, Post.signed().with("Content-Type", type)).isRefusal(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aMissingOrDoubledContentTypeIsRefused() throws IOException {
        Wire.exchange(server, Post.signed().without("Content-Type")).isRefusal(Refusal.UNSUPPORTED_MEDIA_TYPE);
        Wire.exchange(server, Post.signed().with("content-type", "application/json"))
                .isRefusal(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "identity"})
    void anEncodedBodyIsRefusedAsTheSignatureIsOverThePlainBytes(String encoding) throws IOException {
        Wire.exchange(server, Post.signed().with("Content-Encoding", encoding))
                .isRefusal(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aTransferCodingOtherThanChunkedIsRefused() throws IOException {
        Post chunked = Post.signed().chunked(10);
        Wire.exchange(server, chunked.with("Transfer-Encoding", "gzip, chunked"))
                .isRefusal(Refusal.BAD_MESSAGE);
    }

    @Test
    void headersBeyondTheLimitAreRefused() throws IOException {
        int limit = CanvasServerBuilder.DEFAULT_HEADER_LIMIT;
        Wire.exchange(server, Post.signed().with("X-Filler", "x".repeat(limit))).isRefusal(Refusal.HEADERS_TOO_LARGE);
        Wire.exchange(server, Post.signed().with("X-Body-Signature", "0".repeat(1_000_000)))
                .isRefusal(Refusal.HEADERS_TOO_LARGE);
        Wire.exchange(server, Post.signed().line("POST /" + "x".repeat(limit) + " HTTP/1.1"))
                .isRefusal(Refusal.HEADERS_TOO_LARGE);
    }

    @Test
    void aFloodOfSmallHeadersIsRefused() throws IOException {
        Post post = Post.signed();
        for (int i = 0; i < 1_000; i++) {
            post = post.with("X-" + i, "x");
        }
        Wire.exchange(server, post).isRefusal(Refusal.HEADERS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\r\n\r\n",
                "POST /messenger/submit HTTP/9.9\r\nHost: x\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nContent-Length: 1x\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nX-A: \u0000\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nX A: b\r\n\r\n",
                "POST /messenger/submit HTTP/1.1\r\nHost: x\r\nExpect: a-miracle\r\n\r\n",
            })
    void malformedHttpIsAnsweredInJsonAndTheConnectionClosed(String message) throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(message).receive().isRefusal(Refusal.BAD_MESSAGE);
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    @Test
    void aMalformedChunkIsRefused() throws IOException {
        Post post = Post.signed().without("Content-Length").with("Transfer-Encoding", "chunked");
        try (Wire wire = Wire.to(server)) {
            wire.send(post.head()).send("zz\r\nxx\r\n").receive().isRefusal(Refusal.BAD_MESSAGE);
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    @Test
    void theAbsoluteFormOfAUriIsRoutedByItsPathAndMustNameTheHost() throws IOException {
        Post post = Post.signed("{");
        Wire.exchange(server, post.line("POST http://localhost/messenger/submit HTTP/1.1"))
                .isRefusal(Refusal.NOT_JSON);
        Wire.exchange(server, post.line("POST http://localhost/nothing HTTP/1.1"))
                .isRefusal(Refusal.NOT_FOUND);
        Wire.exchange(server, post.line("POST http://elsewhere/messenger/submit HTTP/1.1"))
                .isRefusal(Refusal.BAD_MESSAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS * HTTP/1.1, NOT_FOUND",
        "POST * HTTP/1.1, BAD_MESSAGE",
        "CONNECT localhost:80 HTTP/1.1, NOT_FOUND"
    })
    void otherFormsOfUriAreRefused(String line, Refusal refusal) throws IOException {
        Wire.exchange(server, Post.signed().line(line)).isRefusal(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null|NOT_JSON",
                "[]|NOT_JSON",
                "42|NOT_JSON",
                "\"x\"|NOT_JSON",
                "{\"workspace_id\":|NOT_JSON",
                "{\"workspace_id\":\"w\"}{}|NOT_JSON",
                "{\"workspace_id\":\"w\"} trailing|NOT_JSON",
                "{\"workspace_id\":\"w\",\"workspace_id\":\"v\"}|DOUBLED_MEMBER",
                "{\"component_id\":\"c\"}|NO_WORKSPACE",
                "{\"workspace_id\":\"w\"}|NO_COMPONENT",
            })
    void aSignedBodyThatIsNoRequestGets400(String body, Refusal refusal) throws IOException {
        Wire.exchange(server, Post.signed(body)).isRefusal(refusal);
    }

    @Test
    void endlessNestingIsMalformedJsonLikeAnyOther() throws IOException {
        Wire.exchange(
                        server,
                        Post.signed("{\"workspace_id\":\"w\",\"component_id\":\"c\",\"x\":" + "[".repeat(100_000)))
                .isRefusal(Refusal.NOT_JSON);
    }

    @Test
    void aRefusalBeforeTheBodyIsOneLineWithThePathButNotTheQuery() throws IOException {
        Wire.exchange(server, Post.signed().line("POST /nothing?token=abc HTTP/1.1"));
        assertThat(LOG.lines()).singleElement().asString().endsWith("EZ9001 refused with 404 path=/nothing");
    }

    @Test
    void aPathInTheLogIsShortAndPlain() throws IOException {
        Post post = Post.signed();
        Wire.exchange(server, post.line("POST /" + "x".repeat(4_000) + " HTTP/1.1"));
        Wire.exchange(server, post.line("POST /\u00e9 HTTP/1.1"));
        assertThat(LOG.text()).contains("path=/" + "x".repeat(99) + "...").doesNotContain("x".repeat(101));
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(LOG.text())).isTrue();
    }
}
