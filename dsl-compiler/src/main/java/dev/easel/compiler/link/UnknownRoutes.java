package dev.easel.compiler.link;

import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Routes that uses of fragments have for components which those do not have: one diagnostic for each, however many uses have it. Where several
 * do, and a component of nearly that name has none, that is misspelt.
 */
final class UnknownRoutes {
    private static final int MOST_SHOWN = 3;

    private final Map<String, OfFragment> fragments = new LinkedHashMap<>();

    private record OfFragment(Map<String, SourceSpan> ids, Set<String> routed, Map<String, List<Word>> unknown) {}

    /** Notes the components of a fragment, which its own routes have seen. */
    void declare(FragmentDecl fragment, Routes routes) {
        of(fragment).ids().putAll(routes.names());
        routes.named().forEach(route -> of(fragment).routed().add(route.text()));
    }

    private OfFragment of(FragmentDecl fragment) {
        return fragments.computeIfAbsent(
                fragment.name().text(),
                first -> new OfFragment(new LinkedHashMap<>(), new HashSet<>(), new LinkedHashMap<>()));
    }

    /** Notes the routes of a use of a fragment. */
    void add(FragmentDecl fragment, Routes routes) {
        OfFragment noted = of(fragment);
        for (Word route : routes.named()) {
            if (noted.ids().containsKey(route.text())) {
                noted.routed().add(route.text());
            } else {
                noted.unknown()
                        .computeIfAbsent(route.text(), first -> new ArrayList<>())
                        .add(route);
            }
        }
    }

    /**
     * Says all of them, once everything is in place.
     *
     * @param isSound whether nothing is wrong with a fragment itself: of another one the component may be what is
     */
    void say(Predicate<String> isSound, Diagnostics said) {
        fragments.forEach((fragment, noted) -> noted.unknown().forEach((name, places) -> {
            if (isSound.test(fragment)
                    || Suggestion.closest(name, noted.ids().keySet()).isPresent()) {
                said.add(say(fragment, noted, places));
            }
        }));
    }

    private static Diagnostic say(String fragment, OfFragment noted, List<Word> places) {
        Word first = places.get(0);
        List<String> left = noted.ids().keySet().stream()
                .filter(id -> !noted.routed().contains(id))
                .toList();
        Optional<SourceSpan> misspelt = Suggestion.closest(first.text(), left).map(noted.ids()::get);
        if (misspelt.isPresent() && places.size() > 1) {
            String message = places.size() + " uses of fragment `" + fragment + "` have a route for `" + first.text()
                    + "`, and it has no component of that name";
            Diagnostic wrong = Diagnostic.of(DiagnosticCode.UNKNOWN_ROUTE, misspelt.get(), message);
            return related(Suggestion.asking(wrong, first.text()), places);
        }
        String message = "fragment `" + fragment + "` has no component `" + first.text() + "`";
        Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_ROUTE, first.span(), message);
        Diagnostic asking = Suggestion.closest(first.text(), left)
                .or(() -> Suggestion.closest(first.text(), noted.ids().keySet()))
                .or(() -> Suggestion.closest(first.text(), List.of("default")))
                .map(meant -> Suggestion.asking(unknown, meant))
                .orElse(unknown);
        return related(asking, places.subList(1, places.size()));
    }

    private static Diagnostic related(Diagnostic wrong, List<Word> places) {
        Diagnostic related = wrong;
        for (Word place : places.subList(0, Math.min(MOST_SHOWN, places.size()))) {
            related = related.related(place.span(), "its route");
        }
        return related;
    }
}
