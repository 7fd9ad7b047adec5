package dev.easel.compiler.declaration;

import java.util.List;

/**
 * An enum under {@code types} as written.
 *
 * @param name its name
 * @param entries its values; all carry the same further texts
 */
public record EnumDecl(Word name, List<EnumEntryDecl> entries) implements OwnTypeDecl {

    /** Freezes the list. */
    public EnumDecl {
        entries = List.copyOf(entries);
    }
}
