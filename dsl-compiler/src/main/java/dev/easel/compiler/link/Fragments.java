package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.FragmentDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.LoadDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fragments of an app: which there are, and what uses them. */
final class Fragments {
    private static final int MOST_COMPONENTS = 10_000;
    private static final int DEEPEST = 50;
    private static final int MOST_SHOWN = 3;
    private static final int MOST_NAMED = 8;
    private static final int MOST_ALONE = 2;

    private final AppDecl app;
    private final Map<String, FragmentDecl> fragments = new LinkedHashMap<>();
    private final Map<String, Set<RequestKind>> shownBy = new HashMap<>();
    private final Set<UseDecl> ignored = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Set<String> oversized = new HashSet<>();
    private final Set<String> broken = new HashSet<>();

    /**
     * The fragments of an app.
     *
     * @param shownBy which requests show each canvas, by its name
     * @param said takes what is wrong about where they are used
     */
    Fragments(AppDecl app, Map<String, Set<RequestKind>> shownBy, Diagnostics said) {
        this.app = app;
        app.fragments().forEach(fragment -> fragments.put(fragment.name().text(), fragment));
        sayUnknown(said);
        fragments.values().forEach(fragment -> follow(fragment, new ArrayDeque<>(), said));
        app.canvases().forEach(canvas -> show(canvas, shownBy));
        app.canvases()
                .forEach(canvas ->
                        checkSize("canvas", canvas.name(), canvas.body().components(), said));
    }

    /** All uses, in fragments and on canvases. */
    private Stream<UseDecl> uses() {
        return Stream.concat(
                app.fragments().stream().flatMap(fragment -> uses(fragment.components())),
                app.canvases().stream().flatMap(canvas -> uses(canvas.body().components())));
    }

    private static Stream<UseDecl> uses(List<ElementDecl> elements) {
        return elements.stream().flatMap(Fragments::uses);
    }

    private static Stream<UseDecl> uses(ElementDecl element) {
        if (element instanceof UseDecl use) {
            return Stream.of(use);
        }
        if (!(element instanceof GuardedDecl guarded)) {
            return Stream.empty();
        }
        Stream<UseDecl> others =
                guarded.otherwise() instanceof ElseDecl.Elements elements ? uses(elements.elements()) : Stream.empty();
        return Stream.concat(uses(guarded.body()), others);
    }

    /** Follows the uses in a fragment, those it has in itself first, and says which lead back to it. */
    private void follow(FragmentDecl fragment, Deque<String> path, Diagnostics said) {
        if (sizes.containsKey(fragment.name().text())) {
            return;
        }
        path.addLast(fragment.name().text());
        uses(fragment.components()).forEach(use -> {
            Optional<FragmentDecl> used = of(use);
            if (used.isEmpty()) {
                return;
            }
            if (path.contains(used.get().name().text())) {
                ignored.add(use);
                said.add(circle(use, path));
            } else if (path.size() < DEEPEST) {
                follow(used.get(), path, said);
            }
            checkDepth(fragment, use, path.size(), said);
        });
        path.removeLast();
        checkSize("fragment", fragment.name(), fragment.components(), said);
        sizes.put(fragment.name().text(), size(fragment.components()));
    }

    /** Notes how deep fragments stand in one; {@code path} is how deep that stands itself. */
    private void checkDepth(FragmentDecl fragment, UseDecl use, int path, Diagnostics said) {
        Optional<FragmentDecl> used = of(use);
        if (used.isEmpty()) {
            return;
        }
        // what has not been followed is too deep
        int depth = 1 + depths.getOrDefault(used.get().name().text(), path < DEEPEST ? 0 : DEEPEST);
        if (depth > DEEPEST) {
            ignored.add(use);
            said.add(DiagnosticCode.TOO_MANY_USES, use.span(), "fragments stand in each other more than 50 deep");
        } else {
            depths.merge(fragment.name().text(), depth, Math::max);
        }
    }

    private static Diagnostic circle(UseDecl use, Deque<String> path) {
        String name = use.fragment().text();
        List<String> around =
                path.stream().dropWhile(other -> !other.equals(name)).toList();
        String message = around.size() == 1
                ? "fragment `" + name + "` uses itself, so it never ends"
                : "fragment `" + name + "` is used in itself, by way of `"
                        + String.join("`, `", around.subList(1, around.size())) + "`";
        return Diagnostic.of(DiagnosticCode.FRAGMENT_IN_ITSELF, use.span(), message)
                .note("what repeats is a loop: {for: x in xs, use: ...}");
    }

    /** How many components elements have, those of the fragments in them included. */
    private long size(List<ElementDecl> elements) {
        long size = 0;
        for (ElementDecl element : elements) {
            if (element instanceof UseDecl use) {
                size += 1
                        + of(use).map(used -> sizes.getOrDefault(used.name().text(), 1L))
                                .orElse(0L);
            } else if (element instanceof GuardedDecl guarded) {
                size += size(guarded.body());
                size += guarded.otherwise() instanceof ElseDecl.Elements others ? size(others.elements()) : 0;
            } else {
                size += 1 + parts((ComponentDecl) element);
            }
        }
        return Math.min(size, Integer.MAX_VALUE);
    }

    /** How many items, options or rows a component lists. */
    private static long parts(ComponentDecl component) {
        return component.attributes().stream()
                .map(AttributeDecl::value)
                .filter(ValueDecl.Parts.class::isInstance)
                .mapToLong(value -> ((ValueDecl.Parts) value).parts().size())
                .sum();
    }

    private void checkSize(String kind, Word name, List<ElementDecl> components, Diagnostics said) {
        List<UseDecl> uses = uses(components).toList();
        boolean large = uses.stream()
                .anyMatch(use -> of(use).filter(
                                used -> oversized.contains(used.name().text()))
                        .isPresent());
        if (large) {
            oversized.add(name.text());
            ignored.addAll(uses);
        } else if (!uses.isEmpty() && size(components) > MOST_COMPONENTS) {
            oversized.add(name.text());
            String message = "with all fragments in it this " + kind + " has more than 10,000 components";
            said.add(Diagnostic.of(DiagnosticCode.TOO_MANY_USES, name.span(), message)
                    .note("Canvas Kit takes at most 64 KB of content"));
            ignored.addAll(uses);
        }
    }

    private void show(CanvasDecl canvas, Map<String, Set<RequestKind>> requests) {
        Set<RequestKind> kinds = requests.getOrDefault(canvas.name().text(), Set.of());
        uses(canvas.body().components()).forEach(use -> show(use, kinds));
    }

    private void show(UseDecl first, Set<RequestKind> kinds) {
        Deque<UseDecl> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            // one that cannot be put in place is used all the same
            FragmentDecl fragment = named(open.removeLast());
            if (fragment == null) {
                continue;
            }
            String name = fragment.name().text();
            boolean isNew = !shownBy.containsKey(name);
            boolean more =
                    shownBy.computeIfAbsent(name, other -> new HashSet<>()).addAll(kinds);
            if (isNew || more) {
                uses(fragment.components()).forEach(open::addLast);
            }
        }
    }

    /** Says once of each name that nothing declares what it was meant for; nothing follows from one that is only misspelt. */
    private void sayUnknown(Diagnostics said) {
        Map<String, List<Word>> unknown = uses().map(UseDecl::fragment)
                .filter(word -> !fragments.containsKey(word.text()))
                .collect(Collectors.groupingBy(Word::text, LinkedHashMap::new, Collectors.toList()));
        Set<String> named = uses().map(use -> use.fragment().text()).collect(Collectors.toSet());
        List<String> unused = fragments.keySet().stream()
                .filter(other -> !named.contains(other))
                .toList();
        if (fragments.isEmpty() && unknown.size() > MOST_ALONE) {
            List<Word> firsts =
                    unknown.values().stream().map(places -> places.get(0)).toList();
            Diagnostic together = Diagnostic.of(
                    DiagnosticCode.UNKNOWN_FRAGMENT,
                    firsts.get(0).span(),
                    "there are no fragments " + WordList.of(List.copyOf(unknown.keySet()), MOST_NAMED));
            said.add(related(together, firsts.subList(1, firsts.size()))
                    .note("fragments stand on top: fragments: {" + firsts.get(0).text() + ": {components: [...]}}"));
            return;
        }
        unknown.forEach((name, places) -> {
            Optional<FragmentDecl> lost = Suggestion.closest(name, unused).map(fragments::get);
            Optional<String> close =
                    lost.map(fragment -> fragment.name().text()).or(() -> Suggestion.closest(name, fragments.keySet()));
            close.ifPresent(other -> meant.put(name, other));
            said.add(lost.filter(fragment -> isMisspelt(fragment, places))
                    .map(fragment -> misspelt(fragment, places))
                    .orElseGet(() -> unknown(places, close)));
        });
    }

    private static boolean isMisspelt(FragmentDecl fragment, List<Word> places) {
        Word first = places.get(0);
        return places.size() > 1
                || Usual.isRather(
                        first.text(), fragment.name().text(), first.span().file());
    }

    private static Diagnostic misspelt(FragmentDecl fragment, List<Word> places) {
        String meant = places.get(0).text();
        String uses = places.size() == 1 ? "one canvas or fragment uses" : places.size() + " places use";
        String message = "nothing uses `" + fragment.name().text() + "`, and " + uses + " `" + meant
                + "`, which is not declared";
        Diagnostic wrong =
                Diagnostic.of(DiagnosticCode.UNKNOWN_FRAGMENT, fragment.name().span(), message);
        return related(Suggestion.asking(wrong, meant), places);
    }

    private Diagnostic unknown(List<Word> places, Optional<String> close) {
        String name = places.get(0).text();
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_FRAGMENT, places.get(0).span(), "there is no fragment `" + name + "`");
        String note = fragments.isEmpty()
                ? "fragments stand on top: fragments: {" + name + ": {components: [...]}}"
                : "there is " + WordList.of(List.copyOf(fragments.keySet()), MOST_NAMED);
        return related(
                close.map(other -> Suggestion.asking(unknown, other)).orElse(unknown.note(note)),
                places.subList(1, places.size()));
    }

    private static Diagnostic related(Diagnostic wrong, List<Word> places) {
        Diagnostic related = wrong;
        for (Word place : places.subList(0, Math.min(MOST_SHOWN, places.size()))) {
            related = related.related(place.span(), "used here");
        }
        return related;
    }

    /** Says which fragments nothing uses. */
    void sayUnused(Diagnostics said) {
        fragments.values().stream()
                .filter(fragment -> !shownBy.containsKey(fragment.name().text()))
                .forEach(fragment -> said.add(Diagnostic.of(
                                DiagnosticCode.FRAGMENT_NOT_USED,
                                fragment.name().span(),
                                "no canvas uses fragment `" + fragment.name().text() + "`")
                        .note("let one use it among its components: {use: "
                                + fragment.name().text() + "}, or leave it out")));
    }

    /** All of them, those first that others use. */
    List<FragmentDecl> all() {
        return sizes.keySet().stream()
                .map(fragments::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The fragment that is used; nothing if there is none, or if something was said of where this leads. */
    Optional<FragmentDecl> of(UseDecl use) {
        return ignored.contains(use) ? Optional.empty() : Optional.ofNullable(named(use));
    }

    private @Nullable FragmentDecl named(UseDecl use) {
        String name = use.fragment().text();
        return fragments.get(meant.getOrDefault(name, name));
    }

    /** The requests that show a fragment on some canvas. */
    Set<RequestKind> shownBy(FragmentDecl fragment) {
        return shownBy.getOrDefault(fragment.name().text(), Set.of());
    }

    /** What the canvases that use a fragment know by names of their own, as expressions spell them. */
    Set<String> namesAround(FragmentDecl fragment) {
        Set<String> names = new HashSet<>();
        for (CanvasDecl canvas : app.canvases()) {
            boolean shows = uses(canvas.body().components()).anyMatch(use -> fragment == named(use));
            if (shows) {
                canvas.params().forEach(param -> names.add(param.name().identifier()));
                LoadDecl load = canvas.load();
                if (load != null) {
                    load.values().forEach(value -> names.add(value.name().identifier()));
                }
            }
        }
        return names;
    }

    /** Notes that something was said of a fragment itself: nothing is said of its uses then that may follow from it. */
    void markBroken(FragmentDecl fragment) {
        broken.add(fragment.name().text());
    }

    /** Whether nothing was said of a fragment itself. */
    boolean isSound(String fragment) {
        return !broken.contains(fragment);
    }
}
