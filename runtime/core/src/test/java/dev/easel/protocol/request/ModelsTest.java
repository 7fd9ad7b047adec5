package dev.easel.protocol.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every field of Canvas Kit's models, as it is documented, and what is none of them. */
class ModelsTest {
    private static final String SECRET = "jane.doe@example.com";

    @Test
    void aContactOfTheNewModel() {
        Contact contact = new Contact(Json.parse("""
                {"type":"contact","workspace_id":"w","email_domain":"example.com","formatted_phone":"+353 1",
                "has_hard_bounced":true,"marked_email_as_spam":true,"last_replied_at":1,"last_contacted_at":2,
                "last_email_opened_at":3,"last_email_clicked_at":4,"browser":"chrome","browser_version":"124",
                "os":"OS X","tags":{"type":"list","data":[{"id":"t"}]},"notes":{"data":[{"id":"n"}]},
                "companies":{"data":[{"id":"c"}]},"social_profiles":{"data":[{"name":"x"}]},"sold":"later"}"""));

        assertThat(contact.type()).isEqualTo("contact");
        assertThat(contact.workspaceId()).isEqualTo("w");
        assertThat(contact.emailDomain()).isEqualTo("example.com");
        assertThat(contact.formattedPhone()).isEqualTo("+353 1");
        assertThat(contact.hasHardBounced()).isTrue();
        assertThat(contact.markedEmailAsSpam()).isTrue();
        assertThat(contact.lastRepliedAt()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(contact.lastContactedAt()).isEqualTo(Instant.ofEpochSecond(2));
        assertThat(contact.lastEmailOpenedAt()).isEqualTo(Instant.ofEpochSecond(3));
        assertThat(contact.lastEmailClickedAt()).isEqualTo(Instant.ofEpochSecond(4));
        assertThat(contact.browser()).isEqualTo("chrome");
        assertThat(contact.browserVersion()).isEqualTo("124");
        assertThat(contact.os()).isEqualTo("OS X");
        assertThat(contact.tags()).containsExactly(Json.parse("{\"id\":\"t\"}"));
        assertThat(contact.notes()).containsExactly(Json.parse("{\"id\":\"n\"}"));
        assertThat(contact.companies()).containsExactly(Json.parse("{\"id\":\"c\"}"));
        assertThat(contact.socialProfiles()).containsExactly(Json.parse("{\"name\":\"x\"}"));
        assertThat(contact.json().get("sold").text()).isEqualTo("later");
    }

    @Test
    void theMobileAppsOfAContact() {
        Contact contact = new Contact(Json.parse("""
                {"android_app_name":"Shop","android_app_version":"1","android_device":"Pixel","android_os_version":"14",
                "android_sdk_version":"15","android_last_seen_at":5,"ios_app_name":"Apples","ios_last_seen_at":"now"}"""));

        MobileApp android = contact.android();
        assertThat(android.appName()).isEqualTo("Shop");
        assertThat(android.appVersion()).isEqualTo("1");
        assertThat(android.device()).isEqualTo("Pixel");
        assertThat(android.osVersion()).isEqualTo("14");
        assertThat(android.sdkVersion()).isEqualTo("15");
        assertThat(android.lastSeenAt()).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(contact.ios().appName()).isEqualTo("Apples");
        assertThat(contact.ios().lastSeenAt()).isNull();
    }

    @Test
    void aPersonOfTheOlderModel() {
        Contact contact = new Contact(Json.parse("""
                {"type":"user","pseudonym":"Red Panda","anonymous":true,"session_count":12,"last_seen_ip":"10.0.0.1",
                "user_agent_data":"Mozilla","referrer":"https://example.com/","utm_campaign":"a","utm_content":"b",
                "utm_medium":"c","utm_source":"d","utm_term":"e","segments":{"segments":[{"id":"s"}]},
                "tags":{"type":"tag.list","tags":[{"id":"t"}]},"companies":{"companies":[{"id":"c"}]},
                "social_profiles":{"social_profiles":[{"name":"x"}]},
                "location_data":{"continent_code":"EU","country_code":"IRL","latitude":53.3331,"longitude":-6.2489,
                "postal_code":"D02","timezone":"Europe/Dublin"}}"""));

        assertThat(contact.type()).isEqualTo("user");
        assertThat(contact.tags()).containsExactly(Json.parse("{\"id\":\"t\"}"));
        assertThat(contact.companies()).containsExactly(Json.parse("{\"id\":\"c\"}"));
        assertThat(contact.socialProfiles()).containsExactly(Json.parse("{\"name\":\"x\"}"));
        LegacyUser legacy = contact.legacy();
        assertThat(legacy.pseudonym()).isEqualTo("Red Panda");
        assertThat(legacy.anonymous()).isTrue();
        assertThat(legacy.sessionCount()).isEqualTo(12);
        assertThat(legacy.lastSeenIp()).isEqualTo("10.0.0.1");
        assertThat(legacy.userAgentData()).isEqualTo("Mozilla");
        assertThat(legacy.referrer()).isEqualTo(URI.create("https://example.com/"));
        assertThat(legacy.utmCampaign()).isEqualTo("a");
        assertThat(legacy.utmContent()).isEqualTo("b");
        assertThat(legacy.utmMedium()).isEqualTo("c");
        assertThat(legacy.utmSource()).isEqualTo("d");
        assertThat(legacy.utmTerm()).isEqualTo("e");
        assertThat(legacy.segments()).containsExactly(Json.parse("{\"id\":\"s\"}"));
        assertThat(legacy.continentCode()).isEqualTo("EU");
        assertThat(legacy.countryCode()).isEqualTo("IRL");
        assertThat(legacy.latitude()).isEqualTo(new BigDecimal("53.3331"));
        assertThat(legacy.longitude()).isEqualTo(new BigDecimal("-6.2489"));
        assertThat(legacy.postalCode()).isEqualTo("D02");
        assertThat(legacy.timezone()).isEqualTo("Europe/Dublin");
    }

    @Test
    void aVisitorReadsAsAPerson() {
        Contact visitor = new Contact(Json.parse("""
                {"type":"visitor","id":"v","user_id":"8a8","anonymous":true,"email":"","name":null,"pseudonym":"Blue Fox",
                "owner_id":"5","created_at":1,"las_request_at":2,"do_not_track":true,"has_hard_bounced":false,
                "tags":{"type":"tag.list","tags":[]},"custom_attributes":{"plan":"trial"}}"""));

        assertThat(visitor.type()).isEqualTo("visitor");
        assertThat(visitor.id()).isEqualTo("v");
        assertThat(visitor.externalId()).isEqualTo("8a8");
        assertThat(visitor.ownerId()).isEqualTo("5");
        assertThat(visitor.name()).isNull();
        assertThat(visitor.createdAt()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(visitor.lastSeenAt()).isNull();
        assertThat(visitor.legacy().anonymous()).isTrue();
        assertThat(visitor.legacy().pseudonym()).isEqualTo("Blue Fox");
        assertThat(visitor.customAttributes().get("plan").text()).isEqualTo("trial");
        assertThat(visitor.json().get("do_not_track").bool()).isTrue();
    }

    @Test
    void aTeammateOfTheNewestVersions() {
        Admin admin = new Admin(Json.parse("""
                {"team_priority_level":{"primary_team_ids":[1]},"away_status_reason_id":7,"role":{"name":"Owner"}}"""));

        assertThat(admin.teamPriorityLevel()).hasToString("{\"primary_team_ids\":[1]}");
        assertThat(admin.awayStatusReasonId()).isEqualTo("7");
        assertThat(admin.role().get("name").text()).isEqualTo("Owner");
    }

    @Test
    void aConversation() {
        Conversation conversation = new Conversation(Json.parse("""
                {"tags":{"tags":[{"id":"t"}]},"contacts":{"contacts":[{"type":"contact","id":"c","external_id":"42"}]},
                "teammates":{"teammates":[{"type":"admin","id":"1295"}]},"statistics":{"count_reopens":0},
                "conversation_rating":{"rating":5,"remark":"Fine","created_at":1,"contact":{"id":"c"},"teammate":{"id":8}},
                "first_contact_reply":{"created_at":2,"type":"conversation","url":"https://example.com/"},
                "sla_applied":{"type":"x","sla_name":"Gold","sla_status":"hit"},"linked_objects":{"data":[{"id":"l"}]},
                "ai_agent_participated":true,"ai_agent":{"source_type":"x"}}"""));

        assertThat(conversation.tags()).containsExactly(Json.parse("{\"id\":\"t\"}"));
        assertThat(conversation.contacts()).extracting(Contact::externalId).containsExactly("42");
        assertThat(conversation.teammates()).extracting(Admin::id).containsExactly("1295");
        assertThat(conversation.statistics().get("count_reopens").integer()).isZero();
        assertThat(conversation.conversationRating()).isNotNull().satisfies(rating -> {
            assertThat(rating.rating()).isEqualTo(5);
            assertThat(rating.remark()).isEqualTo("Fine");
            assertThat(rating.createdAt()).isEqualTo(Instant.ofEpochSecond(1));
            assertThat(rating.contact()).isEqualTo(new Contact(Json.parse("{\"id\":\"c\"}")));
            assertThat(rating.teammate()).isEqualTo(new Admin(Json.parse("{\"id\":8}")));
        });
        assertThat(conversation.firstContactReply()).isNotNull().satisfies(reply -> {
            assertThat(reply.createdAt()).isEqualTo(Instant.ofEpochSecond(2));
            assertThat(reply.type()).isEqualTo("conversation");
            assertThat(reply.url()).isEqualTo(URI.create("https://example.com/"));
        });
        assertThat(conversation.slaApplied()).isNotNull().satisfies(sla -> {
            assertThat(sla.slaName()).isEqualTo("Gold");
            assertThat(sla.slaStatus()).isEqualTo("hit");
        });
        assertThat(conversation.linkedObjects()).containsExactly(Json.parse("{\"id\":\"l\"}"));
        assertThat(conversation.aiAgentParticipated()).isTrue();
        assertThat(conversation.aiAgent().get("source_type").text()).isEqualTo("x");
    }

    @Test
    void whatWasSaidInAConversation() {
        Conversation conversation = new Conversation(Json.parse("""
                {"source":{"type":"email","id":9,"delivered_as":"automated","subject":"s","body":"<p>b</p>",
                "author":{"type":"user","id":"u","name":"Jane","email":"j@example.com"},"attachments":[{"name":"a"}],
                "url":"https://example.com/","redacted":true},
                "conversation_parts":{"conversation_parts":[{"id":"9001","part_type":"comment","body":"<p>c</p>",
                "created_at":1,"updated_at":2,"notified_at":3,"assigned_to":{"id":"1"},"author":{"type":"admin","id":5},
                "attachments":[{"name":"b"}],"external_id":"e","redacted":true}]}}"""));

        ConversationSource source = conversation.source();
        assertThat(source.type()).isEqualTo("email");
        assertThat(source.id()).isEqualTo("9");
        assertThat(source.deliveredAs()).isEqualTo("automated");
        assertThat(source.subject()).isEqualTo("s");
        assertThat(source.body()).isEqualTo("<p>b</p>");
        assertThat(source.author().type()).isEqualTo("user");
        assertThat(source.author().id()).isEqualTo("u");
        assertThat(source.author().name()).isEqualTo("Jane");
        assertThat(source.author().email()).isEqualTo("j@example.com");
        assertThat(source.attachments()).containsExactly(Json.parse("{\"name\":\"a\"}"));
        assertThat(source.url()).isEqualTo(URI.create("https://example.com/"));
        assertThat(source.redacted()).isTrue();
        assertThat(conversation.parts()).singleElement().satisfies(part -> {
            assertThat(part.id()).isEqualTo("9001");
            assertThat(part.partType()).isEqualTo("comment");
            assertThat(part.body()).isEqualTo("<p>c</p>");
            assertThat(part.createdAt()).isEqualTo(Instant.ofEpochSecond(1));
            assertThat(part.updatedAt()).isEqualTo(Instant.ofEpochSecond(2));
            assertThat(part.notifiedAt()).isEqualTo(Instant.ofEpochSecond(3));
            assertThat(part.assignedTo().get("id").text()).isEqualTo("1");
            assertThat(part.author().id()).isEqualTo("5");
            assertThat(part.attachments()).containsExactly(Json.parse("{\"name\":\"b\"}"));
            assertThat(part.externalId()).isEqualTo("e");
            assertThat(part.redacted()).isTrue();
        });
    }

    @Test
    void whatIsNotThereIsAbsent() {
        Conversation conversation = new Conversation(Json.parse("""
                {"conversation_rating":null,"first_contact_reply":[],"sla_applied":"gold","source":null,"contacts":7}"""));

        assertThat(conversation.conversationRating()).isNull();
        assertThat(conversation.firstContactReply()).isNull();
        assertThat(conversation.slaApplied()).isNull();
        assertThat(conversation.source().author().id()).isNull();
        assertThat(conversation.contacts()).isEmpty();
        assertThat(new Contact(Json.MISSING).legacy().latitude()).isNull();
        assertThat(new Contact(Json.parse("{\"tags\":{\"data\":{}}}")).tags()).isEmpty();
    }

    @Test
    void noModelPrintsWhatMayBePersonal() {
        Json json = Json.parse("""
                {"id":"1","name":"%1$s","email":"%1$s","body":"%1$s","remark":"%1$s","url":"%1$s","referrer":"%1$s",
                "ios_device":"%1$s","pseudonym":"%1$s"}""".formatted(SECRET));

        assertThat(new Author(json).toString()
                        + new ConversationSource(json)
                        + new ConversationPart(json)
                        + new ConversationRating(json)
                        + new FirstContactReply(json)
                        + new MobileApp("ios", json)
                        + new LegacyUser(json))
                .contains("Author[1]")
                .doesNotContain(SECRET);
    }
}
