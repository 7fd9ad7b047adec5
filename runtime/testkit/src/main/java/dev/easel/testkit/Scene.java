package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import org.jspecify.annotations.Nullable;

/** What Intercom knows while an app is used: the workspace, and who does what where. Immutable; begin with {@link Samples#scene()}. */
public final class Scene {
    private String workspaceId = "ecahpwf5";
    private @Nullable String workspaceRegion = "US";
    private Json admin = Samples.admin();
    private Person person = Samples.person();
    private Json conversation = Samples.conversation();
    private String locale = "en";
    private @Nullable String referrer = "https://shop.example.com/cart";
    private PersonKeys personKeys = PersonKeys.DOCUMENTED;
    private NothingEntered nothingEntered = NothingEntered.LIKELIEST;

    Scene() {}

    private Scene(Scene scene) {
        workspaceId = scene.workspaceId;
        workspaceRegion = scene.workspaceRegion;
        admin = scene.admin;
        person = scene.person;
        conversation = scene.conversation;
        locale = scene.locale;
        referrer = scene.referrer;
        personKeys = scene.personKeys;
        nothingEntered = scene.nothingEntered;
    }

    /**
     * Changes the workspace.
     *
     * @param workspaceId {@code workspace_id}
     * @return a scene that is otherwise the same
     */
    public Scene withWorkspaceId(String workspaceId) {
        Scene changed = new Scene(this);
        changed.workspaceId = workspaceId;
        return changed;
    }

    /**
     * Changes the region that hosts the workspace.
     *
     * @param workspaceRegion {@code workspace_region}; null is not sent
     * @return a scene that is otherwise the same
     */
    public Scene withWorkspaceRegion(@Nullable String workspaceRegion) {
        Scene changed = new Scene(this);
        changed.workspaceRegion = workspaceRegion;
        return changed;
    }

    /**
     * Changes the teammate.
     *
     * @param admin an object of Canvas Kit's admin model
     * @return a scene that is otherwise the same
     */
    public Scene withAdmin(Json admin) {
        Scene changed = new Scene(this);
        changed.admin = admin;
        return changed;
    }

    /**
     * Changes the end user.
     *
     * @param person the person
     * @return a scene that is otherwise the same
     */
    public Scene withPerson(Person person) {
        Scene changed = new Scene(this);
        changed.person = person;
        return changed;
    }

    /**
     * Changes the conversation.
     *
     * @param conversation an object of Canvas Kit's conversation model, with a whole number for its id
     * @return a scene that is otherwise the same
     */
    public Scene withConversation(Json conversation) {
        Scene changed = new Scene(this);
        changed.conversation = conversation;
        return changed;
    }

    /**
     * Changes the language that the workspace has set for end users.
     *
     * @param locale a locale such as {@code en} or {@code pt-BR}
     * @return a scene that is otherwise the same
     */
    public Scene withLocale(String locale) {
        Scene changed = new Scene(this);
        changed.locale = locale;
        return changed;
    }

    /**
     * Changes the page on which the end user has the Messenger open.
     *
     * @param referrer an address; null is not sent
     * @return a scene that is otherwise the same
     */
    public Scene withReferrer(@Nullable String referrer) {
        Scene changed = new Scene(this);
        changed.referrer = referrer;
        return changed;
    }

    /**
     * Changes under which names requests carry the person.
     *
     * @param personKeys the names
     * @return a scene that is otherwise the same
     */
    public Scene withPersonKeys(PersonKeys personKeys) {
        Scene changed = new Scene(this);
        changed.personKeys = personKeys;
        return changed;
    }

    /**
     * Changes what requests hold for fields in which nothing is entered.
     *
     * @param nothingEntered one of the ways in which Intercom may say so; {@link NothingEntered#LIKELIEST} unless this is called
     * @return a scene that is otherwise the same
     */
    public Scene withNothingEntered(NothingEntered nothingEntered) {
        Scene changed = new Scene(this);
        changed.nothingEntered = nothingEntered;
        return changed;
    }

    String workspaceId() {
        return workspaceId;
    }

    @Nullable
    String workspaceRegion() {
        return workspaceRegion;
    }

    Json admin() {
        return admin;
    }

    Person person() {
        return person;
    }

    Json conversation() {
        return conversation;
    }

    String locale() {
        return locale;
    }

    @Nullable
    String referrer() {
        return referrer;
    }

    PersonKeys personKeys() {
        return personKeys;
    }

    NothingEntered nothingEntered() {
        return nothingEntered;
    }
}
