package com.example.demos;

import com.example.demos.canvas.Settings;
import dev.easel.runtime.http.CanvasServer;
import java.time.Clock;

/**
 * Serves the app. Reads {@code PORT}, {@code INTERCOM_CLIENT_SECRET}, {@code EASEL_PUBLIC_URL} and {@code BOOK_A_DEMO_ZONE} from the
 * environment.
 */
public final class Main {
    private Main() {}

    /**
     * Starts the server.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Settings settings = Settings.fromEnvironment();
        Clock clock = Clock.system(settings.zone());
        CanvasServer.start(BookADemo.app(new DemoDesk(new Bookings(), clock), settings));
    }
}
