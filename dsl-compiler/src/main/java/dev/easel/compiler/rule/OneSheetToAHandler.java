package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Target;
import java.util.HashMap;
import java.util.Map;

/** A handler is told the values of one sheet. */
final class OneSheetToAHandler implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SHEETS_MEET;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Sheet> known = new HashMap<>();
        for (Sheet sheet : app.sheets()) {
            if (!sheet.values().isEmpty()) {
                sheet.submit().toHandlers().forEach(way -> {
                    Sheet first = known.putIfAbsent(way.handler(), sheet);
                    if (first != null && first != sheet) {
                        said.add(mistake(way, sheet, first));
                    }
                });
            }
        }
    }

    private Diagnostic mistake(Target.ToHandler way, Sheet sheet, Sheet first) {
        String message = "handler `" + way.handler() + "` is told what sheet `" + first.name()
                + "` submits, and cannot be told what `" + sheet.name() + "` does";
        return Diagnostic.of(code(), way.span(), message)
                .related(first.span(), "the other sheet")
                .note("lead each to a handler of its own; both may answer with the same canvases");
    }
}
