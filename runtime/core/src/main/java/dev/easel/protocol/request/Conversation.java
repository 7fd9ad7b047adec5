package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conversation beside which an Inbox app appears (Canvas Kit, "Conversation model"). Members of an unexpected type read as absent;
 * what has no accessor here is in {@link #json()}.
 *
 * @param json the object as received
 */
public record Conversation(Json json) {
    /**
     * Identifies the conversation within the workspace.
     *
     * @return the id, or null if absent
     */
    public @Nullable String id() {
        return json.get("id").id();
    }

    /**
     * Gives the conversation's title.
     *
     * @return the title, or null
     */
    public @Nullable String title() {
        return json.get("title").text();
    }

    /**
     * Says how the conversation stands.
     *
     * @return {@code open}, {@code closed}, {@code snoozed}, or whatever Intercom adds; null if absent
     */
    public @Nullable String state() {
        return json.get("state").text();
    }

    /**
     * Says whether the conversation was marked.
     *
     * @return {@code priority}, {@code not_priority}, or whatever Intercom adds; null if absent
     */
    public @Nullable String priority() {
        return json.get("priority").text();
    }

    /**
     * Tells whether the conversation is open.
     *
     * @return true if open, false otherwise or if absent
     */
    public boolean open() {
        return Members.isTrue(json.get("open"));
    }

    /**
     * Tells whether the conversation has been read.
     *
     * @return true if read, false otherwise or if absent
     */
    public boolean read() {
        return Members.isTrue(json.get("read"));
    }

    /**
     * Says when the conversation began.
     *
     * @return the time, or null
     */
    public @Nullable Instant createdAt() {
        return Members.time(json.get("created_at"));
    }

    /**
     * Says when the conversation last changed.
     *
     * @return the time, or null
     */
    public @Nullable Instant updatedAt() {
        return Members.time(json.get("updated_at"));
    }

    /**
     * Says since when the person has waited for an answer.
     *
     * @return the time, or null
     */
    public @Nullable Instant waitingSince() {
        return Members.time(json.get("waiting_since"));
    }

    /**
     * Says until when the conversation is put off.
     *
     * @return the time, or null
     */
    public @Nullable Instant snoozedUntil() {
        return Members.time(json.get("snoozed_until"));
    }

    /**
     * Names the teammate it is assigned to; some API versions send a number, some a string.
     *
     * @return an admin id, or null
     */
    public @Nullable String adminAssigneeId() {
        return json.get("admin_assignee_id").id();
    }

    /**
     * Names the team it is assigned to; some API versions send a number, some a string.
     *
     * @return a team id, or null
     */
    public @Nullable String teamAssigneeId() {
        return json.get("team_assignee_id").id();
    }

    /**
     * Lists the tags of the conversation.
     *
     * @return objects; empty if there are none
     */
    public List<Json> tags() {
        return json.get("tags").get("tags").items();
    }

    /**
     * Says how the person rated the conversation.
     *
     * @return the rating, or null if there is none
     */
    public @Nullable ConversationRating conversationRating() {
        return json.get("conversation_rating").isObject()
                ? new ConversationRating(json.get("conversation_rating"))
                : null;
    }

    /**
     * Gives the message that began the conversation. Its body is HTML written by a person.
     *
     * @return the message; one without an id if nothing is known
     */
    public ConversationSource source() {
        return new ConversationSource(json.get("source"));
    }

    /**
     * Lists the persons who take part.
     *
     * @return persons of whom the ids alone are known; empty if there are none
     */
    public List<Contact> contacts() {
        return json.get("contacts").get("contacts").items().stream()
                .map(Contact::new)
                .toList();
    }

    /**
     * Lists the teammates who take part.
     *
     * @return teammates of whom the ids alone are known; empty if there are none
     */
    public List<Admin> teammates() {
        return json.get("teammates").get("teammates").items().stream()
                .map(Admin::new)
                .toList();
    }

    /**
     * Gives the first answer of the person.
     *
     * @return the answer, or null if there is none
     */
    public @Nullable FirstContactReply firstContactReply() {
        return json.get("first_contact_reply").isObject()
                ? new FirstContactReply(json.get("first_contact_reply"))
                : null;
    }

    /**
     * Gives the service level that the conversation is held to.
     *
     * @return the service level, or null if there is none
     */
    public @Nullable SlaApplied slaApplied() {
        return json.get("sla_applied").isObject() ? new SlaApplied(json.get("sla_applied")) : null;
    }

    /**
     * Gives counts and times of the conversation.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json statistics() {
        return json.get("statistics");
    }

    /**
     * Lists what has been said since, as far as Intercom sends it.
     *
     * @return the parts; empty if there are none
     */
    public List<ConversationPart> parts() {
        return json.get("conversation_parts").get("conversation_parts").items().stream()
                .map(ConversationPart::new)
                .toList();
    }

    /**
     * Lists what else is linked to the conversation, such as tickets; newer API versions send it.
     *
     * @return objects; empty if there are none
     */
    public List<Json> linkedObjects() {
        return json.get("linked_objects").get("data").items();
    }

    /**
     * Tells whether Intercom's agent has taken part; newer API versions do.
     *
     * @return true if so, false otherwise or if absent
     */
    public boolean aiAgentParticipated() {
        return Members.isTrue(json.get("ai_agent_participated"));
    }

    /**
     * Gives what Intercom's agent did; newer API versions send it.
     *
     * @return an object; JSON's null or {@link Json#MISSING} if it took no part
     */
    public Json aiAgent() {
        return json.get("ai_agent");
    }

    /**
     * Gives the attributes that the workspace has added.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json customAttributes() {
        return json.get("custom_attributes");
    }

    /**
     * Names the conversation by id alone, so that a log line holds no personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Conversation[" + id() + "]";
    }
}
