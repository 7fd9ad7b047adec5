package dev.easel.protocol.request;

import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the older model of a person has and API 2.x has not (Canvas Kit, "User model"); most of it may be absent. Members of an
 * unexpected type read as absent.
 *
 * @param json the object as received, or {@link Json#MISSING}
 */
public record LegacyUser(Json json) {
    /**
     * Gives the name that Intercom made up for a person without one.
     *
     * @return the name, or null
     */
    public @Nullable String pseudonym() {
        return json.get("pseudonym").text();
    }

    /**
     * Tells whether the person is not identified.
     *
     * @return true if so, false otherwise or if absent
     */
    public boolean anonymous() {
        return Members.isTrue(json.get("anonymous"));
    }

    /**
     * Counts the visits.
     *
     * @return their number, or null
     */
    public @Nullable Long sessionCount() {
        return json.get("session_count").integer();
    }

    /**
     * Gives the network address at which the person was last seen.
     *
     * @return the address, or null
     */
    public @Nullable String lastSeenIp() {
        return json.get("last_seen_ip").text();
    }

    /**
     * Gives what the person's browser says of itself.
     *
     * @return the text, or null
     */
    public @Nullable String userAgentData() {
        return json.get("user_agent_data").text();
    }

    /**
     * Gives the page from which the person first came.
     *
     * @return the address, or null
     */
    public @Nullable URI referrer() {
        return Members.uri(json.get("referrer"));
    }

    /**
     * Names the campaign by which the person first came.
     *
     * @return the name, or null
     */
    public @Nullable String utmCampaign() {
        return json.get("utm_campaign").text();
    }

    /**
     * Names the content by which the person first came.
     *
     * @return the name, or null
     */
    public @Nullable String utmContent() {
        return json.get("utm_content").text();
    }

    /**
     * Names the medium by which the person first came.
     *
     * @return the name, or null
     */
    public @Nullable String utmMedium() {
        return json.get("utm_medium").text();
    }

    /**
     * Names the source from which the person first came.
     *
     * @return the name, or null
     */
    public @Nullable String utmSource() {
        return json.get("utm_source").text();
    }

    /**
     * Names the search by which the person first came.
     *
     * @return the term, or null
     */
    public @Nullable String utmTerm() {
        return json.get("utm_term").text();
    }

    /**
     * Lists the segments that the person is in.
     *
     * @return {@code segments.segments}; empty if there are none
     */
    public List<Json> segments() {
        return json.get("segments").get("segments").items();
    }

    /**
     * Gives the continent on which the person seems to be.
     *
     * @return a code such as {@code EU}, or null
     */
    public @Nullable String continentCode() {
        return json.get("location_data").get("continent_code").text();
    }

    /**
     * Gives the country in which the person seems to be.
     *
     * @return a code of three letters, or null
     */
    public @Nullable String countryCode() {
        return json.get("location_data").get("country_code").text();
    }

    /**
     * Gives the latitude at which the person seems to be.
     *
     * @return degrees, north of the equator positive; or null
     */
    public @Nullable BigDecimal latitude() {
        return json.get("location_data").get("latitude").decimal();
    }

    /**
     * Gives the longitude at which the person seems to be.
     *
     * @return degrees, east of Greenwich positive; or null
     */
    public @Nullable BigDecimal longitude() {
        return json.get("location_data").get("longitude").decimal();
    }

    /**
     * Gives the postal code of where the person seems to be.
     *
     * @return the code, or null
     */
    public @Nullable String postalCode() {
        return json.get("location_data").get("postal_code").text();
    }

    /**
     * Names the time zone in which the person seems to be.
     *
     * @return a name such as {@code Europe/Dublin}, or null
     */
    public @Nullable String timezone() {
        return json.get("location_data").get("timezone").text();
    }

    /**
     * Names nothing: all of it is personal data.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "LegacyUser";
    }
}
