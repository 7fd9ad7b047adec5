package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.app.CanvasApp;
import java.time.Clock;

/**
 * Intercom's Inbox in memory: drives an app through signed requests, by the same code that serves it in production.
 *
 * <pre>{@code
 * Inbox.of(app).open().click("refresh").expect(OrdersCanvas.class);
 * }</pre>
 */
public final class Inbox {
    private final Connection connection;
    private final Scene scene;

    private Inbox(Connection connection, Scene scene) {
        this.connection = connection;
        this.scene = scene;
    }

    /**
     * Takes one app, and serves it with a secret of the test kit's own.
     *
     * @param app the app
     * @return an Inbox in the {@link Samples#scene() sample scene}
     */
    public static Inbox of(CanvasApp app) {
        return of(app, Clock.systemUTC());
    }

    /**
     * Takes one app, and serves it with a secret of the test kit's own at a time of one's own.
     *
     * @param app the app
     * @param clock what its requests are received by, such as {@link Clock#fixed}
     * @return an Inbox in the {@link Samples#scene() sample scene}
     */
    public static Inbox of(CanvasApp app, Clock clock) {
        return new Inbox(Connection.of(app, clock), Samples.scene());
    }

    /**
     * Takes one app of a service.
     *
     * @param service the service
     * @param app the app's name
     * @param clientSecret what its requests are signed with
     * @return an Inbox in the {@link Samples#scene() sample scene}
     */
    public static Inbox of(CanvasService service, String app, String clientSecret) {
        return new Inbox(new Connection(service, app, clientSecret), Samples.scene());
    }

    /**
     * Changes who does what where.
     *
     * @param newScene another scene
     * @return an Inbox for the same app
     */
    public Inbox in(Scene newScene) {
        return new Inbox(connection, newScene);
    }

    /**
     * Opens the scene's conversation, as a teammate does, which initializes the app for the scene's person.
     *
     * @return the panel
     * @throws AssertionError if the app does not serve the Inbox, or if Intercom would not take its reply
     */
    public Panel open() {
        Panel panel = new Panel(connection.fresh(), scene);
        panel.open();
        return panel;
    }

    /**
     * Opens another conversation.
     *
     * @param conversation an object of Canvas Kit's conversation model
     * @return the panel
     */
    public Panel open(Json conversation) {
        return in(scene.withConversation(conversation)).open();
    }

    /**
     * Opens the scene's conversation for another participant: each has a panel, initialized by itself.
     *
     * @param participant who is selected
     * @return the panel
     */
    public Panel open(Person participant) {
        return in(scene.withPerson(participant)).open();
    }
}
