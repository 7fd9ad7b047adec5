package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;

/** Something that must hold of every app. */
@FunctionalInterface
public interface Rule {
    /** Says where it does not hold. */
    void check(App app, Conversation conversation, Diagnostics said);
}
