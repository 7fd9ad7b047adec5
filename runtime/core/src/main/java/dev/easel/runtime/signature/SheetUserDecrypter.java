package dev.easel.runtime.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Decrypts the {@code user} of a request that opens a sheet: Base64 of a nonce of 12 bytes, the ciphertext and a tag of 16 bytes, AES-256
 * in GCM mode under the SHA-256 of the client secret (Canvas Kit, "Sheets"). The browser posts that request, and nothing else of it is signed
 * or encrypted: whoever holds such a user was given it by Intercom. Safe for use by several threads.
 */
public final class SheetUserDecrypter {
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final List<SecretKeySpec> keys;

    /**
     * Makes a decrypter for one app.
     *
     * @param secrets a user passes that was encrypted under any of these
     */
    public SheetUserDecrypter(ClientSecrets secrets) {
        keys = secrets.keys().stream().map(SheetUserDecrypter::key).toList();
    }

    /**
     * Decrypts a user.
     *
     * @param encrypted the Base64, perhaps wrapped into lines
     * @return the bytes that Intercom encrypted, which should be a JSON object; null unless they are whole and were encrypted for this app
     */
    public byte @Nullable [] decrypt(String encrypted) {
        byte[] sealed = decode(encrypted);
        if (sealed == null || sealed.length < NONCE + TAG) {
            return null;
        }
        byte[] user = null;
        // every secret is tried, so that the time taken does not tell which one it was
        for (SecretKeySpec key : keys) {
            byte[] opened = open(sealed, key);
            user = opened == null ? user : opened;
        }
        return user;
    }

    private static byte @Nullable [] open(byte[] sealed, SecretKeySpec key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, sealed, 0, NONCE));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no AES in GCM mode", e);
        }
    }

    private static byte @Nullable [] decode(String encrypted) {
        StringBuilder base64 = new StringBuilder(encrypted.length());
        for (int i = 0; i < encrypted.length(); i++) {
            if (!isBlank(encrypted.charAt(i))) {
                base64.append(encrypted.charAt(i));
            }
        }
        try {
            return Base64.getDecoder().decode(base64.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static SecretKeySpec key(byte[] secret) {
        try {
            return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(secret), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
