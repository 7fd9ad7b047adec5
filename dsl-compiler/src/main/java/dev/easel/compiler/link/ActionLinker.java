package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ActionPlace;
import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.Basis;
import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ActionDecl;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the action of a component of what is written, if its type can have it. */
final class ActionLinker {
    private static final String URL = "url";

    private final Targets targets;
    private final ValueLinker values;
    private final Sheets sheets;
    private final Diagnostics said;

    ActionLinker(Targets targets, ValueLinker values, Sheets sheets, Diagnostics said) {
        this.targets = targets;
        this.values = values;
        this.sheets = sheets;
        this.said = said;
    }

    /** The action; a submit has no target yet if none is written on the component itself. */
    Optional<Action> link(ComponentDecl declared, List<Arg> args, Here here) {
        @Nullable ActionDecl first = null;
        @Nullable Action action = null;
        for (ActionDecl next : declared.actions()) {
            if (first != null && !isOneSubmit(first, next)) {
                twice(first, next);
                continue;
            }
            Optional<Action> linked = next instanceof ActionDecl.Submit submit
                    ? submit(
                            submit,
                            declared.type(),
                            Used.of(
                                    declared.span(),
                                    args,
                                    here.guards(),
                                    here.guard(declared.word().span(), false)))
                    : link(next, declared.type(), here);
            action = action == null || next instanceof ActionDecl.Submit ? linked.orElse(action) : action;
            first = next;
        }
        if (action != null && Basis.OBSERVED == basis(declared.type())) {
            said.add(Diagnostic.of(
                            DiagnosticCode.UNDOCUMENTED,
                            action.span(),
                            "Intercom does not document an action of `"
                                    + declared.type().name() + "`")
                    .note("running apps rely on it: choosing submits; a button beside it works for certain"));
        }
        return Optional.ofNullable(action);
    }

    private static @Nullable Basis basis(ComponentType component) {
        return component.action() == null ? null : component.action().basis();
    }

    /** Whether one says that the component submits, and the other where that leads. */
    private static boolean isOneSubmit(ActionDecl one, ActionDecl other) {
        return one instanceof ActionDecl.Submit && isVerbatimSubmit(other)
                || other instanceof ActionDecl.Submit && isVerbatimSubmit(one);
    }

    private static boolean isVerbatimSubmit(ActionDecl action) {
        return action instanceof ActionDecl.Verbatim verbatim
                && ActionType.SUBMIT.word().equals(verbatim.type().text());
    }

    private void twice(ActionDecl first, ActionDecl second) {
        said.add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, second.span(), "a component has one action")
                .related(first.span(), "this one has this already"));
    }

    private Optional<Action> submit(ActionDecl.Submit submit, ComponentType component, Used used) {
        Target target = targets.of(submit.target(), used).orElse(null);
        return allowed(ActionType.SUBMIT, component, submit.span())
                .map(type -> new Action.Submit(target, submit.span()));
    }

    private Optional<Action> link(ActionDecl declared, ComponentType component, Here here) {
        if (declared instanceof ActionDecl.Open open) {
            return allowed(open.type(), component, open.span())
                    .flatMap(type -> open(type, open.url(), component, here));
        }
        if (declared instanceof ActionDecl.OpenSheet sheet) {
            return allowed(ActionType.SHEET, component, sheet.span()).flatMap(type -> sheets.open(sheet));
        }
        return verbatim((ActionDecl.Verbatim) declared, component, here);
    }

    private Optional<Action> verbatim(ActionDecl.Verbatim declared, ComponentType component, Here here) {
        Optional<ActionType> type = ActionType.named(declared.type().text());
        if (type.isEmpty()) {
            unknown(declared);
            return Optional.empty();
        }
        SourceSpan span = declared.type().span();
        refuseOthers(declared, type.get());
        Optional<ActionType> allowed = allowed(type.get(), component, span);
        if (!type.get().opens()) {
            return allowed.map(submit -> new Action.Submit(null, span));
        }
        Optional<AttributeDecl> url = declared.members().stream()
                .filter(member -> member.name().text().equals(URL))
                .findFirst();
        if (url.isEmpty() && declared.members().isEmpty()) {
            String message = "this `" + type.get().word() + "` action lacks `url`";
            said.add(Diagnostic.of(DiagnosticCode.MISSING_ATTRIBUTE, span, message)
                    .note("Canvas Kit: it needs the address that it opens"));
        }
        return allowed.flatMap(opens -> url.flatMap(address -> open(opens, address, component, here)));
    }

    private Optional<Action> open(ActionType type, AttributeDecl url, ComponentType component, Here here) {
        return values.url(url, component.needsAction(), here)
                .map(address -> new Action.Open(type, address, url.value().span()));
    }

    private void unknown(ActionDecl.Verbatim declared) {
        String word = declared.type().text();
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_ACTION, declared.type().span(), "Canvas Kit has no action `" + word + "`");
        said.add(Suggestion.didYouMean(unknown, word, ActionType.words())
                .note("there are " + WordList.of(ActionType.words())));
    }

    private void refuseOthers(ActionDecl.Verbatim declared, ActionType type) {
        for (AttributeDecl member : declared.members()) {
            String name = member.name().text();
            if (type.opens() && name.equals(URL)) {
                continue;
            }
            Diagnostic unknown = Diagnostic.of(
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    member.name().span(),
                    "a `" + type.word() + "` action has no attribute `" + name + "`");
            said.add(
                    type.opens()
                            ? Suggestion.didYouMean(unknown, name, List.of(URL)).note("the address is its `url`")
                            : unknown.note("leave it out"));
        }
    }

    private Optional<ActionType> allowed(ActionType type, ComponentType component, SourceSpan span) {
        ActionPlace place = component.action();
        if (place != null && place.takes(type)) {
            return Optional.of(type);
        }
        String message = "`" + component.name() + "` cannot have a `" + type.word() + "` action";
        said.add(Diagnostic.of(DiagnosticCode.ACTION_NOT_ALLOWED, span, message).note(instead(component)));
        return Optional.empty();
    }

    private static String instead(ComponentType component) {
        if (component.action() != null) {
            List<String> words =
                    component.action().types().stream().map(ActionType::word).toList();
            return "Canvas Kit: its action is " + WordList.of(words);
        }
        return component.entry() == Entry.NONE
                ? "Canvas Kit: `" + component.name() + "` has no action; a button or a list item has"
                : "Canvas Kit: what is entered in it is sent by a button of the canvas";
    }
}
