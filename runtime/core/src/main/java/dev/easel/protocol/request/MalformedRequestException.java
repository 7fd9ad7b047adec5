package dev.easel.protocol.request;

/** A body is no request of its flow. Carries no piece of the body and no stack trace. */
public final class MalformedRequestException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    MalformedRequestException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /**
     * Says what is wrong.
     *
     * @return the first mistake met
     */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with a body. */
    public enum Reason {
        /** It is not one JSON object in UTF-8. */
        NOT_JSON,
        /** A member that is read has been given twice. */
        DOUBLED_MEMBER,
        /** It has no {@code workspace_id}, nor the {@code app_id} of older versions. */
        NO_WORKSPACE,
        /** A submit that has no {@code component_id}. */
        NO_COMPONENT,
        /** What opens a sheet has no user whom Intercom has encrypted for this app. */
        NO_SHEET_USER
    }
}
