package dev.easel.compiler.declaration;

import java.util.List;

/**
 * A record under {@code types} as written.
 *
 * @param name its name
 * @param fields its fields; none has a default
 */
public record RecordDecl(Word name, List<TypedNameDecl> fields) implements OwnTypeDecl {

    /** Freezes the list. */
    public RecordDecl {
        fields = List.copyOf(fields);
    }
}
