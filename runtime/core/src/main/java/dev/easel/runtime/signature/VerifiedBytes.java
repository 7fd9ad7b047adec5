package dev.easel.runtime.signature;

/**
 * The body of a request whose signature has been verified. Only {@link SignatureVerifier} makes one, and only one of these can be
 * decoded as a request.
 */
public final class VerifiedBytes {
    private final byte[] bytes;

    VerifiedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Gives the body.
     *
     * @return the bytes themselves, not a copy; not to be changed
     */
    public byte[] bytes() {
        return bytes;
    }
}
