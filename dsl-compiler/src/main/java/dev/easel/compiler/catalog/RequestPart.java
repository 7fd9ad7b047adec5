package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.Presence.ALWAYS;
import static dev.easel.compiler.catalog.Presence.NEVER;
import static dev.easel.compiler.catalog.Presence.SOMETIMES;

import java.util.Optional;
import java.util.stream.Stream;

/** The parts of requests that expressions can name, and which kinds of request carry them (protocol 1.3). */
public enum RequestPart {
    /** The person: a contact, or in older versions of the protocol a customer or user. */
    CONTACT("contact", NEVER, NEVER, SOMETIMES, ALWAYS),
    /** The teammate. */
    ADMIN("admin", ALWAYS, SOMETIMES, NEVER, ALWAYS),
    /** The conversation beside which an Inbox app appears. */
    CONVERSATION("conversation", NEVER, NEVER, NEVER, ALWAYS),
    /** The place of a Messenger card. */
    CONTEXT("context", ALWAYS, ALWAYS, ALWAYS, NEVER),
    /** The customer's workspace. */
    WORKSPACE_ID("workspace_id", ALWAYS, ALWAYS, ALWAYS, ALWAYS);

    private final String word;
    private final Presence configure;
    private final Presence initialize;
    private final Presence submit;
    private final Presence inbox;

    RequestPart(String word, Presence configure, Presence initialize, Presence submit, Presence inbox) {
        this.word = word;
        this.configure = configure;
        this.initialize = initialize;
        this.submit = submit;
        this.inbox = inbox;
    }

    /** The part that expressions call so. */
    public static Optional<RequestPart> named(String word) {
        return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
    }

    /** What expressions call it. */
    public String word() {
        return word;
    }

    /** How often requests of this kind carry it. */
    public Presence in(RequestKind kind) {
        return switch (kind) {
            case MESSENGER_CONFIGURE -> configure;
            case MESSENGER_INITIALIZE -> initialize;
            case MESSENGER_SUBMIT -> submit;
            case INBOX_INITIALIZE, INBOX_SUBMIT -> inbox;
        };
    }
}
