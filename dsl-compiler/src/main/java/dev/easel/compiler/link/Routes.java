package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.syntax.RouteDecl;
import dev.easel.compiler.syntax.RoutesDecl;
import dev.easel.compiler.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The routes of one canvas: where submits lead that do not say so themselves. */
final class Routes {
    private final Diagnostics said;
    private final Map<String, Word> named = new LinkedHashMap<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final @Nullable Word fallback;
    private final @Nullable Target fallbackTarget;
    private boolean fallbackUsed;

    Routes(RoutesDecl declared, Symbols symbols, Diagnostics said) {
        this.said = said;
        for (RouteDecl route : declared.named()) {
            named.put(route.component().text(), route.component());
            symbols.target(route.target())
                    .ifPresent(target -> targets.put(route.component().text(), target));
        }
        RouteDecl other = declared.fallback();
        this.fallback = other == null ? null : other.component();
        this.fallbackTarget =
                other == null ? null : symbols.target(other.target()).orElse(null);
    }

    /** The component with the target that it has from outside, if it needs one. */
    Component applyTo(Component component) {
        String id = component.id().orElse("");
        ids.add(id);
        Word route = named.get(id);
        if (route != null) {
            return routed(component, id, route);
        }
        boolean open = component.action() instanceof Action.Submit submit && submit.target() == null;
        if (!open || fallback == null) {
            return component;
        }
        fallbackUsed = true;
        return leading(component, fallbackTarget);
    }

    private Component routed(Component component, String id, Word route) {
        @Nullable Action action = component.action();
        boolean bareButton = action == null && component.type() == Components.BUTTON;
        boolean open = action instanceof Action.Submit submit && submit.target() == null;
        if (bareButton || open) {
            return leading(component, targets.get(id));
        }
        boolean submits = action instanceof Action.Submit;
        String message = submits
                ? "`" + id + "` has a submit of its own, so this route leads nowhere"
                : "`" + id + "` does not submit, so this route leads nowhere";
        said.add(Diagnostic.of(DiagnosticCode.ROUTE_WITHOUT_SUBMIT, route.span(), message)
                .related(action == null ? component.span() : action.span(), submits ? "its own" : "the component")
                .note(submits ? "keep one of the two" : "leave the route out, or let the component submit"));
        return component;
    }

    private static Component leading(Component component, @Nullable Target target) {
        Action action = component.action();
        Action submit = new Action.Submit(target, action == null ? component.span() : action.span());
        return new Component(component.type(), component.attributes(), submit, component.span());
    }

    /** Says which routes no component of the canvas has taken. */
    void sayUnused(Word canvas) {
        List<String> all = new ArrayList<>(ids);
        all.remove("");
        named.forEach((id, word) -> {
            if (!ids.contains(id)) {
                String message = "canvas `" + canvas.text() + "` has no component `" + id + "`";
                Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_ROUTE, word.span(), message);
                said.add(Suggestion.didYouMean(unknown, id, all));
            }
        });
        if (fallback != null && !fallbackUsed) {
            said.add(Diagnostic.of(
                            DiagnosticCode.UNUSED_ROUTE,
                            fallback.span(),
                            "nothing on canvas `" + canvas.text() + "` takes this route")
                    .note("every submit on it leads somewhere already, or there is none: leave `default` out"));
        }
    }
}
