package dev.easel.testkit;

import java.util.Locale;

/** Where a teammate adds a Messenger app (Canvas Kit, {@code context.location}). */
public enum Location {
    /** A reply in a conversation; the only place whose context has a {@code conversation_id}. */
    CONVERSATION,
    /** The Messenger's home screen. */
    HOME,
    /** An outbound message, while it is being written. */
    MESSAGE,
    /** A workflow, while it is being set up. */
    OPERATOR;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
