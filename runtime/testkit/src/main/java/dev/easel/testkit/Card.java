package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;

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

    private void initialize(Json cardCreationOptions) {
        RequestBody body = new RequestBody(scene())
                .options(cardCreationOptions)
                .teammateContext(location)
                .admin();
        show(connection().send(Flow.MESSENGER_INITIALIZE, body.toJson()));
    }
}
