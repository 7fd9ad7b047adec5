package dev.easel.runtime;

import dev.easel.protocol.request.MalformedRequestException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Why a request is refused: a fixed list. What is sent says the code and the reason, and nothing of the request. */
public enum Refusal {
    /** No app serves this path. */
    NOT_FOUND(404, "EZ9001", "There is no such route."),
    /** The protocol knows POST alone. */
    METHOD_NOT_ALLOWED(405, "EZ9002", "This route does not take the method."),
    /** Canvas Kit sends JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE(415, "EZ9003", "The body must be application/json in UTF-8, without a content encoding."),
    /** A browser opens a sheet with a form. */
    UNSUPPORTED_FORM(415, "EZ9008", "The body must be a form in UTF-8, without a content encoding."),
    /** The body exceeds the service's limit. */
    TOO_LARGE(413, "EZ9004", "The body is too large."),
    /** The headers exceed the server's limit. */
    HEADERS_TOO_LARGE(431, "EZ9005", "The headers are too large."),
    /** The body did not arrive in time. */
    TIMEOUT(408, "EZ9006", "The body did not arrive in time."),
    /** The server cannot make sense of the message, or the client left in the middle of it. */
    BAD_MESSAGE(400, "EZ9007", "The HTTP message is malformed."),
    /** The signature is missing, doubled, malformed or wrong: one answer for all, so that nobody learns which. */
    SIGNATURE(401, "EZ9010", "The signature is missing or wrong."),
    /** What opens a sheet has no user, or one that Intercom has not encrypted for this app: one answer for all. */
    SHEET_USER(403, "EZ9011", "Nobody is authenticated who may open this sheet."),
    /** The body is not one JSON object in UTF-8. */
    NOT_JSON(400, "EZ9020", "The body is not a JSON object."),
    /** A member that is read comes twice. */
    DOUBLED_MEMBER(400, "EZ9021", "A member of the body comes twice."),
    /** No workspace is named. */
    NO_WORKSPACE(400, "EZ9022", "The body has no workspace_id."),
    /** A submit names no component. */
    NO_COMPONENT(400, "EZ9023", "The body has no component_id."),
    /** The form that opens a sheet has no data, has it twice, or is encoded wrongly. */
    SHEET_FORM(400, "EZ9024", "The form has no intercom_data that can be read."),
    /** The server failed outside any app. */
    INTERNAL(500, "EZ9030", "The server failed."),
    /** The server is being stopped, on a connection from before. */
    STOPPING(503, "EZ9031", "The server is stopping."),
    /** The bodies of others take all the memory that there is for bodies. */
    BUSY(503, "EZ9032", "The server is busy. Try again.");

    private final int status;
    private final String code;
    private final RawReply reply;

    Refusal(int status, String code, String message) {
        this.status = status;
        this.code = code;
        String json = "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}";
        ByteBuffer body = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
        reply = new RawReply(status, headers(code), body);
    }

    private static Map<String, String> headers(String code) {
        return switch (code) {
            case "EZ9002" -> Map.of("Content-Type", "application/json", "Allow", "POST");
            case "EZ9032" -> Map.of("Content-Type", "application/json", "Retry-After", "1");
            default -> RawReply.JSON;
        };
    }

    static Refusal of(Reason reason) {
        return switch (reason) {
            case NOT_JSON -> NOT_JSON;
            case DOUBLED_MEMBER -> DOUBLED_MEMBER;
            case NO_WORKSPACE -> NO_WORKSPACE;
            case NO_COMPONENT -> NO_COMPONENT;
            case NO_SHEET_USER -> SHEET_USER;
        };
    }

    /**
     * Gives the HTTP status.
     *
     * @return a status from 400 up
     */
    public int status() {
        return status;
    }

    /**
     * Gives the code that stands in the reply and in the log.
     *
     * @return {@code EZ90xx}
     */
    public String code() {
        return code;
    }

    /**
     * Gives what is sent.
     *
     * @return the reply
     */
    public RawReply reply() {
        return reply;
    }
}
