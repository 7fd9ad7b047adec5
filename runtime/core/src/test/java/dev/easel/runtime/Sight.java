package dev.easel.runtime;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Admin;
import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Context;
import dev.easel.protocol.request.Conversation;
import dev.easel.protocol.request.Request;
import java.util.Arrays;
import java.util.List;

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
                        c.source(),
                        c.parts(),
                        c.customAttributes(),
                        c.toString());
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
