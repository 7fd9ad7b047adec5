package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;

/** Something that must hold of every app as a whole; asked only of apps that are linked without an error. */
public interface ConversationRule {
    /** The code of what it says. */
    DiagnosticCode code();

    /** Says where it does not hold. */
    void check(App app, Conversation conversation, Diagnostics said);
}
