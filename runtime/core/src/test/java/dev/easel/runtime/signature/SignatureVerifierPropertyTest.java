package dev.easel.runtime.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Signing;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SignatureVerifierPropertyTest {
    @Property(tries = 300)
    void whateverIsSignedVerifies(
            @ForAll @Size(max = 5_000) byte[] body, @ForAll @StringLength(min = 8, max = 200) String secret) {
        ClientSecrets secrets = usable(secret);

        assertThat(new SignatureVerifier(secrets).verify(body, List.of(Signing.sign(body, secret.strip()))))
                .isNotNull();
    }

    @Property(tries = 300)
    void whatAnotherSecretSignedDoesNot(
            @ForAll @Size(max = 500) byte[] body,
            @ForAll @StringLength(min = 8, max = 80) String secret,
            @ForAll @StringLength(min = 1, max = 80) String other) {
        ClientSecrets secrets = usable(secret);
        Assume.that(!other.equals(secret.strip()));
        // HMAC pads keys of up to 64 bytes with zeros, and UTF-8 has no way to tell lone surrogates apart
        Assume.that(!other.contains("\0") && !secret.contains("\0"));
        Assume.that(other.chars().noneMatch(c -> Character.isSurrogate((char) c)));

        assertThat(new SignatureVerifier(secrets).verify(body, List.of(Signing.sign(body, other))))
                .isNull();
    }

    private static ClientSecrets usable(String secret) {
        String stripped = secret.strip();
        Assume.that(stripped.codePointCount(0, stripped.length()) >= ClientSecrets.MIN_LENGTH);
        return ClientSecrets.of(secret);
    }
}
