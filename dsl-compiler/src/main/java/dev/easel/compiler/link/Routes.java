package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.RouteDecl;
import dev.easel.compiler.declaration.RoutesDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The routes of one canvas, fragment or use of one. */
final class Routes implements Routing {
    private static final int MOST_LOOKED_UP = 100;
    private static final int MOST_SHOWN = 4;

    private final Owner owner;
    private final Diagnostics said;
    private final Map<String, Word> named = new LinkedHashMap<>();
    private final Map<String, RouteDecl> routes = new HashMap<>();
    private final Targets targets;
    private final Map<String, SourceSpan> ids = new LinkedHashMap<>();
    private final @Nullable Word fallback;
    private final @Nullable Target fallbackTarget;
    private boolean fallbackUsed;

    /**
     * What has routes.
     *
     * @param words what messages call it
     * @param prefix what stands before the ids of its components
     */
    record Owner(String words, String prefix) {
        static Owner canvas(Word name) {
            return new Owner("canvas `" + name.text() + "`", "");
        }
    }

    Routes(RoutesDecl declared, Targets targets, Owner owner, Diagnostics said) {
        this.owner = owner;
        this.said = said;
        this.targets = targets;
        for (RouteDecl route : declared.named()) {
            named.put(owner.prefix() + route.component().text(), route.component());
            routes.put(owner.prefix() + route.component().text(), route);
        }
        RouteDecl other = declared.fallback();
        this.fallback = other == null ? null : other.component();
        this.fallbackTarget =
                other == null ? null : targets.of(other.target(), Used.ANYTHING).orElse(null);
    }

    @Override
    public Component applyTo(Component component, List<Guard> guards) {
        String id = idOnCanvas(component);
        component.attribute("id").ifPresent(attribute -> ids.putIfAbsent(id, attribute.span()));
        Word route = named.get(id);
        if (route != null) {
            return routed(component, id, route, guards);
        }
        if (!component.isUnanswered() || fallback == null) {
            return component;
        }
        fallbackUsed = true;
        Target target = fallbackTarget == null ? null : targets.with(fallbackTarget, component.args());
        return leading(component, target);
    }

    /** The id that `routes` can name: an option's is its own affair. */
    private static String idOnCanvas(Component component) {
        return component
                .id(ValueType.Scope.CANVAS)
                .flatMap(id -> component.id())
                .orElse("");
    }

    private Component routed(Component component, String id, Word route, List<Guard> guards) {
        @Nullable Action action = component.action();
        boolean bareButton = action == null && component.type().needsAction();
        if (bareButton || component.isUnanswered()) {
            RouteDecl named = Objects.requireNonNull(routes.get(id));
            Used used = Used.of(component.span(), component.args(), guards, component.itself());
            return leading(component, targets.of(named.target(), used).orElse(null));
        }
        said.add(nowhere(component, route));
        return component;
    }

    private static Diagnostic nowhere(Component component, Word route) {
        Action action = component.action();
        String name = "`" + route.text() + "`";
        if (!(action instanceof Action.Submit submit)) {
            return mistake(route, name + " does not submit, so this route leads nowhere")
                    .related(action == null ? component.span() : action.span(), "the component")
                    .note("leave the route out, or let the component submit: action: {type: submit}");
        }
        // what a nearer route has led stands at the component itself
        return submit.span().equals(component.span())
                ? mistake(route, "a nearer route leads " + name + " already, so this one leads nowhere")
                        .related(component.span(), "the component")
                        .note("keep one of the two")
                : mistake(route, name + " has a submit of its own, so this route leads nowhere")
                        .related(submit.span(), "its own")
                        .note("keep one of the two");
    }

    private static Diagnostic mistake(Word route, String message) {
        return Diagnostic.of(DiagnosticCode.ROUTE_WITHOUT_SUBMIT, route.span(), message);
    }

    private static Component leading(Component component, @Nullable Target target) {
        Action action = component.action();
        Action submit = new Action.Submit(target, action == null ? component.span() : action.span());
        return component.with(submit);
    }

    /** The ids of the components, as routes name them, and where each is written. */
    Map<String, SourceSpan> names() {
        Map<String, SourceSpan> names = new LinkedHashMap<>();
        ids.forEach((id, span) -> {
            if (id.length() > owner.prefix().length()) {
                names.putIfAbsent(id.substring(owner.prefix().length()), span);
            }
        });
        return names;
    }

    /** The routes that are named. */
    Collection<Word> named() {
        return named.values();
    }

    /** Says which routes no component has taken. */
    void sayUnused() {
        sayUnknown();
        sayFallbackUnused();
    }

    private void sayUnknown() {
        List<String> all = new ArrayList<>(names().keySet());
        List<Word> unknown = named.values().stream()
                .filter(word -> !all.contains(word.text()))
                .toList();
        if (fallback == null) {
            all.add("default");
        }
        Suggestion near = new Suggestion(all);
        List<Word> misspelt = unknown.stream()
                .limit(MOST_LOOKED_UP)
                .filter(word -> near.closest(word.text()).isPresent())
                .toList();
        misspelt.forEach(word -> said.add(near.didYouMean(unknown(word), word.text())));
        List<Word> others = unknown.stream()
                .filter(word -> !misspelt.contains(word))
                .limit(MOST_LOOKED_UP)
                .toList();
        if (!others.isEmpty()) {
            Diagnostic first = unknown(others.get(0));
            for (Word other : others.subList(1, Math.min(MOST_SHOWN, others.size()))) {
                first = first.related(other.span(), "nor `" + other.text() + "`");
            }
            said.add(first);
        }
    }

    /** Says that nothing has taken {@code default}, if that is so. */
    void sayFallbackUnused() {
        if (fallback != null && !fallbackUsed) {
            said.add(Diagnostic.of(
                            DiagnosticCode.UNUSED_ROUTE,
                            fallback.span(),
                            "nothing on " + owner.words() + " takes this route")
                    .note("every submit there leads somewhere already, or there is none: leave `default` out"));
        }
    }

    private Diagnostic unknown(Word route) {
        String message = owner.words() + " has no component `" + route.text() + "`";
        Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_ROUTE, route.span(), message);
        List<String> inUses = names().keySet().stream()
                .filter(name -> name.endsWith("." + route.text()))
                .sorted()
                .toList();
        return inUses.size() == 1
                ? Suggestion.asking(unknown, inUses.get(0))
                : inUses.isEmpty() ? unknown : unknown.note("there are " + WordList.of(inUses, MOST_SHOWN));
    }
}
