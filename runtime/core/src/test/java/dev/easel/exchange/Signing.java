package dev.easel.exchange;

import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SignatureVerifier;
import dev.easel.runtime.signature.VerifiedBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Intercom does, straight over {@code javax.crypto}. */
public final class Signing {
    public static final String SECRET = "0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0";

    private Signing() {}

    public static String sign(byte[] body, String secret) {
        return hmac("HmacSHA256", body, secret.getBytes(StandardCharsets.UTF_8));
    }

    public static String hmac(String algorithm, byte[] body, byte[] key) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts the user of a request that opens a sheet. */
    public static String encrypt(String user, String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(digest, "AES"));
            byte[] encrypted = cipher.doFinal(user.getBytes(StandardCharsets.UTF_8));
            byte[] nonce = cipher.getIV();
            byte[] sealed = Arrays.copyOf(nonce, nonce.length + encrypted.length);
            System.arraycopy(encrypted, 0, sealed, nonce.length, encrypted.length);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static VerifiedBytes verified(byte[] body) {
        VerifiedBytes verified =
                new SignatureVerifier(ClientSecrets.of(SECRET)).verify(body, List.of(sign(body, SECRET)));
        return Objects.requireNonNull(verified);
    }
}
