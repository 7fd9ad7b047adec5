package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.request.MalformedRequestException.Reason;
import dev.easel.runtime.signature.SheetUserDecrypter;
import dev.easel.runtime.signature.VerifiedBytes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /**
     * Decodes the data of a form that opens a sheet. Before the user in it is decrypted, nothing else of it is read.
     *
     * @param sheet the name of the sheet at whose path it came
     * @param data the JSON of the form's field
     * @param users decrypts the user
     * @param receivedAt when it came
     * @param watch keeps its time
     * @return the request; all of it but {@link Request#contact()} came through the browser, unsigned
     * @throws MalformedRequestException if nobody is authenticated, or the data is no such request
     */
    public static Request decodeOpening(
            String sheet, byte[] data, SheetUserDecrypter users, Instant receivedAt, Watch watch)
            throws MalformedRequestException {
        Json user = user(data, users);
        try (JsonReader reader = JsonReader.of(data)) {
            RequestParts parts = new RequestPass(reader).read();
            require(!parts.workspaceId().isEmpty(), Reason.NO_WORKSPACE);
            require(!parts.text(BodyMember.COMPONENT_ID).isEmpty(), Reason.NO_COMPONENT);
            return new Request(Flow.MESSENGER_OPEN_SHEET, data, parts.opening(sheet, user), receivedAt, watch);
        } catch (MalformedJsonException e) {
            throw new MalformedRequestException(Reason.NOT_JSON);
        }
    }

    private static Json user(byte[] data, SheetUserDecrypter users) throws MalformedRequestException {
        String encrypted = encryptedUser(data);
        byte[] decrypted = encrypted == null ? null : users.decrypt(encrypted);
        if (decrypted == null) {
            throw new MalformedRequestException(Reason.NO_SHEET_USER);
        }
        try {
            Json user = Json.parse(decrypted, new ByteSpan(0, decrypted.length));
            require(user.isObject(), Reason.NO_SHEET_USER);
            return user;
        } catch (MalformedJsonException e) {
            throw new MalformedRequestException(Reason.NO_SHEET_USER);
        }
    }

    private static @Nullable String encryptedUser(byte[] data) throws MalformedRequestException {
        try (JsonReader reader = JsonReader.of(data)) {
            String encrypted = null;
            boolean met = false;
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                if (!name.equals("user")) {
                    reader.skip();
                    continue;
                }
                if (met) {
                    throw new MalformedRequestException(Reason.DOUBLED_MEMBER);
                }
                met = true;
                encrypted = reader.string();
            }
            reader.requireEnd();
            return encrypted;
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
