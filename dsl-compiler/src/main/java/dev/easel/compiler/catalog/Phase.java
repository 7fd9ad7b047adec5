package dev.easel.compiler.catalog;

/** Who has a canvas on screen: the teammate who configures a card, or the people on the card's surface. */
public enum Phase {
    /** A teammate sets a Messenger card up. */
    CONFIGURE,
    /** Users, leads and visitors look at a card in the Messenger. */
    MESSENGER,
    /** Teammates look at the panel in the Inbox. */
    INBOX;

    /** The kind of request that a submit makes while a canvas is on screen in this phase. */
    public RequestKind submit() {
        return switch (this) {
            case CONFIGURE -> RequestKind.MESSENGER_CONFIGURE;
            case MESSENGER -> RequestKind.MESSENGER_SUBMIT;
            case INBOX -> RequestKind.INBOX_SUBMIT;
        };
    }
}
