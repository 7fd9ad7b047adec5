package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.Presence.ALWAYS;
import static dev.easel.compiler.catalog.Presence.NEVER;
import static dev.easel.compiler.catalog.Presence.SOMETIMES;

import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of requests that expressions can name, and which kinds of request carry them (protocol 1.3). */
public enum RequestPart {
    /** The person: a contact, or in older versions of the protocol a customer or user. */
    CONTACT(
            "contact",
            "the person concerned: who acted, or whom the teammate looks at",
            new In(NEVER, NEVER, SOMETIMES, ALWAYS)),
    /** The teammate. */
    ADMIN("admin", "the teammate who acts", new In(ALWAYS, SOMETIMES, NEVER, ALWAYS)),
    /** The conversation beside which an Inbox app appears. */
    CONVERSATION(
            "conversation", "the conversation beside which an Inbox app appears", new In(NEVER, NEVER, NEVER, ALWAYS)),
    /** The place of a Messenger card. */
    CONTEXT("context", "the place of a Messenger card", new In(ALWAYS, ALWAYS, ALWAYS, NEVER)),
    /** The customer's workspace. */
    WORKSPACE_ID("workspace_id", "the id of the customer's workspace", new In(ALWAYS, ALWAYS, ALWAYS, ALWAYS)),
    /** The region that hosts the workspace; requests of older days lack it. */
    WORKSPACE_REGION(
            "workspace_region",
            "the region that hosts the workspace, such as {@code US}",
            new In(SOMETIMES, SOMETIMES, SOMETIMES, SOMETIMES)),
    /** What configure, or a submit of the Inbox, hands to initialize: where there is nothing, what is declared has its defaults. */
    CARD_CREATION_OPTIONS(
            "card_creation_options",
            "what was handed over when the card was made",
            new In(NEVER, ALWAYS, NEVER, NEVER));

    /** Those to which workspaces add attributes. */
    public static final List<RequestPart> WITH_ATTRIBUTES = List.of(CONTACT, CONVERSATION);

    private final String word;
    private final String meaning;
    private final In in;

    private record In(Presence configure, Presence initialize, Presence submit, Presence inbox) {}

    RequestPart(String word, String meaning, In in) {
        this.word = word;
        this.meaning = meaning;
        this.in = in;
    }

    /** The part that expressions call so. */
    public static Optional<RequestPart> named(String word) {
        return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
    }

    /** What expressions call it. */
    public String word() {
        return word;
    }

    /** What it is, as a phrase. */
    public String meaning() {
        return meaning;
    }

    /** Its type, where it is there. */
    public Type type() {
        return switch (this) {
            case WORKSPACE_ID, WORKSPACE_REGION -> Scalar.STRING;
            case CARD_CREATION_OPTIONS -> new RecordType(word, RecordType.Origin.APP);
            default -> new RecordType(word, RecordType.Origin.PROTOCOL);
        };
    }

    /** How often requests of this kind carry it. */
    public Presence in(RequestKind kind) {
        return switch (kind) {
            case MESSENGER_CONFIGURE -> in.configure();
            case MESSENGER_INITIALIZE -> in.initialize();
            case MESSENGER_SUBMIT, MESSENGER_OPEN_SHEET, MESSENGER_SUBMIT_SHEET -> in.submit();
            case INBOX_INITIALIZE, INBOX_SUBMIT -> in.inbox();
        };
    }
}
