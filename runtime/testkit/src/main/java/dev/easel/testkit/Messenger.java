package dev.easel.testkit;

import dev.easel.runtime.CanvasService;
import dev.easel.runtime.app.CanvasApp;

/** Intercom's Messenger in memory: drives an app through signed requests, by the same code that serves it in production. */
public final class Messenger {
    private final Connection connection;
    private final Scene scene;

    private Messenger(Connection connection, Scene scene) {
        this.connection = connection;
        this.scene = scene;
    }

    /**
     * Takes one app, and serves it with a secret of the test kit's own.
     *
     * @param app the app
     * @return a Messenger in the {@link Samples#scene() sample scene}
     */
    public static Messenger of(CanvasApp app) {
        return new Messenger(Connection.of(app), Samples.scene());
    }

    /**
     * Takes one app of a service.
     *
     * @param service the service
     * @param app the app's name
     * @param clientSecret what its requests are signed with
     * @return a Messenger in the {@link Samples#scene() sample scene}
     */
    public static Messenger of(CanvasService service, String app, String clientSecret) {
        return new Messenger(new Connection(service, app, clientSecret), Samples.scene());
    }

    /**
     * Changes who does what where.
     *
     * @param newScene another scene
     * @return a Messenger for the same app
     */
    public Messenger in(Scene newScene) {
        return new Messenger(connection, newScene);
    }

    /**
     * Adds the app, as a teammate does: with configure if the app serves that, and otherwise with initialize at once.
     *
     * @param location where to
     * @return the card, or its configuration; both are clicked through alike
     * @throws AssertionError if the app serves neither, or if Intercom would not take its reply
     */
    public Card add(Location location) {
        Card card = new Card(connection.fresh(), scene, location);
        card.add();
        return card;
    }
}
