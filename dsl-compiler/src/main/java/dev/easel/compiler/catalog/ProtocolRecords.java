package dev.easel.compiler.catalog;

import static dev.easel.compiler.type.Scalar.BOOL;
import static dev.easel.compiler.type.Scalar.DATETIME;
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

    /** Where a person seems to be. */
    public static final ProtocolRecord LOCATION = record(
            "location",
            "Contact.Location",
            "where a person seems to be",
            field("country", STRING.optional(), "the country's name"),
            field("region", STRING.optional(), "the region's name"),
            field("city", STRING.optional(), "the city's name"));

    /** The person concerned. */
    public static final ProtocolRecord CONTACT = record(
            "contact",
            "Contact",
            "the person concerned",
            field("id", STRING.optional(), "the id within the workspace"),
            field("external_id", STRING.optional(), "the id in the workspace's own systems"),
            open("role", "user", "lead"),
            field("name", STRING.optional(), "the name"),
            field("email", STRING.optional(), "the e-mail address"),
            field("phone", STRING.optional(), "the telephone number"),
            field("avatar", URL.optional(), "the picture"),
            field("owner_id", STRING.optional(), "the id of the teammate who looks after the person"),
            field("unsubscribed_from_emails", BOOL, "whether the person takes no e-mails"),
            field("created_at", DATETIME.optional(), "when the person was first known"),
            field("updated_at", DATETIME.optional(), "when the person was last changed"),
            field("signed_up_at", DATETIME.optional(), "when the person signed up"),
            field("last_seen_at", DATETIME.optional(), "when the person was last seen"),
            field("language_override", STRING.optional(), "the locale that the person has chosen"),
            field("browser_language", STRING.optional(), "the locale of the person's browser"),
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
            field("team_ids", new ListType(STRING), "the ids of the teammate's teams"));

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
            field("source", JSON, "the message that began it"));

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
    public static final List<ProtocolRecord> ALL = List.of(CONTACT, LOCATION, ADMIN, CONVERSATION, CONTEXT);

    private static final Map<String, ProtocolRecord> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ProtocolRecord::name, Function.identity()));

    private ProtocolRecords() {}

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
