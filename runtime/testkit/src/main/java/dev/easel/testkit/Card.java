package dev.easel.testkit;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import java.util.Objects;

/** A Messenger app in one place: first, if the app has that, its configuration before a teammate, then the card before an end user. */
public final class Card extends Screen<Card> {
    private final Location location;
    private boolean configuring;

    Card(Connection connection, Scene scene, Location location) {
        super(connection, scene);
        this.location = location;
    }

    /** Begins as Intercom does when a teammate adds the app: with configure if it has that. */
    void add() {
        if (connection().serves(Flow.MESSENGER_CONFIGURE)) {
            configuring = true;
            takeConfigured(
                    connection().send(Flow.MESSENGER_CONFIGURE, configure().toJson()));
        } else {
            initialize(Json.MISSING);
        }
    }

    /**
     * Tells who is before the screen.
     *
     * @return true while a teammate configures the card, false once it is there
     */
    public boolean configuring() {
        return configuring;
    }

    @Override
    Card self() {
        return this;
    }

    @Override
    void submit(String componentId, Json inputValues) {
        if (configuring) {
            RequestBody step = configure().used(componentId, shown().canvas(), inputValues);
            takeConfigured(connection().send(Flow.MESSENGER_CONFIGURE, step.toJson()));
            return;
        }
        RequestBody body = new RequestBody(scene())
                .used(componentId, shown().canvas(), inputValues)
                .endUserContext(location)
                .person(Flow.MESSENGER_SUBMIT.surface());
        show(connection().send(Flow.MESSENGER_SUBMIT, body.toJson()));
    }

    /**
     * Opens a sheet.
     *
     * @param component what opens it: its id, which is its name alone while only one has it, or its label or title if only one is read so
     * @return the sheet, with the page that the service made
     * @throws AssertionError if it is not on screen, cannot be used or opens no sheet of the app, or if the service did not answer with a page
     */
    public Sheet open(String component) {
        UsableComponent used = shown().opening(component);
        Action.Sheet action = (Action.Sheet) Objects.requireNonNull(used.action());
        RequestBody body = new RequestBody(scene())
                .used(used.id(), shown().canvas(), inputValues())
                .endUserContext(location)
                .encryptedUser(connection().encrypted(scene().person().under("user", scene().workspaceId())));
        return new Sheet(this, connection().open(action.url(), body.toJson()));
    }

    /**
     * Submits what no page on screen can have submitted, as somebody does who writes requests to Intercom by hand: Intercom signs them.
     *
     * @param sheetValues an object, with the name of a sheet under {@code $sheet} or without
     * @return this, with what the app answered on screen
     * @throws AssertionError if Intercom would not take the reply
     */
    public Card submitSheetForged(Json sheetValues) {
        return submitSheet(sheetValues);
    }

    Card submitSheet(Json sheetValues) {
        RequestBody body = new RequestBody(scene())
                .submitted(shown().canvas(), sheetValues)
                .endUserContext(location)
                .person(Flow.MESSENGER_SUBMIT_SHEET.surface());
        show(connection().send(Flow.MESSENGER_SUBMIT_SHEET, body.toJson()));
        return this;
    }

    private RequestBody configure() {
        return new RequestBody(scene()).admin().teammateContext(location);
    }

    private void takeConfigured(Json reply) {
        Json results = reply.get("results");
        if (results.isPresent()) {
            configuring = false;
            initialize(results);
        } else {
            show(reply);
        }
    }

    /** Makes the card, as Intercom does once it is configured. */
    void initialize(Json cardCreationOptions) {
        RequestBody body = new RequestBody(scene())
                .options(cardCreationOptions)
                .teammateContext(location)
                .admin();
        show(connection().send(Flow.MESSENGER_INITIALIZE, body.toJson()));
    }
}
