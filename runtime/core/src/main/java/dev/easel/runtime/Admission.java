package dev.easel.runtime;

/** What a request's line and content type say before its body is read. */
public sealed interface Admission {
    /**
     * The body may be read.
     *
     * @param endpoint where the request belongs
     */
    record Admitted(Endpoint endpoint) implements Admission {}

    /**
     * The body need not be read.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Admission {}
}
