package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What opens a sheet under one id carries the same arguments: the page is asked for by the id, and no canvas is known for sure then. */
final class SheetArgsAgree implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SHEET_ARGS_DISAGREE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.sheets().forEach(sheet -> check(sheet, app, said));
    }

    private void check(Sheet sheet, App app, Diagnostics said) {
        Map<String, Component> known = new HashMap<>();
        Map<String, Arg> args = new HashMap<>();
        for (Component component : app.openers(sheet)) {
            if (component.args().isEmpty()) {
                continue;
            }
            Component first = known.putIfAbsent(component.id().orElse(""), component);
            if (first != null && !carried(first).equals(carried(component))) {
                said.add(mistake(sheet, component, first));
            } else if (sheet.asksJava()) {
                component.args().forEach(arg -> check(sheet, arg, args, said));
            }
        }
    }

    /** What Java is told is one record, whatever has opened the sheet. */
    private void check(Sheet sheet, Arg arg, Map<String, Arg> known, Diagnostics said) {
        Arg first = known.putIfAbsent(arg.identifier(), arg);
        if (first != null && !first.type().present().equals(arg.type().present())) {
            String message = "`" + arg.name() + "` is carried to sheet `" + sheet.name() + "` as `"
                    + arg.type().word() + "` here and as `" + first.type().word() + "` elsewhere";
            said.add(Diagnostic.of(code(), arg.span(), message)
                    .related(first.span(), "as `" + first.type().word() + "`")
                    .note("give one of them another name, or the same type"));
        }
    }

    private static List<?> carried(Component component) {
        return component.args().stream()
                .map(arg -> List.of(arg.name(), arg.type()))
                .toList();
    }

    private Diagnostic mistake(Sheet sheet, Component component, Component first) {
        Arg arg = component.args().get(0);
        String message = "two components `" + component.id().orElse("") + "` open sheet `" + sheet.name()
                + "` and carry different arguments";
        return Diagnostic.of(code(), arg.span(), message)
                .related(first.args().get(0).span(), "what the first one carries")
                .note("give one of them another id, or let both carry the same names and types in the same order");
    }
}
