package dev.easel.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Signs requests as Intercom does: HMAC-SHA256 of the body under the client secret, in lower-case hexadecimal digits. Written from
 * RFC 2104, so that it shares no code with what verifies.
 */
public final class RequestSigner {
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] key;

    /**
     * Makes a signer.
     *
     * @param clientSecret the app's OAuth client secret
     */
    public RequestSigner(String clientSecret) {
        byte[] secret = clientSecret.getBytes(StandardCharsets.UTF_8);
        key = Arrays.copyOf(secret.length > BLOCK ? sha256(secret) : secret, BLOCK);
    }

    /**
     * Signs a body.
     *
     * @param body the bytes as they will be sent
     * @return the value of {@code X-Body-Signature}, 64 digits
     */
    public String sign(byte[] body) {
        byte[] inner = sha256(padded(INNER), body);
        return HexFormat.of().formatHex(sha256(padded(OUTER), inner));
    }

    private byte[] padded(byte pad) {
        byte[] block = key.clone();
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        return block;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
