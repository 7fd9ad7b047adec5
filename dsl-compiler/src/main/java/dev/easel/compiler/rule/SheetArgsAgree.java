package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Sheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        Map<String, List<Component>> alike = app.openers(sheet).stream()
                .filter(component -> !component.args().isEmpty())
                .collect(Collectors.groupingBy(
                        component -> component.id().orElse(""), LinkedHashMap::new, Collectors.toList()));
        Map<String, Arg> args = new HashMap<>();
        for (List<Component> components : alike.values()) {
            Component usual = Outlier.usual(components, SheetArgsAgree::carried);
            for (Component component : components) {
                if (!carried(component).equals(carried(usual))) {
                    said.add(mistake(sheet, component, usual));
                } else if (sheet.asksJava()) {
                    component.args().forEach(arg -> check(sheet, arg, args, said));
                }
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

    private static List<Carried> carried(Component component) {
        return Carried.all(component.args());
    }

    private Diagnostic mistake(Sheet sheet, Component component, Component usual) {
        Arg wrong = odd(component, usual);
        List<String> names = usual.args().stream().map(Arg::name).toList();
        String message = "two components `" + component.id().orElse("") + "` open sheet `" + sheet.name()
                + "` and carry different arguments";
        Diagnostic mistake = Diagnostic.of(code(), wrong.span(), message)
                .related(odd(usual, component).span(), "what the other carries")
                .note("give one of them another id, or let both carry the same names and types in the same order");
        return names.contains(wrong.name()) ? mistake : Suggestion.didYouMean(mistake, wrong.name(), names);
    }

    /** The first argument that the other component does not carry, or the first of all if only their order differs. */
    private static Arg odd(Component component, Component other) {
        return Carried.odd(component.args(), other.args())
                .orElse(component.args().get(0));
    }
}
