package dev.easel.runtime.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The OAuth client secrets of one app: usually one, several while a secret is being rotated. Never printed.
 *
 * <p>Intercom signs with the UTF-8 bytes of the secret as Developer Hub shows it (Canvas Kit, "Signing notifications").
 */
public final class ClientSecrets {
    /** The fewest characters that a secret may have. */
    public static final int MIN_LENGTH = 8;

    private final List<String> secrets;

    private ClientSecrets(List<String> secrets) {
        this.secrets = secrets;
    }

    /**
     * Takes secrets from code.
     *
     * @param first the secret in use
     * @param others more that are accepted while a secret is being rotated
     * @return the secrets
     * @throws IllegalArgumentException if one is blank or shorter than {@value #MIN_LENGTH} characters
     */
    public static ClientSecrets of(String first, String... others) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(others));
        return new ClientSecrets(all.stream().map(ClientSecrets::usable).toList());
    }

    /**
     * Takes secrets as an environment variable holds them, separated by commas. Blanks and line ends around each are dropped, as a
     * secret read from a file often ends in one.
     *
     * @param list the variable's value
     * @return the secrets
     * @throws IllegalArgumentException if one is blank or shorter than {@value #MIN_LENGTH} characters
     */
    public static ClientSecrets parse(String list) {
        String[] parts = list.split(",", -1);
        return new ClientSecrets(Stream.of(parts).map(ClientSecrets::usable).toList());
    }

    /**
     * Tells whether two apps would open each other's routes.
     *
     * @param other another app's secrets
     * @return true if both hold the same secret
     */
    public boolean sharesAnyWith(ClientSecrets other) {
        return secrets.stream().anyMatch(other.secrets::contains);
    }

    List<byte[]> keys() {
        return secrets.stream()
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String usable(String secret) {
        String stripped = Objects.requireNonNull(secret, "secret").strip();
        if (stripped.codePointCount(0, stripped.length()) < MIN_LENGTH) {
            throw new IllegalArgumentException("a client secret is "
                    + (stripped.isEmpty() ? "blank" : "shorter than " + MIN_LENGTH + " characters"));
        }
        return stripped;
    }

    /**
     * Says how many there are, and nothing else.
     *
     * @return a text without any secret
     */
    @Override
    public String toString() {
        return "ClientSecrets[" + secrets.size() + "]";
    }
}
