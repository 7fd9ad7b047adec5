package dev.easel.runtime;

import java.util.List;

/**
 * A request as it came over the wire, with nothing verified yet.
 *
 * @param endpoint where it came
 * @param body the bytes exactly as received, not to be changed afterwards
 * @param signatures the values of every {@code X-Body-Signature} header
 */
public record RawRequest(Endpoint endpoint, byte[] body, List<String> signatures) {
    /**
     * Says where it came and how long it is.
     *
     * @return a text without any of the body
     */
    @Override
    public String toString() {
        return "RawRequest[" + endpoint + ", " + body.length + " bytes]";
    }
}
