package dev.easel.compiler.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A condition, a loop or both, as written.
 *
 * @param word the first key of it: {@code when} or {@code for}
 * @param loop the loop, if there is one
 * @param when the condition, if there is one; beside a loop it sees the variables and filters
 * @param limit how many of what is left are shown, if that is said; only beside a loop
 */
public record GuardDecl(
        Word word,
        @Nullable LoopDecl loop,
        @Nullable CodeDecl when,
        @Nullable CodeDecl limit) {}
