package dev.easel.compiler.catalog;

/** The kinds of request that Intercom makes (protocol 1.2), as far as definitions answer them. */
public enum RequestKind {
    /** Messenger configure, the first one and each submit of its loop. */
    MESSENGER_CONFIGURE(Phase.CONFIGURE, "Messenger configure"),
    /** Messenger initialize. */
    MESSENGER_INITIALIZE(Phase.MESSENGER, "Messenger initialize"),
    /** Messenger submit. */
    MESSENGER_SUBMIT(Phase.MESSENGER, "Messenger submit"),
    /** A sheet is opened; the answer is a page. */
    MESSENGER_OPEN_SHEET(Phase.MESSENGER, "Messenger open sheet"),
    /** Messenger submit sheet. */
    MESSENGER_SUBMIT_SHEET(Phase.MESSENGER, "Messenger submit sheet"),
    /** Inbox initialize. */
    INBOX_INITIALIZE(Phase.INBOX, "Inbox initialize"),
    /** Inbox submit. */
    INBOX_SUBMIT(Phase.INBOX, "Inbox submit");

    private final Phase phase;
    private final String title;

    RequestKind(Phase phase, String title) {
        this.phase = phase;
        this.title = title;
    }

    /** The name that people know it by: {@code Messenger initialize}. */
    public String title() {
        return title;
    }

    /** The phase in which a canvas that answers this request is on screen. */
    public Phase phase() {
        return phase;
    }
}
