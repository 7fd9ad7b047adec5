package dev.easel.compiler.declaration;

/** A type of the app's own, as written under {@code types}. */
public sealed interface OwnTypeDecl permits RecordDecl, EnumDecl {
    /** Its name. */
    Word name();
}
