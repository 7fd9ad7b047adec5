package dev.easel.compiler.served;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The person who opens a sheet, as Intercom encrypts them for an app. */
final class EncryptedUser {
    private static final int TAG_BITS = 128;

    private EncryptedUser() {}

    static String of(String user, String secret) {
        // one user, one key, one test: a nonce of its own is for what leaves the machine
        byte[] nonce = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] encrypted = cipher.doFinal(user.getBytes(StandardCharsets.UTF_8));
            ByteBuffer all = ByteBuffer.allocate(nonce.length + encrypted.length);
            return Base64.getEncoder()
                    .encodeToString(all.put(nonce).put(encrypted).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
