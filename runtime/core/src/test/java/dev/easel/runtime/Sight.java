package dev.easel.runtime;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Admin;
import dev.easel.protocol.request.Author;
import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Context;
import dev.easel.protocol.request.Conversation;
import dev.easel.protocol.request.ConversationPart;
import dev.easel.protocol.request.ConversationRating;
import dev.easel.protocol.request.ConversationSource;
import dev.easel.protocol.request.LegacyUser;
import dev.easel.protocol.request.MobileApp;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.input.Field;
import dev.easel.runtime.input.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks a request for everything that it can be asked for, which must never throw. */
final class Sight {
    private Sight() {}

    static List<Object> of(Request request) {
        for (Json json : List.of(
                request.json(),
                request.inputValues(),
                request.cardCreationOptions(),
                request.currentCanvas(),
                request.storedData())) {
            walk(json);
        }
        return Arrays.asList(
                contact(request.contact()),
                admin(request.admin()),
                conversation(request.conversation()),
                context(request.context()),
                request.workspaceId(),
                request.workspaceRegion(),
                request.componentId(),
                request.canvasName(),
                request.toString(),
                request.hashCode());
    }

    /** Reads everything that was entered as every kind of field. */
    static List<Object> ofInputs(Request request) {
        Inputs inputs = Inputs.of(request, Locale.GERMAN);
        List<Object> values = new ArrayList<>();
        for (String id : request.inputValues().names()) {
            List<Field<?>> fields = List.of(
                    Field.text(id).required().maxLength(5).pattern("(a+)+"),
                    Field.email(id),
                    Field.url(id),
                    Field.phone(id),
                    Field.integer(id).min(BigDecimal.ONE),
                    Field.decimal(id).max(BigDecimal.TEN),
                    Field.date(id),
                    Field.option(id, option -> option),
                    Field.options(id, option -> option).offering(List.of("a")));
            fields.forEach(field -> values.add(inputs.optional(field)));
            values.add(inputs.check(fields).fields());
        }
        return values;
    }

    private static void walk(Json json) {
        Arrays.asList(json.text(), json.id(), json.integer(), json.decimal(), json.bool(), json.hashCode());
        json.items().forEach(Sight::walk);
        json.names().forEach(name -> walk(json.get(name)));
        Json.parse("[" + (json.isPresent() ? json : "") + "]");
    }

    private static Object contact(Contact c) {
        return c == null
                ? ""
                : Arrays.asList(
                        c.id(),
                        c.externalId(),
                        c.role(),
                        c.name(),
                        c.email(),
                        c.phone(),
                        c.avatar(),
                        c.ownerId(),
                        c.unsubscribedFromEmails(),
                        c.createdAt(),
                        c.updatedAt(),
                        c.signedUpAt(),
                        c.lastSeenAt(),
                        c.languageOverride(),
                        c.browserLanguage(),
                        c.location(),
                        c.type(),
                        c.workspaceId(),
                        c.emailDomain(),
                        c.formattedPhone(),
                        c.hasHardBounced(),
                        c.markedEmailAsSpam(),
                        c.lastRepliedAt(),
                        c.lastContactedAt(),
                        c.lastEmailOpenedAt(),
                        c.lastEmailClickedAt(),
                        c.browser(),
                        c.browserVersion(),
                        c.os(),
                        mobile(c.android()),
                        mobile(c.ios()),
                        c.tags(),
                        c.notes(),
                        c.companies(),
                        c.socialProfiles(),
                        legacy(c.legacy()),
                        c.customAttributes(),
                        c.toString());
    }

    private static Object admin(Admin a) {
        return a == null
                ? ""
                : Arrays.asList(
                        a.id(),
                        a.name(),
                        a.email(),
                        a.jobTitle(),
                        a.awayModeEnabled(),
                        a.awayModeReassign(),
                        a.hasInboxSeat(),
                        a.avatar(),
                        a.teamIds(),
                        a.teamPriorityLevel(),
                        a.awayStatusReasonId(),
                        a.role(),
                        a.toString());
    }

    private static Object conversation(Conversation c) {
        return c == null
                ? ""
                : Arrays.asList(
                        c.id(),
                        c.title(),
                        c.state(),
                        c.priority(),
                        c.open(),
                        c.read(),
                        c.createdAt(),
                        c.updatedAt(),
                        c.waitingSince(),
                        c.snoozedUntil(),
                        c.adminAssigneeId(),
                        c.teamAssigneeId(),
                        source(c.source()),
                        c.parts().stream().map(Sight::part).toList(),
                        c.tags(),
                        rating(c.conversationRating()),
                        c.contacts(),
                        c.teammates(),
                        c.firstContactReply(),
                        c.slaApplied(),
                        c.statistics(),
                        c.linkedObjects(),
                        c.aiAgentParticipated(),
                        c.aiAgent(),
                        c.customAttributes(),
                        c.toString());
    }

    private static Object mobile(MobileApp app) {
        return Arrays.asList(
                app.appName(),
                app.appVersion(),
                app.device(),
                app.osVersion(),
                app.sdkVersion(),
                app.lastSeenAt(),
                app.toString());
    }

    private static Object legacy(LegacyUser user) {
        return Arrays.asList(
                user.pseudonym(),
                user.anonymous(),
                user.sessionCount(),
                user.lastSeenIp(),
                user.userAgentData(),
                user.referrer(),
                user.utmCampaign(),
                user.utmContent(),
                user.utmMedium(),
                user.utmSource(),
                user.utmTerm(),
                user.segments(),
                user.continentCode(),
                user.countryCode(),
                user.latitude(),
                user.longitude(),
                user.postalCode(),
                user.timezone(),
                user.toString());
    }

    private static Object source(ConversationSource source) {
        return Arrays.asList(
                source.type(),
                source.id(),
                source.deliveredAs(),
                source.subject(),
                source.body(),
                author(source.author()),
                source.attachments(),
                source.url(),
                source.redacted(),
                source.toString());
    }

    private static Object part(ConversationPart part) {
        return Arrays.asList(
                part.id(),
                part.partType(),
                part.body(),
                part.createdAt(),
                part.updatedAt(),
                part.notifiedAt(),
                part.assignedTo(),
                author(part.author()),
                part.attachments(),
                part.externalId(),
                part.redacted(),
                part.toString());
    }

    private static Object author(Author author) {
        return Arrays.asList(author.type(), author.id(), author.name(), author.email(), author.toString());
    }

    private static Object rating(ConversationRating rating) {
        return rating == null
                ? ""
                : Arrays.asList(
                        rating.rating(),
                        rating.remark(),
                        rating.createdAt(),
                        rating.contact(),
                        rating.teammate(),
                        rating.toString());
    }

    private static Object context(Context c) {
        return c == null
                ? ""
                : Arrays.asList(
                        c.location(),
                        c.conversationId(),
                        c.locale(),
                        c.messengerActionColor(),
                        c.messengerBackgroundColor(),
                        c.referrer(),
                        c.toString());
    }
}
