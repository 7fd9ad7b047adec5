package dev.easel.runtime;

import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.signature.ClientSecrets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CanvasService} together. */
public final class CanvasServiceBuilder {
    /** The longest body that is read unless said otherwise, in bytes: a canvas, its stored data and a long conversation. */
    public static final int DEFAULT_BODY_LIMIT = 1 << 20;

    private final List<Registration> registrations = new ArrayList<>();
    private Map<String, String> environment = System.getenv();
    private int bodyLimit = DEFAULT_BODY_LIMIT;
    private Clock clock = Clock.systemUTC();

    CanvasServiceBuilder() {}

    private record Registration(CanvasApp app, @Nullable ClientSecrets secrets) {}

    private record Secured(CanvasApp app, ClientSecrets secrets) {
        String name() {
            return app.name();
        }
    }

    /**
     * Adds an app whose client secrets are in the environment: {@code <APP>_CLIENT_SECRET}, or {@code INTERCOM_CLIENT_SECRET} where one
     * app is served. Several secrets are separated by commas.
     *
     * @param app the app
     * @return this
     */
    public CanvasServiceBuilder app(CanvasApp app) {
        registrations.add(new Registration(app, null));
        return this;
    }

    /**
     * Adds an app and its client secrets.
     *
     * @param app the app
     * @param secrets what its requests are signed with
     * @return this
     */
    public CanvasServiceBuilder app(CanvasApp app, ClientSecrets secrets) {
        registrations.add(new Registration(app, secrets));
        return this;
    }

    /**
     * Sets where client secrets are looked up.
     *
     * @param environment variables by name; the process's own if this is not called
     * @return this
     */
    public CanvasServiceBuilder environment(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        return this;
    }

    /**
     * Sets how long a body may be.
     *
     * @param bytes at least 1
     * @return this
     */
    public CanvasServiceBuilder bodyLimit(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a body limit is at least 1 byte");
        }
        this.bodyLimit = bytes;
        return this;
    }

    /**
     * Tells the time by another clock than the machine's.
     *
     * @param clock what requests are received by
     * @return this
     */
    public CanvasServiceBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Makes the service.
     *
     * @return the service
     * @throws StartException if there is no app, two have one name, or one has no usable client secret of its own
     */
    public CanvasService build() {
        if (registrations.isEmpty()) {
            throw new StartException("EZ9200", "there is no app to serve");
        }
        requireDistinctNames();
        SecretSource source = new SecretSource(environment, registrations.size() == 1);
        List<Secured> apps = secured(source);
        requireDistinctSecrets(apps);
        Deadlines deadlines = new Deadlines();
        List<AppService> services = apps.stream()
                .map(app -> new AppService(app.app(), app.secrets(), clock, deadlines))
                .toList();
        return new CanvasService(services, bodyLimit, deadlines);
    }

    private List<Secured> secured(SecretSource source) {
        List<Secured> apps = new ArrayList<>();
        List<StartException> mistakes = new ArrayList<>();
        for (Registration registration : registrations) {
            try {
                apps.add(secured(registration, source));
            } catch (StartException e) {
                mistakes.add(e);
            }
        }
        if (!mistakes.isEmpty()) {
            throw StartException.of(mistakes);
        }
        return apps;
    }

    private static Secured secured(Registration registration, SecretSource source) {
        CanvasApp app = registration.app();
        ClientSecrets secrets = registration.secrets();
        return new Secured(app, secrets != null ? secrets : source.of(app.name()));
    }

    private void requireDistinctNames() {
        Set<String> names = new HashSet<>();
        for (Registration registration : registrations) {
            if (!names.add(registration.app().name())) {
                throw new StartException(
                        "EZ9201", "two apps are named `" + registration.app().name() + "`");
            }
        }
    }

    // A secret that two apps share would let a request for one be replayed to the other.
    private static void requireDistinctSecrets(List<Secured> apps) {
        for (int i = 0; i < apps.size(); i++) {
            for (Secured other : apps.subList(i + 1, apps.size())) {
                requireDistinctSecrets(apps.get(i), other);
            }
        }
    }

    private static void requireDistinctSecrets(Secured one, Secured other) {
        if (one.secrets().sharesAnyWith(other.secrets())) {
            throw new StartException(
                    "EZ9202",
                    "the apps `" + one.name() + "` and `" + other.name()
                            + "` have the same client secret; each Intercom app has its own");
        }
    }
}
