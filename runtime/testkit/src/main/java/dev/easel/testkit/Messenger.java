package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.app.CanvasApp;
import java.time.Clock;

/**
 * Intercom's Messenger in memory: drives an app through signed requests, by the same code that serves it in production.
 *
 * <pre>{@code
 * Messenger.of(app).add(HOME).enter("shop", "Bean").click("save").expect(MenuCanvas.class);
 * }</pre>
 */
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
        return of(app, Clock.systemUTC());
    }

    /**
     * Takes one app, and serves it with a secret of the test kit's own at a time of one's own.
     *
     * @param app the app
     * @param clock what its requests are received by, such as {@link Clock#fixed}
     * @return a Messenger in the {@link Samples#scene() sample scene}
     */
    public static Messenger of(CanvasApp app, Clock clock) {
        return new Messenger(Connection.of(app, clock), Samples.scene());
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

    /**
     * Shows a card that was configured before, by whatever version of the app: one that lacks an option, say.
     *
     * @param location where it is
     * @param cardCreationOptions what its configuration ended with, an object
     * @return the card
     * @throws AssertionError if the app does not serve initialize, or if Intercom would not take its reply
     */
    public Card addConfigured(Location location, Json cardCreationOptions) {
        Card card = new Card(connection.fresh(), scene, location);
        card.initialize(cardCreationOptions);
        return card;
    }
}
