package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The app for a mobile system in which a person was seen (Canvas Kit, "Contact model"). Members of an unexpected type read as
 * absent.
 *
 * @param system {@code android} or {@code ios}, with which the members begin
 * @param json the person, as received
 */
public record MobileApp(String system, Json json) {
    /**
     * Names the app.
     *
     * @return the name, or null
     */
    public @Nullable String appName() {
        return json.get(system + "_app_name").text();
    }

    /**
     * Gives its version.
     *
     * @return the version, or null
     */
    public @Nullable String appVersion() {
        return json.get(system + "_app_version").text();
    }

    /**
     * Names the device.
     *
     * @return the model, or null
     */
    public @Nullable String device() {
        return json.get(system + "_device").text();
    }

    /**
     * Gives the version of the system.
     *
     * @return the version, or null
     */
    public @Nullable String osVersion() {
        return json.get(system + "_os_version").text();
    }

    /**
     * Gives the version of Intercom in the app.
     *
     * @return the version, or null
     */
    public @Nullable String sdkVersion() {
        return json.get(system + "_sdk_version").text();
    }

    /**
     * Says when the person was last seen in it.
     *
     * @return the time, or null
     */
    public @Nullable Instant lastSeenAt() {
        return Members.time(json.get(system + "_last_seen_at"));
    }

    /**
     * Names the system alone: what a person uses is personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "MobileApp[" + system + "]";
    }
}
