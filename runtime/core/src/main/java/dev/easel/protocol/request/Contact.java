package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person concerned, whether it came as {@code contact}, {@code customer} or {@code user}, under the names of API 2.x (Canvas Kit,
 * "Contact model"). Members of an unexpected type read as absent; what has no accessor here is in {@link #json()}.
 *
 * @param json the object as received
 */
public record Contact(Json json) {
    /**
     * Identifies the person within the workspace.
     *
     * @return the id, or null if absent
     */
    public @Nullable String id() {
        return json.get("id").id();
    }

    /**
     * Gives the id under which the customer's own systems know the person.
     *
     * @return {@code external_id}, or {@code user_id} of the older model; null if absent
     */
    public @Nullable String externalId() {
        return Members.first(json.get("external_id").id(), json.get("user_id").id());
    }

    /**
     * Says of which kind of person the object tells.
     *
     * @return {@code contact}; of the older model {@code user}, {@code lead} or {@code visitor}; null if absent
     */
    public @Nullable String type() {
        return json.get("type").text();
    }

    /**
     * Names the workspace that knows the person.
     *
     * @return the workspace's id, or null
     */
    public @Nullable String workspaceId() {
        return json.get("workspace_id").text();
    }

    /**
     * Says what the person is to the workspace.
     *
     * @return {@code user}, {@code lead}, or whatever Intercom adds; null if absent
     */
    public @Nullable String role() {
        return json.get("role").text();
    }

    /**
     * Gives the person's name.
     *
     * @return the name, or null
     */
    public @Nullable String name() {
        return json.get("name").text();
    }

    /**
     * Gives the person's address.
     *
     * @return the e-mail address, or null
     */
    public @Nullable String email() {
        return json.get("email").text();
    }

    /**
     * Gives what stands behind the {@code @} of the e-mail address.
     *
     * @return the domain, or null
     */
    public @Nullable String emailDomain() {
        return json.get("email_domain").text();
    }

    /**
     * Gives the person's telephone number.
     *
     * @return the number, or null
     */
    public @Nullable String phone() {
        return json.get("phone").text();
    }

    /**
     * Gives the telephone number as people write it.
     *
     * @return the number, or null
     */
    public @Nullable String formattedPhone() {
        return json.get("formatted_phone").text();
    }

    /**
     * Gives the person's picture.
     *
     * @return its address, or null
     */
    public @Nullable URI avatar() {
        return Members.uri(json.get("avatar").get("image_url"));
    }

    /**
     * Names the teammate who looks after the person.
     *
     * @return an admin id, or null
     */
    public @Nullable String ownerId() {
        return json.get("owner_id").id();
    }

    /**
     * Tells whether e-mails to the person cannot be delivered.
     *
     * @return true if so, false otherwise or if absent
     */
    public boolean hasHardBounced() {
        return Members.isTrue(json.get("has_hard_bounced"));
    }

    /**
     * Tells whether the person has marked an e-mail as spam.
     *
     * @return true if one was, false otherwise or if absent
     */
    public boolean markedEmailAsSpam() {
        return Members.isTrue(json.get("marked_email_as_spam"));
    }

    /**
     * Tells whether the person takes no e-mails.
     *
     * @return true if unsubscribed, false otherwise or if absent
     */
    public boolean unsubscribedFromEmails() {
        return Members.isTrue(json.get("unsubscribed_from_emails"));
    }

    /**
     * Says when the person was first known.
     *
     * @return the time, or null
     */
    public @Nullable Instant createdAt() {
        return Members.time(json.get("created_at"));
    }

    /**
     * Says when the person was last changed.
     *
     * @return the time, or null
     */
    public @Nullable Instant updatedAt() {
        return Members.time(json.get("updated_at"));
    }

    /**
     * Says when the person signed up.
     *
     * @return the time, or null
     */
    public @Nullable Instant signedUpAt() {
        return Members.time(json.get("signed_up_at"));
    }

    /**
     * Says when the person was last seen.
     *
     * @return {@code last_seen_at}, or {@code last_request_at} of the older model; null if absent
     */
    public @Nullable Instant lastSeenAt() {
        return Members.first(Members.time(json.get("last_seen_at")), Members.time(json.get("last_request_at")));
    }

    /**
     * Says when the person last replied.
     *
     * @return the time, or null
     */
    public @Nullable Instant lastRepliedAt() {
        return Members.time(json.get("last_replied_at"));
    }

    /**
     * Says when the person was last written to.
     *
     * @return the time, or null
     */
    public @Nullable Instant lastContactedAt() {
        return Members.time(json.get("last_contacted_at"));
    }

    /**
     * Says when the person last opened an e-mail.
     *
     * @return the time, or null
     */
    public @Nullable Instant lastEmailOpenedAt() {
        return Members.time(json.get("last_email_opened_at"));
    }

    /**
     * Says when the person last clicked a link in an e-mail.
     *
     * @return the time, or null
     */
    public @Nullable Instant lastEmailClickedAt() {
        return Members.time(json.get("last_email_clicked_at"));
    }

    /**
     * Gives the language that the person has chosen.
     *
     * @return a locale, or null
     */
    public @Nullable String languageOverride() {
        return json.get("language_override").text();
    }

    /**
     * Gives the language of the person's browser.
     *
     * @return a locale, or null
     */
    public @Nullable String browserLanguage() {
        return json.get("browser_language").text();
    }

    /**
     * Names the person's browser.
     *
     * @return its name, or null
     */
    public @Nullable String browser() {
        return json.get("browser").text();
    }

    /**
     * Gives the version of the person's browser.
     *
     * @return its version, or null
     */
    public @Nullable String browserVersion() {
        return json.get("browser_version").text();
    }

    /**
     * Names the person's operating system.
     *
     * @return its name, or null
     */
    public @Nullable String os() {
        return json.get("os").text();
    }

    /**
     * Tells of the app for Android in which the person was seen.
     *
     * @return what is known of it
     */
    public MobileApp android() {
        return new MobileApp("android", json);
    }

    /**
     * Tells of the app for iOS in which the person was seen.
     *
     * @return what is known of it
     */
    public MobileApp ios() {
        return new MobileApp("ios", json);
    }

    /**
     * Says where the person seems to be.
     *
     * @return {@code location}, or {@code location_data} of the older model; without any names if both are absent
     */
    public Location location() {
        return new Location(
                place("country", "country_name"), place("region", "region_name"), place("city", "city_name"));
    }

    /**
     * Lists the tags that the person has, as far as Intercom sends them.
     *
     * @return objects; empty if there are none
     */
    public List<Json> tags() {
        return listed("tags");
    }

    /**
     * Lists the notes on the person, as far as Intercom sends them.
     *
     * @return objects; empty if there are none
     */
    public List<Json> notes() {
        return listed("notes");
    }

    /**
     * Lists the companies that the person belongs to, as far as Intercom sends them.
     *
     * @return objects with an {@code id}; empty if there are none
     */
    public List<Json> companies() {
        return listed("companies");
    }

    /**
     * Lists the person's profiles in social networks.
     *
     * @return objects with {@code name} and {@code url}; empty if there are none
     */
    public List<Json> socialProfiles() {
        return listed("social_profiles");
    }

    /**
     * Gives what only the older model has.
     *
     * @return what came of it
     */
    public LegacyUser legacy() {
        return new LegacyUser(json);
    }

    /**
     * Gives the attributes that the workspace has added.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json customAttributes() {
        return json.get("custom_attributes");
    }

    /** The older model calls the list within the object as the object itself. */
    private List<Json> listed(String name) {
        Json list = json.get(name);
        return list.get(list.get("data").isArray() ? "data" : name).items();
    }

    private @Nullable String place(String name, String legacyName) {
        return Members.first(
                json.get("location").get(name).text(),
                json.get("location_data").get(legacyName).text());
    }

    /**
     * Names the person by id alone, so that a log line holds no personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Contact[" + id() + "]";
    }

    /**
     * Where a person seems to be, told from the network address.
     *
     * @param country the country's name, or null
     * @param region the region's name, or null
     * @param city the city's name, or null
     */
    public record Location(
            @Nullable String country,
            @Nullable String region,
            @Nullable String city) {
        /**
         * Names nothing: where a person is, is personal data.
         *
         * @return a text that may be logged
         */
        @Override
        public String toString() {
            return "Location";
        }
    }
}
