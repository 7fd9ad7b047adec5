package dev.easel.compiler.declaration;

import java.util.List;

/**
 * The attributes of a workspace's own that an app reads, as written.
 *
 * @param contact those of persons
 * @param conversation those of conversations
 */
public record AttributesDecl(List<TypedNameDecl> contact, List<TypedNameDecl> conversation) {
    /** None at all. */
    public static final AttributesDecl NONE = new AttributesDecl(List.of(), List.of());

    /** Freezes the lists. */
    public AttributesDecl {
        contact = List.copyOf(contact);
        conversation = List.copyOf(conversation);
    }
}
