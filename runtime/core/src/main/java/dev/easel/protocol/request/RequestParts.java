package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a request finds: texts that dispatch needs, and where the objects lie that may be asked for later.
 *
 * @param texts members that are read as texts; null for one of another type
 * @param objects where the members lie that are read as objects; null for one of another type
 * @param canvas what the canvas on screen holds
 * @param opening the sheet that is opened, and by whom; null in other flows
 */
record RequestParts(
        Map<BodyMember, @Nullable String> texts,
        Map<BodyMember, @Nullable ByteSpan> objects,
        CanvasParts canvas,
        @Nullable Opening opening) {

    static final RequestParts NONE = new RequestParts(Map.of(), Map.of(), CanvasParts.NONE, null);

    /**
     * A sheet that is opened.
     *
     * @param sheet its name
     * @param user who opens it, decrypted
     */
    record Opening(String sheet, Json user) {}

    /** The same, of a sheet that is opened. */
    RequestParts opening(String sheet, Json user) {
        return new RequestParts(texts, objects, canvas, new Opening(sheet, user));
    }

    /** Gives a text, or the empty string if it is not there. */
    String text(BodyMember member) {
        String text = texts.get(member);
        return text == null ? "" : text;
    }

    String workspaceId() {
        String workspaceId = texts.get(BodyMember.WORKSPACE_ID);
        return workspaceId == null ? text(BodyMember.APP_ID) : workspaceId;
    }

    @Nullable
    ByteSpan object(BodyMember member) {
        return objects.get(member);
    }

    /** Says where the person concerned lies: one request can name the same person under more than one name. */
    @Nullable
    ByteSpan person() {
        return Members.first(
                object(BodyMember.CONTACT), Members.first(object(BodyMember.CUSTOMER), object(BodyMember.USER)));
    }
}
