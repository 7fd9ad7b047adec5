package dev.easel.protocol.request;

import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.request.MalformedRequestException.Reason;
import dev.easel.runtime.signature.VerifiedBytes;
import java.time.Instant;

/**
 * Decodes a verified body in one pass. Lenient with what Intercom may add or leave out: unknown members, nulls and members of
 * another type are passed over; a member that is read may not come twice, so that nobody can mean another than we read.
 */
public final class RequestDecoder {
    private RequestDecoder() {}

    /**
     * Decodes a request.
     *
     * @param verified the body
     * @param flow the flow at whose URL it came
     * @param receivedAt when it came
     * @return the request
     * @throws MalformedRequestException if the body is no request of this flow
     */
    public static Request decode(VerifiedBytes verified, Flow flow, Instant receivedAt)
            throws MalformedRequestException {
        return decode(verified, flow, receivedAt, Watch.NONE);
    }

    /**
     * Decodes a request whose time is kept.
     *
     * @param verified the body
     * @param flow the flow at whose URL it came
     * @param receivedAt when it came
     * @param watch keeps its time
     * @return the request
     * @throws MalformedRequestException if the body is no request of this flow
     */
    public static Request decode(VerifiedBytes verified, Flow flow, Instant receivedAt, Watch watch)
            throws MalformedRequestException {
        byte[] body = verified.bytes();
        try (JsonReader reader = JsonReader.of(body)) {
            RequestParts parts = new RequestPass(reader).read();
            require(!parts.workspaceId().isEmpty(), Reason.NO_WORKSPACE);
            require(!flow.isSubmit() || !parts.text(BodyMember.COMPONENT_ID).isEmpty(), Reason.NO_COMPONENT);
            return new Request(flow, body, parts, receivedAt, watch);
        } catch (MalformedJsonException e) {
            throw new MalformedRequestException(Reason.NOT_JSON);
        }
    }

    private static void require(boolean condition, Reason reason) throws MalformedRequestException {
        if (!condition) {
            throw new MalformedRequestException(reason);
        }
    }
}
