package dev.easel.runtime;

import dev.easel.runtime.signature.ClientSecrets;
import java.util.Locale;
import java.util.Map;

/** Where client secrets come from if code does not give them. */
record SecretSource(Map<String, String> environment, boolean oneApp) {
    private static final String SHARED = "INTERCOM_CLIENT_SECRET";

    ClientSecrets of(String app) {
        String own = app.toUpperCase(Locale.ROOT).replace('-', '_') + "_CLIENT_SECRET";
        String variable = oneApp && !environment.containsKey(own) && environment.containsKey(SHARED) ? SHARED : own;
        String value = environment.get(variable);
        if (value == null) {
            String names = oneApp ? own + " or " + SHARED : own;
            throw new StartException(
                    "EZ9203",
                    "no client secret for the app `" + app + "`: set " + names
                            + " to the client secret that Developer Hub shows under Basic information");
        }
        try {
            return ClientSecrets.parse(value);
        } catch (IllegalArgumentException e) {
            throw new StartException("EZ9204", variable + " cannot be used: " + e.getMessage());
        }
    }
}
