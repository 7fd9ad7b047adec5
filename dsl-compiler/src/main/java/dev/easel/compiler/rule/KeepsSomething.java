package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Target;
import java.util.Set;
import java.util.stream.Collectors;

/** A target that keeps what was entered leads to a canvas that has a field for some of it. */
final class KeepsSomething implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.KEEPS_NOTHING;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.sheets().forEach(sheet -> checkSheet(sheet, said));
        for (Canvas canvas : app.canvases()) {
            canvas.ways()
                    .filter(Target.ToCanvas.class::isInstance)
                    .map(Target.ToCanvas.class::cast)
                    .filter(target -> target.given().keepsInput())
                    .forEach(target -> check(canvas, target, app.canvas(target), said));
        }
    }

    /** What people enter on a page is no part of the card. */
    private void checkSheet(Sheet sheet, Diagnostics said) {
        sheet.submit()
                .ways()
                .filter(target -> target.given().keepsInput())
                .map(target -> Diagnostic.of(
                                code(),
                                target.span(),
                                "nothing of what a page submits is in a field, so nothing is kept")
                        .note("leave `keep` out; pass the canvas what it shows again"))
                .forEach(said::add);
    }

    private void check(Canvas from, Target.ToCanvas target, Canvas to, Diagnostics said) {
        Set<String> entered = from.inputs().stream().map(InputField::id).collect(Collectors.toSet());
        if (to.inputs().stream().map(InputField::id).noneMatch(entered::contains)) {
            String message = entered.isEmpty()
                    ? "nothing can be entered on canvas `" + from.name() + "`, so nothing is kept"
                    : "canvas `" + to.name() + "` has no field of canvas `" + from.name() + "`, so nothing is kept";
            said.add(Diagnostic.of(code(), target.span(), message)
                    .related(to.span(), "shown from there")
                    .note("give a field of both the same id, or leave `keep` out"));
        }
    }
}
