package dev.easel.compiler.catalog;

/** The kinds of request that Intercom makes (protocol 1.2), as far as definitions answer them. */
public enum RequestKind {
    /** Messenger configure, the first one and each submit of its loop. */
    MESSENGER_CONFIGURE(Phase.CONFIGURE),
    /** Messenger initialize. */
    MESSENGER_INITIALIZE(Phase.MESSENGER),
    /** Messenger submit. */
    MESSENGER_SUBMIT(Phase.MESSENGER),
    /** Inbox initialize. */
    INBOX_INITIALIZE(Phase.INBOX),
    /** Inbox submit. */
    INBOX_SUBMIT(Phase.INBOX);

    private final Phase phase;

    RequestKind(Phase phase) {
        this.phase = phase;
    }

    /** The phase in which a canvas that answers this request is on screen. */
    public Phase phase() {
        return phase;
    }
}
