package dev.easel.runtime.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Verifies {@code X-Body-Signature}: the HMAC-SHA256 of the raw body under the client secret, as 64 hexadecimal digits. Safe for use
 * by several threads.
 */
public final class SignatureVerifier {
    /** The header that carries the signature. */
    public static final String HEADER = "X-Body-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 64;

    private final List<Mac> macs;

    /**
     * Makes a verifier for one app.
     *
     * @param secrets a request passes if it was signed with any of these
     */
    public SignatureVerifier(ClientSecrets secrets) {
        macs = secrets.keys().stream().map(SignatureVerifier::keyed).toList();
    }

    /**
     * Verifies a body.
     *
     * @param body the bytes exactly as received
     * @param signatures the values of every signature header of the request
     * @return the body, now verified, or null unless there was exactly one signature and it is right
     */
    public @Nullable VerifiedBytes verify(byte[] body, List<String> signatures) {
        if (signatures.size() != 1) {
            return null;
        }
        byte[] claimed = decode(signatures.get(0));
        return claimed != null && matchesAny(body, claimed) ? new VerifiedBytes(body) : null;
    }

    // Every secret is tried, so that the time taken does not tell which one matched.
    private boolean matchesAny(byte[] body, byte[] claimed) {
        boolean matches = false;
        for (Mac mac : macs) {
            matches |= MessageDigest.isEqual(digest(mac, body), claimed);
        }
        return matches;
    }

    private static byte @Nullable [] decode(String signature) {
        if (signature.length() != DIGITS) {
            return null;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (!HexFormat.isHexDigit(signature.charAt(i))) {
                return null;
            }
        }
        return HexFormat.of().parseHex(signature);
    }

    // A keyed Mac is cloned rather than initialised again, which would hash the key each time.
    private static byte[] digest(Mac keyed, byte[] body) {
        try {
            return ((Mac) keyed.clone()).doFinal(body);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this JDK's " + ALGORITHM + " cannot be cloned", e);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }
}
