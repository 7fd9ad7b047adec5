package com.example.demos;

import dev.easel.protocol.request.Contact;
import dev.easel.protocol.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * Who books.
 *
 * @param workspaceId the workspace, within which ids are unique
 * @param contactId the person, whom Intercom names with all that people submit
 */
record Visitor(String workspaceId, @Nullable String contactId) {
    static Visitor of(Request request) {
        Contact contact = request.contact();
        return new Visitor(request.workspaceId(), contact == null ? null : contact.id());
    }
}
