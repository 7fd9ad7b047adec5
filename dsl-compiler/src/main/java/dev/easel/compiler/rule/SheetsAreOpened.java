package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Sheet;

/** Every sheet is opened by something on a canvas. */
final class SheetsAreOpened implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SHEET_NOT_OPENED;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.sheets().stream()
                .filter(sheet -> app.canvases().stream().flatMap(app::sheets).noneMatch(sheet::equals))
                .map(this::mistake)
                .forEach(said::add);
    }

    private Diagnostic mistake(Sheet sheet) {
        String message = "nothing opens sheet `" + sheet.name() + "`";
        return Diagnostic.of(code(), sheet.span(), message)
                .note("let something on a canvas open it: {button: open, label: Open, sheet: " + sheet.name()
                        + "}, or leave it out");
    }
}
