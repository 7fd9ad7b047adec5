package com.example.coffee;

import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Context;
import dev.easel.protocol.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * Whose bill an order goes on: of a card in a conversation it is the conversation's, whoever orders there; on Home, the person's.
 *
 * @param workspaceId the workspace, within which the other ids are unique
 * @param conversationId the conversation, or null on Home
 * @param contactId the person on Home, whom Intercom names with all that people submit; otherwise null
 */
record Tab(
        String workspaceId,
        @Nullable String conversationId,
        @Nullable String contactId) {
    static Tab of(Request request) {
        Context context = request.context();
        String conversation = context == null ? null : context.conversationId();
        if (conversation != null) {
            return new Tab(request.workspaceId(), conversation, null);
        }
        Contact contact = request.contact();
        return new Tab(request.workspaceId(), null, contact == null ? null : contact.id());
    }
}
