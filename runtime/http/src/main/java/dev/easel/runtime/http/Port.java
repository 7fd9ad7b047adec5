package dev.easel.runtime.http;

import dev.easel.runtime.StartException;
import java.util.Map;

/** The port that the environment asks for. */
final class Port {
    static final int MAX = 65_535;

    private static final String VARIABLE = "PORT";
    private static final int FALLBACK = 8080;

    private Port() {}

    static boolean isValid(int port) {
        return port >= 0 && port <= MAX;
    }

    /** Reads {@code PORT}; 8080 if it is not set. */
    static int of(Map<String, String> environment) {
        String value = environment.get(VARIABLE);
        return value == null ? FALLBACK : parse(value.strip());
    }

    private static int parse(String value) {
        if (value.isEmpty()) {
            throw unusable("is blank");
        }
        if (!value.matches("-?[0-9]+")) {
            throw unusable("is not a number");
        }
        // Too many digits for an int are too many for a port.
        int port = value.length() > 5 ? -1 : Integer.parseInt(value);
        if (!isValid(port)) {
            throw unusable("is out of range");
        }
        return port;
    }

    // The value is not repeated: a variable set by mistake may hold anything.
    private static StartException unusable(String fault) {
        return new StartException(
                "EZ9210",
                VARIABLE + " " + fault + ": set it to a port from 0 to " + MAX + ", or unset it to listen on "
                        + FALLBACK);
    }
}
