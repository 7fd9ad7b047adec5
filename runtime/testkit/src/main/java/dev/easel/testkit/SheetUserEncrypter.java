package dev.easel.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the person who opens a sheet as Intercom does: AES-256-GCM under the SHA-256 of the client secret, the nonce in front. For tests that
 * open one over HTTP; a {@link Card} does it by itself.
 */
public final class SheetUserEncrypter {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LINE = 60;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * Makes one.
     *
     * @param clientSecret the client secret of the app
     */
    public SheetUserEncrypter(String clientSecret) {
        try {
            byte[] secret = clientSecret.getBytes(StandardCharsets.UTF_8);
            key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(secret), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /**
     * Encrypts a person.
     *
     * @param user the person as JSON
     * @return {@code user} of the form that opens a sheet: Base64, wrapped into lines as some encoders write it
     */
    public String encrypt(String user) {
        byte[] plain = user.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = new byte[NONCE + plain.length + TAG_BITS / 8];
        System.arraycopy(nonce, 0, sealed, 0, NONCE);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no AES in GCM mode", e);
        }
        return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(sealed);
    }
}
