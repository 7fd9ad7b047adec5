package dev.easel.cli;

import dev.easel.cli.send.InvalidRequestException;
import dev.easel.cli.send.RequestBody;
import dev.easel.testkit.RequestSigner;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a request is signed: with the secret of the environment or another one, with a signature made elsewhere, or not at all. */
final class SigningOptions {
    private static final String SHARED = "INTERCOM_CLIENT_SECRET";

    @Option(
            names = "--secret",
            paramLabel = "SECRET",
            description = "the client secret to sign with; by default that of the environment: " + SHARED
                    + ", or <APP>_CLIENT_SECRET with --app")
    private @Nullable String secret;

    @Option(names = "--signature", paramLabel = "HEX", description = "sends this signature, right or wrong")
    private @Nullable String signature;

    @Option(names = "--no-signature", description = "sends no signature")
    private boolean none;

    /** The signature that was asked for, if any. */
    @Nullable
    String sign(RequestBody body, @Nullable String app, Map<String, String> environment) {
        return isGiven() ? signature : new RequestSigner(secret(app, environment)).sign(body.bytes());
    }

    /** Whether a signature is given, or that there is none. */
    boolean isGiven() {
        return none || signature != null;
    }

    /** The client secret to sign or to encrypt with. */
    String secret(@Nullable String app, Map<String, String> environment) {
        return firstOf(secret != null ? secret : ofEnvironment(app, environment));
    }

    private static String ofEnvironment(@Nullable String app, Map<String, String> environment) {
        String own = app == null ? SHARED : app.toUpperCase(Locale.ROOT).replace('-', '_') + "_CLIENT_SECRET";
        String found = environment.containsKey(own) ? environment.get(own) : environment.get(SHARED);
        if (found == null) {
            String names = app == null ? own : own + " or " + SHARED;
            throw new InvalidRequestException("there is no client secret to sign with: set " + names
                    + " to the secret that the running app has, or add --secret");
        }
        return found;
    }

    private static String firstOf(String secrets) {
        String first = secrets.split(",", 2)[0].strip();
        if (first.isEmpty()) {
            throw new InvalidRequestException("the client secret is blank");
        }
        return first;
    }
}
