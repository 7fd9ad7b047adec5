package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Surface;

/** Puts a request's body together, member by member, as Intercom does. */
final class RequestBody {
    private final Scene scene;
    private final JsonObject members = new JsonObject();

    RequestBody(Scene scene) {
        this.scene = scene;
        members.put("workspace_id", scene.workspaceId());
        if (scene.workspaceRegion() != null) {
            members.put("workspace_region", scene.workspaceRegion());
        }
    }

    RequestBody admin() {
        members.put("admin", scene.admin());
        return this;
    }

    RequestBody conversation() {
        members.put("conversation", scene.conversation());
        return this;
    }

    RequestBody person(Surface surface) {
        for (String key : scene.personKeys().on(surface)) {
            members.put(key, scene.person().under(key, scene.workspaceId()));
        }
        return this;
    }

    /** The context while a teammate works: no end user's page is known. */
    RequestBody teammateContext(Location location) {
        members.put("context", context(location).toJson());
        return this;
    }

    RequestBody endUserContext(Location location) {
        JsonObject context = context(location);
        if (scene.referrer() != null) {
            context.put("referrer", scene.referrer());
        }
        members.put("context", context.toJson());
        return this;
    }

    RequestBody options(Json cardCreationOptions) {
        members.put("card_creation_options", cardCreationOptions);
        return this;
    }

    RequestBody used(String componentId, Json currentCanvas, Json inputValues) {
        members.put("component_id", componentId);
        members.put("current_canvas", currentCanvas);
        members.put("input_values", inputValues);
        return this;
    }

    RequestBody submitted(Json currentCanvas, Json sheetValues) {
        members.put("current_canvas", currentCanvas);
        members.put("sheet_values", sheetValues);
        return this;
    }

    /** Who opens a sheet: the one thing of that request that is encrypted. */
    RequestBody encryptedUser(String user) {
        members.put("user", user);
        return this;
    }

    Json toJson() {
        return members.toJson();
    }

    private JsonObject context(Location location) {
        JsonObject context = new JsonObject();
        if (location == Location.CONVERSATION) {
            // an integer here, a text in the conversation itself
            String id = scene.conversation().get("id").id();
            context.put("conversation_id", Json.parse(String.valueOf(id)));
        }
        return context.put("locale", scene.locale())
                .put("location", location.wireName())
                .put("messenger_action_color", "#0a7cff")
                .put("messenger_background_color", "#ffffff");
    }
}
