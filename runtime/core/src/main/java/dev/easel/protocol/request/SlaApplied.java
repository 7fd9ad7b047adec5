package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The service level that a conversation is held to (Canvas Kit, "Conversation model"). Members of an unexpected type read as absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record SlaApplied(Json json) {
    /**
     * Names the service level.
     *
     * @return the name, or null
     */
    public @Nullable String slaName() {
        return json.get("sla_name").text();
    }

    /**
     * Says how it stands.
     *
     * @return {@code hit}, {@code missed}, {@code cancelled}, {@code active}, or whatever Intercom adds, or null
     */
    public @Nullable String slaStatus() {
        return json.get("sla_status").text();
    }

    /**
     * Names the service level.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "SlaApplied[" + slaName() + ", " + slaStatus() + "]";
    }
}
