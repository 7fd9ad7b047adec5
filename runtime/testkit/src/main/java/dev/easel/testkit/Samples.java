package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;

/** Invented people, conversations and requests, complete as Canvas Kit documents them. */
public final class Samples {
    private static final Json CANVAS = Json.parse("""
            {"content": {"components": [{"type": "button", "id": "save", "label": "Save", "action": {"type": "submit"}}]}}""");

    private static final Json NOTHING_ENTERED = Json.parse("{}");

    private Samples() {}

    /**
     * Gives a scene: a teammate, a user and their conversation.
     *
     * @return a scene whose persons are named as documented
     */
    public static Scene scene() {
        return new Scene();
    }

    /**
     * Gives a user.
     *
     * @return Jane Doe
     */
    public static Person person() {
        return new Person(
                "5ba682d23d7cf92bef87bfd4", "42", "Jane Doe", "jane.doe@example.com", Json.parse("{\"plan\":\"pro\"}"));
    }

    /**
     * Gives a teammate.
     *
     * @return an object of Canvas Kit's admin model
     */
    public static Json admin() {
        return Json.parse(SampleText.ADMIN);
    }

    /**
     * Gives a conversation with one answer.
     *
     * @return an object of Canvas Kit's conversation model
     */
    public static Json conversation() {
        return Json.parse(SampleText.CONVERSATION);
    }

    /**
     * Gives a request of a flow, in the {@link #scene() sample scene} in a conversation. A submit was caused by a button {@code save}.
     *
     * @param flow the flow; a configure request is a first one
     * @return the body, not signed
     * @throws IllegalArgumentException for what opens a sheet, as that is a form
     */
    public static Json request(Flow flow) {
        RequestBody body = new RequestBody(scene());
        RequestBody complete = switch (flow) {
            case MESSENGER_CONFIGURE, MESSENGER_INITIALIZE -> body.admin().teammateContext(Location.CONVERSATION);
            case MESSENGER_SUBMIT ->
                body.used("save", CANVAS, NOTHING_ENTERED)
                        .endUserContext(Location.CONVERSATION)
                        .person(flow.surface());
            case MESSENGER_SUBMIT_SHEET ->
                body.submitted(CANVAS, NOTHING_ENTERED)
                        .endUserContext(Location.CONVERSATION)
                        .person(flow.surface());
            case MESSENGER_OPEN_SHEET ->
                throw new IllegalArgumentException("a form opens a sheet, whose user is encrypted for one app");
            case INBOX_INITIALIZE -> body.admin().conversation().person(flow.surface());
            case INBOX_SUBMIT ->
                body.admin()
                        .used("save", CANVAS, NOTHING_ENTERED)
                        .conversation()
                        .person(flow.surface());
        };
        return complete.toJson();
    }
}
