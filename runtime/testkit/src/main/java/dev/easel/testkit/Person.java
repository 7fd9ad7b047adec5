package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A person as Intercom knows them, in both of its models.
 *
 * @param id Intercom's id
 * @param externalId the id in the customer's own systems; null makes the person a lead
 * @param name the name, or null
 * @param email the e-mail address, or null
 * @param customAttributes an object
 */
public record Person(
        String id,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String email,
        Json customAttributes) {

    /**
     * Changes the id.
     *
     * @param newId another id
     * @return the person with it
     */
    public Person withId(String newId) {
        return new Person(newId, externalId, name, email, customAttributes);
    }

    /**
     * Changes the id in the customer's own systems.
     *
     * @param newExternalId another id, or null for a lead
     * @return the person with it
     */
    public Person withExternalId(@Nullable String newExternalId) {
        return new Person(id, newExternalId, name, email, customAttributes);
    }

    /**
     * Changes the name.
     *
     * @param newName another name, or null
     * @return the person with it
     */
    public Person withName(@Nullable String newName) {
        return new Person(id, externalId, newName, email, customAttributes);
    }

    /**
     * Changes the e-mail address.
     *
     * @param newEmail another address, or null
     * @return the person with it
     */
    public Person withEmail(@Nullable String newEmail) {
        return new Person(id, externalId, name, newEmail, customAttributes);
    }

    /**
     * Changes the attributes that the workspace has added.
     *
     * @param newCustomAttributes an object
     * @return the person with them
     */
    public Person withCustomAttributes(Json newCustomAttributes) {
        return new Person(id, externalId, name, email, newCustomAttributes);
    }

    /** Gives the person under one of the names of {@link PersonKeys}: {@code contact} is the newer model, the others the older. */
    Json under(String key, String workspaceId) {
        return key.equals("contact") ? contact(workspaceId) : user();
    }

    private Json contact(String workspaceId) {
        return JsonObject.of(Json.parse(SampleText.CONTACT))
                .put("id", id)
                .put("external_id", externalId)
                .put("workspace_id", workspaceId)
                .put("role", externalId == null ? "lead" : "user")
                .put("name", name)
                .put("email", email)
                .put("custom_attributes", customAttributes)
                .toJson();
    }

    private Json user() {
        return JsonObject.of(Json.parse(SampleText.USER))
                .put("type", externalId == null ? "lead" : "user")
                .put("id", id)
                .put("user_id", externalId)
                .put("name", name)
                .put("email", email)
                .put("custom_attributes", customAttributes)
                .toJson();
    }
}
