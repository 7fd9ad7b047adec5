package dev.easel.protocol.request;

/** Where a canvas appears: before people in the Messenger, or before teammates in the Inbox. */
public enum Surface {
    /** For users, leads and visitors. */
    MESSENGER,
    /** For teammates, beside a conversation. */
    INBOX
}
