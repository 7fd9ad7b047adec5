package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Target;
import java.util.Optional;

/** The canvases that the Inbox shows at first have no primary button (protocol 7.6). */
final class NoPrimaryButtonAtFirst implements ConversationRule {
    private static final String PRIMARY = "primary";

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.PRIMARY_IN_INBOX;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Target.ToCanvas first : conversation.first(Surface.INBOX)) {
            app.canvas(first).components().stream()
                    .filter(NoPrimaryButtonAtFirst::isPrimary)
                    .map(button -> mistake(button, first))
                    .forEach(said::add);
        }
    }

    private static boolean isPrimary(Component component) {
        return component.type() == Components.BUTTON
                && component.word("style").filter(PRIMARY::equals).isPresent();
    }

    private Diagnostic mistake(Component button, Target.ToCanvas first) {
        String message =
                "button `" + button.id().orElse("") + "` is primary, on a canvas that the Inbox shows at first";
        Optional<Attribute> style = button.attribute("style");
        Diagnostic mistake = style.isPresent()
                ? Diagnostic.of(code(), style.get().span(), message)
                        .suggesting("write `secondary`")
                        .fixedBy(Fix.word(style.get().span(), "secondary"))
                : Diagnostic.of(code(), button.span(), message).suggesting("add `style: secondary`");
        return mistake.related(first.span(), "shown from here");
    }
}
