package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A teammate (Canvas Kit, "Admin model"). Members of an unexpected type read as absent.
 *
 * @param json the object as received
 */
public record Admin(Json json) {
    /**
     * Identifies the teammate within the workspace.
     *
     * @return the id, or null if absent
     */
    public @Nullable String id() {
        return json.get("id").id();
    }

    /**
     * Gives the teammate's name.
     *
     * @return the name, or null
     */
    public @Nullable String name() {
        return json.get("name").text();
    }

    /**
     * Gives the teammate's address.
     *
     * @return the e-mail address, or null
     */
    public @Nullable String email() {
        return json.get("email").text();
    }

    /**
     * Gives the teammate's job title.
     *
     * @return the title, or null
     */
    public @Nullable String jobTitle() {
        return json.get("job_title").text();
    }

    /**
     * Tells whether the teammate is away.
     *
     * @return true if away mode is on, false otherwise or if absent
     */
    public boolean awayModeEnabled() {
        return Members.isTrue(json.get("away_mode_enabled"));
    }

    /**
     * Tells whether the teammate's conversations are reassigned while away.
     *
     * @return true if they are, false otherwise or if absent
     */
    public boolean awayModeReassign() {
        return Members.isTrue(json.get("away_mode_reassign"));
    }

    /**
     * Tells whether the teammate has a paid seat in the Inbox.
     *
     * @return true if so, false otherwise or if absent
     */
    public boolean hasInboxSeat() {
        return Members.isTrue(json.get("has_inbox_seat"));
    }

    /**
     * Gives the teammate's picture.
     *
     * @return its address, or null
     */
    public @Nullable URI avatar() {
        return Members.uri(json.get("avatar").get("image_url"));
    }

    /**
     * Lists the teams the teammate belongs to.
     *
     * @return team ids; empty if there are none
     */
    public List<String> teamIds() {
        return json.get("team_ids").items().stream()
                .map(Json::id)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Gives the order in which the teammate's teams come first; newer API versions send it.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json teamPriorityLevel() {
        return json.get("team_priority_level");
    }

    /**
     * Says why the teammate is away; newer API versions do.
     *
     * @return an id, or null
     */
    public @Nullable String awayStatusReasonId() {
        return json.get("away_status_reason_id").id();
    }

    /**
     * Gives the teammate's role in the workspace; newer API versions send it.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json role() {
        return json.get("role");
    }

    /**
     * Names the teammate by id alone, so that a log line holds no personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Admin[" + id() + "]";
    }
}
