package dev.easel.compiler.catalog;

import static dev.easel.compiler.type.Scalar.BOOL;
import static dev.easel.compiler.type.Scalar.DATETIME;
import static dev.easel.compiler.type.Scalar.INT;
import static dev.easel.compiler.type.Scalar.JSON;
import static dev.easel.compiler.type.Scalar.STRING;
import static dev.easel.compiler.type.Scalar.URL;

import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of Canvas Kit's requests that expressions can read (protocol 1.12 and 1.13), in the names of API 2.x. The attributes that a
 * workspace adds are not among them: only a definition knows their types.
 */
public final class ProtocolRecords {
    private static final Pattern UNDERSCORED = Pattern.compile("_([a-z])");

    /** The field that holds what a workspace adds. */
    public static final String ATTRIBUTES = "custom_attributes";

    /** Objects that expressions can count and pass on. */
    private static final Type OBJECTS = new ListType(JSON);

    /** Where a person seems to be. */
    public static final ProtocolRecord LOCATION = record(
            "location",
            "Contact.Location",
            "where a person seems to be",
            field("country", STRING.optional(), "the country's name"),
            field("region", STRING.optional(), "the region's name"),
            field("city", STRING.optional(), "the city's name"));

    /** The app for a mobile system that a person uses. */
    public static final ProtocolRecord MOBILE_APP = record(
            "mobile_app",
            "MobileApp",
            "the app for a mobile system in which a person was seen",
            field("app_name", STRING.optional(), "the app's name"),
            field("app_version", STRING.optional(), "the app's version"),
            field("device", STRING.optional(), "the model of the device"),
            field("os_version", STRING.optional(), "the version of the system"),
            field("sdk_version", STRING.optional(), "the version of Intercom in the app"),
            field("last_seen_at", DATETIME.optional(), "when the person was last seen in it"));

    /** The person concerned. */
    public static final ProtocolRecord CONTACT = record(
            "contact",
            "Contact",
            "the person concerned",
            field("type", STRING.optional(), "`contact`, or of the older model `user`, `lead` or `visitor`"),
            field("id", STRING.optional(), "the id within the workspace"),
            field("external_id", STRING.optional(), "the id in the workspace's own systems"),
            field("workspace_id", STRING.optional(), "the id of the workspace that knows the person"),
            open("role", "user", "lead"),
            field("name", STRING.optional(), "the name"),
            field("email", STRING.optional(), "the e-mail address"),
            field("email_domain", STRING.optional(), "what stands behind the `@` of the address"),
            field("phone", STRING.optional(), "the telephone number"),
            field("formatted_phone", STRING.optional(), "the telephone number as people write it"),
            field("avatar", URL.optional(), "the picture"),
            field("owner_id", STRING.optional(), "the id of the teammate who looks after the person"),
            field("has_hard_bounced", BOOL, "whether e-mails to the person cannot be delivered"),
            field("marked_email_as_spam", BOOL, "whether the person has marked an e-mail as spam"),
            field("unsubscribed_from_emails", BOOL, "whether the person takes no e-mails"),
            field("created_at", DATETIME.optional(), "when the person was first known"),
            field("updated_at", DATETIME.optional(), "when the person was last changed"),
            field("signed_up_at", DATETIME.optional(), "when the person signed up"),
            field("last_seen_at", DATETIME.optional(), "when the person was last seen"),
            field("last_replied_at", DATETIME.optional(), "when the person last replied"),
            field("last_contacted_at", DATETIME.optional(), "when the person was last written to"),
            field("last_email_opened_at", DATETIME.optional(), "when the person last opened an e-mail"),
            field("last_email_clicked_at", DATETIME.optional(), "when the person last clicked a link in an e-mail"),
            field("language_override", STRING.optional(), "the locale that the person has chosen"),
            field("browser_language", STRING.optional(), "the locale of the person's browser"),
            field("browser", STRING.optional(), "the name of the person's browser"),
            field("browser_version", STRING.optional(), "the version of the person's browser"),
            field("os", STRING.optional(), "the person's operating system"),
            field("android", MOBILE_APP.type(), "the app for Android in which the person was seen"),
            field("ios", MOBILE_APP.type(), "the app for iOS in which the person was seen"),
            field("tags", OBJECTS, "the tags that the person has"),
            field("notes", OBJECTS, "the notes on the person"),
            field("companies", OBJECTS, "the companies that the person belongs to"),
            field("social_profiles", OBJECTS, "the person's profiles in social networks"),
            field("location", LOCATION.type(), LOCATION.meaning()));

    /** The teammate who acts. */
    public static final ProtocolRecord ADMIN = record(
            "admin",
            "Admin",
            "the teammate who acts",
            field("id", STRING.optional(), "the id within the workspace"),
            field("name", STRING.optional(), "the name"),
            field("email", STRING.optional(), "the e-mail address"),
            field("job_title", STRING.optional(), "the job title"),
            field("away_mode_enabled", BOOL, "whether the teammate is away"),
            field("away_mode_reassign", BOOL, "whether the teammate's conversations are reassigned meanwhile"),
            field("has_inbox_seat", BOOL, "whether the teammate has a paid seat in the Inbox"),
            field("avatar", URL.optional(), "the picture"),
            field("team_ids", new ListType(STRING), "the ids of the teammate's teams"),
            field("team_priority_level", JSON, "the order in which the teammate's teams come first"),
            field("away_status_reason_id", STRING.optional(), "the id of why the teammate is away"),
            field("role", JSON, "the teammate's role in the workspace"));

    /** Who wrote something in a conversation. */
    public static final ProtocolRecord AUTHOR = record(
            "author",
            "Author",
            "who wrote something in a conversation",
            open("type", "user", "lead", "admin", "bot", "team"),
            field("id", STRING.optional(), "the id among those of the type"),
            field("name", STRING.optional(), "the name"),
            field("email", STRING.optional(), "the e-mail address"));

    /** The message that began a conversation. */
    public static final ProtocolRecord SOURCE = record(
            "source",
            "ConversationSource",
            "the message that began a conversation",
            open(
                    "type",
                    "conversation",
                    "email",
                    "facebook",
                    "instagram",
                    "phone_call",
                    "phone_switch",
                    "push",
                    "sms",
                    "twitter",
                    "whatsapp"),
            field("id", STRING.optional(), "the message's id"),
            open(
                    "delivered_as",
                    "customer_initiated",
                    "campaigns_initiated",
                    "operator_initiated",
                    "automated",
                    "admin_initiated"),
            field("subject", STRING.optional(), "the subject"),
            field("body", STRING.optional(), "the message, as HTML that a person wrote"),
            field("author", AUTHOR.type(), "who wrote it"),
            field("attachments", OBJECTS, "what is attached"),
            field("url", URL.optional(), "the page on which it was written"),
            field("redacted", BOOL, "whether its text has been taken away"));

    /** Something said or done in a conversation. */
    public static final ProtocolRecord CONVERSATION_PART = record(
            "conversation_part",
            "ConversationPart",
            "something said or done in a conversation after it began",
            field("id", STRING.optional(), "the part's id"),
            field("part_type", STRING.optional(), "`comment`, `note`, `assignment` and many more"),
            field("body", STRING.optional(), "the text, as HTML that a person wrote"),
            field("created_at", DATETIME.optional(), "when it was written"),
            field("updated_at", DATETIME.optional(), "when it last changed"),
            field("notified_at", DATETIME.optional(), "when those concerned were told"),
            field("assigned_to", JSON, "to whom it assigned the conversation"),
            field("author", AUTHOR.type(), "who wrote it"),
            field("attachments", OBJECTS, "what is attached"),
            field("external_id", STRING.optional(), "the id in the workspace's own systems"),
            field("redacted", BOOL, "whether its text has been taken away"));

    /** How a conversation was rated. */
    public static final ProtocolRecord CONVERSATION_RATING = record(
            "conversation_rating",
            "ConversationRating",
            "how the person rated a conversation",
            field("rating", INT.optional(), "a number from 1, the worst, to 5"),
            field("remark", STRING.optional(), "what the person remarked"),
            field("created_at", DATETIME.optional(), "when it was given"),
            field("contact", CONTACT.type().optional(), "who rated, by id"),
            field("teammate", ADMIN.type().optional(), "who was rated, by id"));

    /** The first answer of the person. */
    public static final ProtocolRecord FIRST_CONTACT_REPLY = record(
            "first_contact_reply",
            "FirstContactReply",
            "the first answer of the person in a conversation",
            field("created_at", DATETIME.optional(), "when it was written"),
            field("type", STRING.optional(), "by which channel it came"),
            field("url", URL.optional(), "the page on which it was written"));

    /** The service level of a conversation. */
    public static final ProtocolRecord SLA_APPLIED = record(
            "sla_applied",
            "SlaApplied",
            "the service level that a conversation is held to",
            field("sla_name", STRING.optional(), "its name"),
            open("sla_status", "hit", "missed", "cancelled", "active"));

    /** The conversation beside which an Inbox app appears. */
    public static final ProtocolRecord CONVERSATION = record(
            "conversation",
            "Conversation",
            "the conversation beside which an Inbox app appears",
            field("id", STRING.optional(), "the id within the workspace"),
            field("title", STRING.optional(), "the title"),
            field("created_at", DATETIME.optional(), "when it began"),
            field("updated_at", DATETIME.optional(), "when it last changed"),
            field("waiting_since", DATETIME.optional(), "since when the person has waited for an answer"),
            field("snoozed_until", DATETIME.optional(), "until when it is put off"),
            field("open", BOOL, "whether it is open"),
            open("state", "open", "closed", "snoozed"),
            field("read", BOOL, "whether it has been read"),
            open("priority", "priority", "not_priority"),
            field("admin_assignee_id", STRING.optional(), "the id of the teammate it is assigned to"),
            field("team_assignee_id", STRING.optional(), "the id of the team it is assigned to"),
            field("tags", OBJECTS, "the tags that it has"),
            field("conversation_rating", CONVERSATION_RATING.type().optional(), "how the person rated it"),
            field("source", SOURCE.type(), "the message that began it"),
            field("contacts", new ListType(CONTACT.type()), "who takes part of the persons, by id"),
            field("teammates", new ListType(ADMIN.type()), "who takes part of the teammates, by id"),
            field("first_contact_reply", FIRST_CONTACT_REPLY.type().optional(), "the first answer of the person"),
            field("sla_applied", SLA_APPLIED.type().optional(), "the service level that it is held to"),
            field("statistics", JSON, "counts and times"),
            field("linked_objects", OBJECTS, "what else is linked to it, such as tickets"),
            field("ai_agent_participated", BOOL, "whether Intercom's agent has taken part"),
            field("ai_agent", JSON, "what Intercom's agent did"),
            new ProtocolField(
                    new Field("conversation_parts", new ListType(CONVERSATION_PART.type())),
                    "parts",
                    "what has been said since, as far as Intercom sends it",
                    List.of()));

    /** The place of a Messenger card. */
    public static final ProtocolRecord CONTEXT = record(
            "context",
            "Context",
            "the place of a Messenger card",
            field("conversation_id", STRING.optional(), "the id of the conversation it is in"),
            field("locale", STRING.optional(), "the language that the workspace has set for end users"),
            open("location", "conversation", "home", "message", "operator"),
            field("messenger_action_color", STRING.optional(), "the colour of buttons and links, as `#rrggbb`"),
            field("messenger_background_color", STRING.optional(), "the Messenger's background, as `#rrggbb`"),
            field("referrer", URL.optional(), "the page on which the Messenger is shown"));

    /** All of them. */
    public static final List<ProtocolRecord> ALL = List.of(
            CONTACT,
            LOCATION,
            MOBILE_APP,
            ADMIN,
            CONVERSATION,
            SOURCE,
            AUTHOR,
            CONVERSATION_PART,
            CONVERSATION_RATING,
            FIRST_CONTACT_REPLY,
            SLA_APPLIED,
            CONTEXT);

    private static final Map<String, ProtocolRecord> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ProtocolRecord::name, Function.identity()));

    private ProtocolRecords() {}

    /** The attributes that a workspace adds to a part of requests, as a record that definitions give its fields. */
    public static RecordType attributes(RequestPart owner) {
        return new RecordType(owner.word() + "." + ATTRIBUTES, RecordType.Origin.APP);
    }

    /** The record of this name. */
    public static Optional<ProtocolRecord> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The fields of each, as types know them. */
    public static Map<RecordType, List<Field>> fields() {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(ProtocolRecord::type, ProtocolRecord::fields));
    }

    private static ProtocolRecord record(String name, String javaType, String meaning, ProtocolField... members) {
        return new ProtocolRecord(
                new RecordType(name, RecordType.Origin.PROTOCOL), javaType, meaning, List.of(members));
    }

    private static ProtocolField field(String name, Type type, String meaning) {
        return new ProtocolField(new Field(name, type), accessor(name), meaning, List.of());
    }

    /** A text of an open set: these words, and whatever Intercom adds. */
    private static ProtocolField open(String name, String... words) {
        String known = Stream.of(words).map(word -> "`" + word + "`, ").collect(Collectors.joining());
        return new ProtocolField(
                new Field(name, STRING.optional()), accessor(name), known + "or what Intercom adds", List.of(words));
    }

    /** {@code external_id} as Java writes it: {@code externalId}. */
    private static String accessor(String name) {
        return UNDERSCORED.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
