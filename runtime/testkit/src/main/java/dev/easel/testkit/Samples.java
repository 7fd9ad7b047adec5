package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import java.time.Clock;

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

    /**
     * Gives a request as an app receives it, for a handler that is called by itself and reads more than the parts of its event.
     *
     * @param flow the flow
     * @param body the body, such as {@link #request} gives and a test changes
     * @return the request, signed and verified
     * @throws AssertionError if it is no request of the flow
     */
    public static Request received(Flow flow, Json body) {
        ReceivingApp app = new ReceivingApp(flow);
        Connection.of(app, Clock.systemUTC()).send(flow, body);
        return app.last();
    }

    /**
     * Gives the {@link #request sample request} of a flow as an app receives it.
     *
     * @param flow the flow
     * @return the request, signed and verified
     */
    public static Request received(Flow flow) {
        return received(flow, request(flow));
    }
}
