package dev.easel.protocol.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.exchange.Resources;
import dev.easel.exchange.Signing;
import dev.easel.protocol.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequestTest {
    @Test
    void aFirstConfigureRequestNamesTheTeammateAndThePlace() throws Exception {
        Request request = example("messenger-configure-first", Flow.MESSENGER_CONFIGURE);

        assertThat(request.workspaceId()).isEqualTo("ecahpwf5");
        assertThat(request.workspaceRegion()).isEqualTo("US");
        assertThat(request.componentId()).isEmpty();
        assertThat(request.contact()).isNull();
        Admin admin = present(request.admin());
        assertThat(admin.id()).isEqualTo("1295");
        assertThat(admin.name()).isEqualTo("Hoban Washburne");
        assertThat(admin.email()).isEqualTo("wash@example.com");
        assertThat(admin.jobTitle()).isNull();
        assertThat(admin.hasInboxSeat()).isTrue();
        assertThat(admin.awayModeEnabled()).isFalse();
        assertThat(admin.awayModeReassign()).isFalse();
        assertThat(admin.avatar())
                .isEqualTo(URI.create("https://static.intercomassets.com/avatars/1295/square_128/a.png"));
        assertThat(admin.teamIds()).containsExactly("814865");
        Context context = present(request.context());
        assertThat(context.location()).isEqualTo("conversation");
        assertThat(context.conversationId()).isEqualTo("4294967297");
        assertThat(context.locale()).isEqualTo("en");
        assertThat(context.messengerActionColor()).isEqualTo("#0a7cff");
        assertThat(context.messengerBackgroundColor()).isEqualTo("#ffffff");
        assertThat(context.referrer()).isNull();
    }

    @Test
    void aConfigureStepHasItsComponentCanvasAndValues() throws Exception {
        Request request = example("messenger-configure-step", Flow.MESSENGER_CONFIGURE);

        assertThat(request.componentId()).isEqualTo("save-config");
        assertThat(request.canvasName()).isEmpty();
        assertThat(request.storedData().get("step").integer()).isEqualTo(1L);
        assertThat(request.inputValues().get("calendar").text()).isEqualTo("sales");
        assertThat(request.currentCanvas().get("content").get("components").items())
                .hasSize(3);
        assertThat(present(request.admin()).avatar()).isNull();
        assertThat(present(request.admin()).teamIds()).isEmpty();
    }

    @Test
    void aMessengerInitializeHasTheOptionsOfConfigure() throws Exception {
        Request request = example("messenger-initialize", Flow.MESSENGER_INITIALIZE);

        assertThat(request.cardCreationOptions()).hasToString("{\"calendar\":\"sales\",\"title\":\"Book a demo\"}");
        assertThat(request.currentCanvas()).isSameAs(Json.MISSING);
        assertThat(request.admin()).isNotNull();
    }

    @Test
    void anInboxInitializeHasTheConversationAndThePerson() throws Exception {
        Request request = example("inbox-initialize", Flow.INBOX_INITIALIZE);

        Conversation conversation = present(request.conversation());
        assertThat(conversation.id()).isEqualTo("215469837245712");
        assertThat(conversation.title()).isNull();
        assertThat(conversation.state()).isEqualTo("open");
        assertThat(conversation.priority()).isEqualTo("not_priority");
        assertThat(conversation.open()).isTrue();
        assertThat(conversation.read()).isTrue();
        assertThat(conversation.createdAt()).isEqualTo(Instant.ofEpochSecond(1716200400));
        assertThat(conversation.updatedAt()).isEqualTo(Instant.ofEpochSecond(1716201000));
        assertThat(conversation.waitingSince()).isEqualTo(Instant.ofEpochSecond(1716200990));
        assertThat(conversation.snoozedUntil()).isNull();
        assertThat(conversation.adminAssigneeId()).isEqualTo("1295");
        assertThat(conversation.teamAssigneeId()).isNull();
        assertThat(conversation.source().body()).isEqualTo("<p>Where is my order?</p>");
        assertThat(conversation.parts()).hasSize(1);
        assertThat(conversation.customAttributes()).hasToString("{}");
        Contact contact = present(request.contact());
        assertThat(contact.id()).isEqualTo("5ba682d23d7cf92bef87bfd4");
        assertThat(contact.externalId()).isEqualTo("42");
        assertThat(contact.role()).isEqualTo("user");
        assertThat(contact.name()).isEqualTo("Jane Doe");
        assertThat(contact.email()).isEqualTo("jane.doe@example.com");
        assertThat(contact.phone()).isNull();
        assertThat(contact.avatar()).isNull();
        assertThat(contact.ownerId()).isNull();
        assertThat(contact.unsubscribedFromEmails()).isFalse();
        assertThat(contact.createdAt()).isEqualTo(Instant.ofEpochSecond(1571672154));
        assertThat(contact.updatedAt()).isEqualTo(Instant.ofEpochSecond(1716200400));
        assertThat(contact.signedUpAt()).isEqualTo(Instant.ofEpochSecond(1571672154));
        assertThat(contact.lastSeenAt()).isEqualTo(Instant.ofEpochSecond(1716200950));
        assertThat(contact.languageOverride()).isNull();
        assertThat(contact.browserLanguage()).isEqualTo("en");
        assertThat(contact.location()).isEqualTo(new Contact.Location("Ireland", "Dublin", "Dublin"));
        assertThat(contact.customAttributes().get("plan").text()).isEqualTo("pro");
        assertThat(request.context()).isNull();
    }

    @Test
    void aMessengerSubmitHasAPersonOfTheOlderModelUnderTheNewNames() throws Exception {
        Request request = example("messenger-submit", Flow.MESSENGER_SUBMIT);

        assertThat(request.componentId()).isEqualTo("send");
        assertThat(request.inputValues().get("topics").items())
                .extracting(Json::text)
                .containsExactly("speed", "price");
        assertThat(request.storedData()).hasToString("{\"survey\":\"s-17\"}");
        assertThat(present(request.context()).referrer()).isEqualTo(URI.create("https://shop.example.com/cart"));
        Contact contact = present(request.contact());
        assertThat(contact.externalId()).isEqualTo("42");
        assertThat(contact.lastSeenAt()).isEqualTo(Instant.ofEpochSecond(1716200950));
        assertThat(contact.location()).isEqualTo(new Contact.Location("Ireland", "Leinster", "Dublin"));
        assertThat(contact.role()).isNull();
    }

    @Test
    void anInboxSubmitHasItsComponentAndConversation() throws Exception {
        Request request = example("inbox-submit", Flow.INBOX_SUBMIT);

        assertThat(request.componentId()).isEqualTo("order-1001");
        assertThat(request.storedData().get("page").integer()).isEqualTo(1L);
        assertThat(request.inputValues()).hasToString("{}");
        assertThat(present(request.conversation()).id()).isEqualTo("215469837245712");
        assertThat(present(request.conversation()).parts()).isEmpty();
    }

    @Test
    void aSubmitSheetHasWhatItsPageSentAndThePerson() throws Exception {
        Request request = example("messenger-submit-sheet", Flow.MESSENGER_SUBMIT_SHEET);

        assertThat(request.sheetValues()).hasToString("{\"date\":\"2024-07-30T23:00:00.000Z\"}");
        assertThat(request.storedData()).hasToString("{\"order\":\"A-1\"}");
        assertThat(request.componentId()).isEmpty();
        assertThat(request.inputValues()).isSameAs(Json.MISSING);
        assertThat(present(request.contact()).type()).isEqualTo("contact");
        assertThat(present(request.contact()).externalId()).isEqualTo("42");
        assertThat(present(request.context()).conversationId()).isEqualTo("4294967297");
    }

    @Test
    void idsMayBeTextsOrNumbers() throws Exception {
        Request request = decode("""
                {"workspace_id":"w","contact":{"id":7,"user_id":8,"owner_id":"9"},"admin":{"id":1295,"team_ids":["3",4,null]},
                "conversation":{"id":5,"admin_assignee_id":"6","team_assignee_id":10},"context":{"conversation_id":"215469837245712"}}""");

        assertThat(present(request.contact()).id()).isEqualTo("7");
        assertThat(present(request.contact()).externalId()).isEqualTo("8");
        assertThat(present(request.contact()).ownerId()).isEqualTo("9");
        assertThat(present(request.admin()).id()).isEqualTo("1295");
        assertThat(present(request.admin()).teamIds()).containsExactly("3", "4");
        assertThat(present(request.conversation()).id()).isEqualTo("5");
        assertThat(present(request.conversation()).adminAssigneeId()).isEqualTo("6");
        assertThat(present(request.conversation()).teamAssigneeId()).isEqualTo("10");
        assertThat(present(request.context()).conversationId()).isEqualTo("215469837245712");
    }

    @Test
    void coloursAreReadInBothSpellings() throws Exception {
        Request request = decode("""
                {"workspace_id":"w","context":{"messenger_action_colour":"#111111","messenger_background_color":null,
                "messenger_background_colour":"#222222"}}""");

        assertThat(present(request.context()).messengerActionColor()).isEqualTo("#111111");
        assertThat(present(request.context()).messengerBackgroundColor()).isEqualTo("#222222");
    }

    @Test
    void anOlderNameIsReadWhereTheNewOneIsNull() throws Exception {
        Request request = decode("""
                {"workspace_id":"w","contact":{"external_id":null,"user_id":"42","last_seen_at":null,"last_request_at":5,
                "location":null,"location_data":{"city_name":"Cork"}}}""");

        assertThat(present(request.contact()).externalId()).isEqualTo("42");
        assertThat(present(request.contact()).lastSeenAt()).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(present(request.contact()).location().city()).isEqualTo("Cork");
    }

    @Test
    void membersOutOfRangeOrOfAnotherTypeReadAsAbsent() throws Exception {
        Request request = decode("""
                {"workspace_id":"w","contact":{"created_at":9223372036854775807,"updated_at":"yesterday","signed_up_at":1.5,
                "avatar":"x","id":{},"unsubscribed_from_emails":"true","custom_attributes":null,"location":[]},
                "context":{"referrer":"not an address","conversation_id":1.5,"location":4},"admin":{"avatar":{"image_url":""}},
                "conversation":{"conversation_parts":{"conversation_parts":{}},"open":1}}""");

        Contact contact = present(request.contact());
        assertThat(contact.createdAt()).isNull();
        assertThat(contact.updatedAt()).isNull();
        assertThat(contact.signedUpAt()).isNull();
        assertThat(contact.avatar()).isNull();
        assertThat(contact.id()).isNull();
        assertThat(contact.unsubscribedFromEmails()).isFalse();
        assertThat(contact.location()).isEqualTo(new Contact.Location(null, null, null));
        assertThat(present(request.context()).referrer()).isNull();
        assertThat(present(request.context()).conversationId()).isNull();
        assertThat(present(request.context()).location()).isNull();
        assertThat(present(request.admin()).avatar()).isNull();
        assertThat(present(request.conversation()).parts()).isEmpty();
        assertThat(present(request.conversation()).open()).isFalse();
    }

    @Test
    void requestsAreEqualIfTheirFlowsAndBytesAre() throws Exception {
        Request one = decode("{\"workspace_id\":\"w\"}");

        assertThat(one)
                .isEqualTo(decode("{\"workspace_id\":\"w\"}"))
                .hasSameHashCodeAs(decode("{\"workspace_id\":\"w\"}"));
        assertThat(one).isNotEqualTo(decode("{ \"workspace_id\":\"w\"}"));
        byte[] body = one.body();
        assertThat(one)
                .isNotEqualTo(RequestDecoder.decode(Signing.verified(body), Flow.INBOX_INITIALIZE, Instant.EPOCH));
    }

    @Test
    void itsBodyCannotBeChangedFromOutside() throws Exception {
        Request request = decode("{\"workspace_id\":\"w\"}");
        request.body()[0] = 'x';

        assertThat(request.json().isObject()).isTrue();
    }

    @Test
    void theRequestOfNothingHasNothing() {
        Request none = Request.none();

        assertThat(none).isEqualTo(Request.none());
        assertThat(none.flow()).isEqualTo(Flow.MESSENGER_INITIALIZE);
        assertThat(none.workspaceId()).isEmpty();
        assertThat(none.contact()).isNull();
        assertThat(none.json()).hasToString("{}");
    }

    @Test
    void nothingPrintsPersonalData() throws Exception {
        Request request = example("inbox-initialize", Flow.INBOX_INITIALIZE);

        assertThat(request).hasToString("Request[INBOX_INITIALIZE, workspace ecahpwf5]");
        assertThat(request.contact()).hasToString("Contact[5ba682d23d7cf92bef87bfd4]");
        assertThat(present(request.contact()).location()).hasToString("Location");
        assertThat(request.admin()).hasToString("Admin[1295]");
        assertThat(request.conversation()).hasToString("Conversation[215469837245712]");
        assertThat(present(example("messenger-submit", Flow.MESSENGER_SUBMIT).context())
                        .toString())
                .doesNotContain("shop.example.com");
    }

    private static Request example(String name, Flow flow) throws MalformedRequestException {
        return RequestDecoder.decode(
                Signing.verified(Resources.bytes("requests/examples/" + name + ".json")), flow, Instant.EPOCH);
    }

    private static Request decode(String body) throws MalformedRequestException {
        return RequestDecoder.decode(
                Signing.verified(body.getBytes(StandardCharsets.UTF_8)), Flow.MESSENGER_INITIALIZE, Instant.EPOCH);
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(value);
    }
}
