package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.screen.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One verified request. What dispatch needs has been read; everything else is decoded from the bytes when it is asked for. Members
 * that are unknown are kept, members of another type than the protocol's read as absent. Two requests are equal if they are of one
 * flow and their bytes are, whenever they came in.
 */
public final class Request {
    /** The name among a sheet's values under which its page sends the sheet's own name: {@value}. */
    public static final String SHEET_KEY = "$sheet";

    /** The key of the stored data under which every reply writes its canvas's name: {@value}. */
    public static final String CANVAS_KEY = "$canvas";

    private static final Request NONE = new Request(
            Flow.MESSENGER_INITIALIZE,
            "{}".getBytes(StandardCharsets.UTF_8),
            RequestParts.NONE,
            Instant.EPOCH,
            Watch.NONE);

    private final Flow flow;
    private final byte[] body;
    private final RequestParts parts;
    private final Instant receivedAt;
    private final Set<String> said = ConcurrentHashMap.newKeySet(0);
    private final Watch watch;

    Request(Flow flow, byte[] body, RequestParts parts, Instant receivedAt, Watch watch) {
        this.flow = flow;
        this.body = body;
        this.parts = parts;
        this.receivedAt = receivedAt;
        this.watch = watch;
    }

    /**
     * Stands for a request where code that takes one is tested by itself: a Messenger initialize that carries nothing.
     *
     * @return a request without any content
     */
    public static Request none() {
        return NONE;
    }

    /**
     * Says which flow this is a request of.
     *
     * @return the flow
     */
    public Flow flow() {
        return flow;
    }

    /**
     * Says when the request came in, by the service's clock.
     *
     * @return the moment; of {@link #none()} the start of 1970
     */
    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * Says until when an answer is waited for. What a handler or a load answers later is dropped, and its thread is interrupted then; what
     * it has done by then is not undone.
     *
     * @return the moment by the service's clock at which the budget ends; of {@link #none()} the end of the year 9999
     */
    public Instant deadline() {
        return watch.deadline();
    }

    /**
     * Says that a handler or a load is about to run for this request. Generated code calls this.
     *
     * @param code what runs
     * @return this
     */
    public Request entering(UserCode code) {
        watch.entering(code);
        return this;
    }

    /**
     * Names the customer's workspace. Contacts and conversations are unique only within one.
     *
     * @return {@code workspace_id}, or {@code app_id} where an older version sends that
     */
    public String workspaceId() {
        return parts.workspaceId();
    }

    /**
     * Names the region that hosts the workspace.
     *
     * @return {@code workspace_region}, an open set that has {@code US} in it, or null
     */
    public @Nullable String workspaceRegion() {
        return parts.texts().get(BodyMember.WORKSPACE_REGION);
    }

    /**
     * Names the component that caused the request. What it holds comes from the end user.
     *
     * @return {@code component_id}; the empty string where no component caused it, as in an initialize
     */
    public String componentId() {
        return parts.text(BodyMember.COMPONENT_ID);
    }

    /**
     * Names the canvas that was on screen.
     *
     * @return what the last reply wrote under {@code $canvas} of the stored data; the empty string where it is unknown
     */
    public String canvasName() {
        String name = parts.canvas().canvasName();
        return name == null ? "" : name;
    }

    /**
     * Gives the person concerned: who acted, or whom the teammate looks at.
     *
     * @return who opens a sheet; otherwise the first of {@code contact}, {@code customer} and {@code user} that is there, or null
     */
    public @Nullable Contact contact() {
        RequestParts.Opening opening = parts.opening();
        Json json = opening == null ? part(parts.person()) : opening.user();
        return json.isPresent() ? new Contact(json) : null;
    }

    /**
     * Gives the teammate who caused the request.
     *
     * @return the teammate, or null where an end user did
     */
    public @Nullable Admin admin() {
        Json json = part(parts.object(BodyMember.ADMIN));
        return json.isPresent() ? new Admin(json) : null;
    }

    /**
     * Gives the conversation beside which an Inbox app appears.
     *
     * @return the conversation, or null on the Messenger
     */
    public @Nullable Conversation conversation() {
        Json json = part(parts.object(BodyMember.CONVERSATION));
        return json.isPresent() ? new Conversation(json) : null;
    }

    /**
     * Gives the place of a Messenger card.
     *
     * @return the context, or null on the Inbox
     */
    public @Nullable Context context() {
        Json json = part(parts.object(BodyMember.CONTEXT));
        return json.isPresent() ? new Context(json) : null;
    }

    /**
     * Gives what configure handed over when the card was made.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json cardCreationOptions() {
        return part(parts.object(BodyMember.CARD_CREATION_OPTIONS));
    }

    /**
     * Gives the values of the components on screen, by component id. They come from the end user.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json inputValues() {
        return part(parts.object(BodyMember.INPUT_VALUES));
    }

    /**
     * Gives what the page of a sheet has submitted. It comes from the end user.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json sheetValues() {
        return part(parts.object(BodyMember.SHEET_VALUES));
    }

    /**
     * Names the sheet that is opened, or whose page has submitted its values. The second name comes from the end user.
     *
     * @return the name; the empty string where there is none
     */
    public String sheetName() {
        RequestParts.Opening opening = parts.opening();
        if (opening != null) {
            return opening.sheet();
        }
        String name = sheetValues().get(SHEET_KEY).text();
        return name == null ? "" : name;
    }

    /**
     * Gives the canvas on screen, as Intercom has it.
     *
     * @return an object, or {@link Json#MISSING}
     */
    public Json currentCanvas() {
        return part(parts.object(BodyMember.CURRENT_CANVAS));
    }

    /**
     * Says what the canvas on screen offers.
     *
     * @return its components; {@link Screen#UNKNOWN} where the request does not carry them
     */
    public Screen screen() {
        return parts.canvas().screen();
    }

    /**
     * Gives the content of the canvas on screen exactly as it was received.
     *
     * @return a copy of the bytes of a JSON object that has one array {@code components}; null where {@link #screen()} is not clear
     */
    public byte @Nullable [] screenContent() {
        ByteSpan span = parts.canvas().content();
        return span == null || !screen().isClear() ? null : Arrays.copyOfRange(body, span.start(), span.end());
    }

    /**
     * Gives the data that travels with the card.
     *
     * @return {@code stored_data} of the canvas on screen, or {@link Json#MISSING}
     */
    public Json storedData() {
        return part(parts.canvas().storedData());
    }

    /**
     * Gives the whole request.
     *
     * @return an object
     */
    public Json json() {
        return part(new ByteSpan(0, body.length));
    }

    /**
     * Gives the body exactly as it was signed.
     *
     * @return a copy of the bytes
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Writes the stored data as it was received, but of members of one name only the last.
     *
     * @param out where to
     * @return false if there is none, and nothing was written
     */
    public boolean copyStoredData(JsonWriter out) {
        ByteSpan span = parts.canvas().storedData();
        if (span == null) {
            return false;
        }
        if (parts.canvas().storedMembers().isDoubled()) {
            parts.canvas().storedMembers().write(body, out);
        } else {
            out.copy(body, span);
        }
        return true;
    }

    /**
     * Writes the members of the stored data as they were received, each behind a comma: they carry on in an object that a reply has
     * begun. Left out are {@code $canvas} and what the reply sets anew; of members of one name only the last is
     * written.
     *
     * @param out where to
     * @param except names of members that are left out, however the request escapes them
     */
    public void carryStoredData(JsonWriter out, Set<String> except) {
        parts.canvas().storedMembers().carry(body, out, except);
    }

    /**
     * Tells whether this is the first time that something is said of the request, so that a log says it once however often it is met.
     *
     * @param what names it, without any of the request's values
     * @return true the first time, false ever after
     */
    public boolean isFirst(String what) {
        return said.add(what);
    }

    private Json part(@Nullable ByteSpan span) {
        return span == null ? Json.MISSING : Json.parse(body, span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Request request && flow == request.flow && Arrays.equals(body, request.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(flow, Arrays.hashCode(body));
    }

    /**
     * Names the flow and the workspace, and no data of persons.
     *
     * @return a text that may be logged
     */
    @Override
    public String toString() {
        return "Request[" + flow + ", workspace " + workspaceId() + "]";
    }
}
